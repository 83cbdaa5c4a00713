import type { APIRequestContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { daysFromToday, fiscalYearOf, monthFromNow } from '../harness/day';
import { api, desk, type Person } from '../harness/visitor';
import { heading } from '../harness/look';
import type { Ids } from './screens';

/** One dialog: where it is, what opens it, what it is called. A new dialog of the product is one more line below. */
export interface DialogEntry {
  /** Of its pictures. */
  name: string;
  as: Person;
  path: (ids: DialogIds) => string;
  /** The heading of the screen it opens from. */
  title: string | RegExp;
  /** The names of what is pressed one after the other (a button, an entry of its menu), or what else leads to it. */
  open: Array<string | RegExp> | ((page: Page) => Promise<void>);
  dialog: string | RegExp;
  /** What it shows must not be missed: only its button of this name closes it, not Escape. */
  closes?: string;
  /** What has to be done on the screen before. */
  prepare?: (page: Page) => Promise<void>;
  /** Rules of axe that don't count here; say why. */
  except?: string[];
}

/** Things of the demo's data that only dialogs are about. */
export interface DialogIds extends Ids {
  planned: string;
  resting: string;
  /** A session to which somebody can be added to the waiting list: all its slots are taken. */
  full: string;
  draft: string;
  /** A room in which nothing has been planned. */
  unused: string;
  /** Somebody who has applied, and nobody has agreed to anything yet. */
  applied: string;
  trainee: string;
}

export async function dialogIdsFor(ids: Ids, centre: APIRequestContext): Promise<DialogIds> {
  const found = async (query: string): Promise<string> => {
    const { items } = await (await centre.get(api('centre', query))).json() as { items: Array<{ id: string }> };
    return items[0]!.id;
  };
  const planned = await found('salons?limit=1&sort=kana&state=planned');
  // A date of its own, so that there is one to delete.
  await centre.post(api('centre', `salons/${planned}/meetings`), { data: { date: '2031-05-07', startTime: '14:00', endTime: '15:00', venueName: null } });
  const full = await fullSession(centre);
  await centre.post(api('centre', `sessions/${full}/waiting-list`), { data: { hospitalId: null, reference: 'WALK-1' } });
  const room = await centre.post(api('centre', 'rooms'), { data: {
    name: '歩み相談室', kind: 'outreach', mode: 'in_person', venue: { name: '歩みの広場' }, slotMinutes: 40, supportersNeeded: 2, supportersMost: 3, booking: { booking: 'walk_in' }, openFrom: '2031-04-01',
  } });
  return {
    ...ids, planned, full, unused: ((await room.json()) as { id: string }).id,
    resting: await found('salons?limit=1&sort=kana&state=resting'),
    draft: await found('sessions?limit=1&sort=date&state=draft'),
    applied: await found('supporters?limit=1&sort=number&state=applied'),
    trainee: await found('supporters?limit=1&sort=number&state=trainee'),
  };
}

async function fullSession(centre: APIRequestContext): Promise<string> {
  const all = async <T>(path: string) => (await (await centre.get(api('centre', path))).json() as { items: T[] }).items;
  for (const { id } of await all<{ id: string }>(`sessions?limit=50&sort=date&state=open&from=${daysFromToday(7)}`)) {
    const slots = await all<{ state: string }>(`sessions/${id}/slots`);
    if (slots.length > 0 && slots.every(({ state }) => state === 'taken')) return id;
  }
  throw new Error('the demo has no session whose slots are all taken');
}

type Path = string | ((ids: DialogIds) => string);
type More = Pick<DialogEntry, 'prepare' | 'closes' | 'except'>;

const of = (as: Person) => (name: string, path: Path, title: string | RegExp, open: DialogEntry['open'], dialog: string | RegExp, more: More = {}): DialogEntry => ({
  name, as, path: (ids) => desk(as, typeof path === 'string' ? path : path(ids)), title, open, dialog, ...more,
});
const centre = of('centre');
const admin = of('admin');
const supporter = of('supporter');
const ofHospital = of('hospital');

const salon = ({ salon: id }: DialogIds) => `salons/${id}`;
const hospital = ({ hospital: id }: DialogIds) => `hospitals/${id}`;
const person = ({ supporter: id }: DialogIds) => `supporters/${id}`;
const applied = ({ applied: id }: DialogIds) => `supporters/${id}`;
const session = ({ session: id }: DialogIds) => `sessions/${id}`;
const full = ({ full: id }: DialogIds) => `sessions/${id}`;
const meetings = ({ salon: id }: DialogIds) => `meetings?salonId=${id}`;
const SIGN_IN_AGAIN = 'もう一度サインインしてください';
const GIVE_UP = { closes: 'やめる' };
const BANK = '銀杏大学病院（見本）';

/** A file that waits to be looked at. */
async function upload(page: Page): Promise<void> {
  const buffer = Buffer.from('name,venue,schedule_text,target,state\n対話のサロン,対話会館,第3水曜 13:00-15:00,全がん,準備中\n');
  await page.getByLabel('取り込むファイル').setInputFiles({ name: 'サロン一覧.csv', mimeType: 'text/csv', buffer });
  await heading(page, '取り込む内容の確認').waitFor();
}

/** Somebody else was quicker: the same refusal as the service gives. */
async function saveTooLate(page: Page): Promise<void> {
  await page.route('**/api/v1/prefectures/43/salons/*', (route) => (route.request().method() === 'PUT'
    ? route.fulfill({ status: 412, contentType: 'application/problem+json', body: JSON.stringify({ type: '/problems/stale-version', title: 'ほかの人が先に変更しました', status: 412 }) })
    : route.fallback()));
  await page.getByRole('textbox', { name: /^主催/ }).fill('別の会');
  await page.getByRole('button', { name: '保存する' }).click();
}

async function leaveWithInput(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: /^サロン名/ }).fill('書きかけのサロン');
  await page.getByRole('main').getByRole('link', { name: 'サロン', exact: true }).click();
}

const press = (name: string | RegExp) => async (page: Page) => page.getByRole('button', { name }).first().click();
const showHealth = press('表示する（記録されます）');
const chooseUnanswered = press('未回答をすべて選ぶ');

async function openRecord(page: Page): Promise<void> {
  await page.getByRole('link', { name: /件目を直す$/ }).first().click();
  await heading(page, '相談記録を直す').waitFor();
}

/** A calendar feed, unless she has one already. */
async function makeFeed(page: Page): Promise<void> {
  await page.request.put(api('supporter', 'own-entry/duty-feed'));
  await page.reload();
}

/** Two who are kept apart, unless they are already. */
async function keepTwoApart(page: Page): Promise<void> {
  const { items } = await (await page.request.get(api('centre', 'supporters?limit=2&sort=number'))).json() as { items: Array<{ id: string }> };
  await page.request.post(api('centre', 'roster-pairs'), { data: { supporterId: items[0]!.id, otherId: items[1]!.id, reason: null, until: null } });
  await page.reload();
}

/** A roster that has been begun, unless it has been already. */
async function planned(page: Page): Promise<void> {
  await page.request.post(api('centre', `rosters/${monthFromNow(1)}/plannings`), { data: { mode: 'rest' } });
  await page.reload();
  await page.getByRole('button', { name: '元に戻す' }).and(page.locator(':enabled')).first().waitFor();
}

/** The place of somebody who was told; where nobody was yet, the month is planned and published first. */
async function chooseTold(page: Page): Promise<void> {
  const told = page.locator('[data-place]', { hasText: /打診中|承諾/ }).first();
  if (await told.count() === 0) {
    const month = api('centre', `rosters/${monthFromNow(1)}`);
    const { id } = await (await page.request.post(`${month}/plannings`, { data: { mode: 'all' } })).json() as { id: string };
    await expect.poll(async () => (await (await page.request.get(`${month}/plannings/${id}`)).json() as { state: string }).state, { timeout: 60_000 }).toBe('done');
    const { version } = await (await page.request.get(`${month}/version`)).json() as { version: number };
    expect((await page.request.put(`${month}/publication`, { headers: { 'If-Match': `"${version}"` } })).status()).toBe(200);
    await page.reload();
  }
  await told.click();
  await page.getByRole('button', { name: '来られなくなった…' }).waitFor();
}

/** Somebody who has said nothing stands where she is asked to come: the rule is broken, and may be. */
async function planUnasked(page: Page): Promise<void> {
  interface Broken { sessions: Array<{ id: string }>; supporters: Array<{ id: string; outside: string | null }>; findings: Array<{ overridable: boolean; overruling: object | null }>; version: number }
  const month = api('centre', `rosters/${monthFromNow(2)}`);
  let roster = await (await page.request.get(month)).json() as Broken;
  const teams = (team: string[]) => roster.sessions.map(({ id: sessionId }, index) => ({ sessionId, specialist: null, supporters: index === 0 ? team.map((id) => ({ id, locked: false })) : [] }));
  for (const { id } of roster.supporters.filter(({ outside }) => outside === null)) {
    if (roster.findings.some(({ overridable, overruling }) => overridable && overruling === null)) break;
    const put = await page.request.put(month, { headers: { 'If-Match': `"${roster.version}"` }, data: { teams: teams([id]), overrulings: [] } });
    expect(put.status(), await put.text()).toBe(200);
    roster = await put.json() as Broken;
  }
  await page.reload();
  await page.getByText(/^守られていない決まり /).first().waitFor();
}

/** Has completed a foundation, unless she has already. */
async function completeFoundation(page: Page): Promise<void> {
  const id = new URL(page.url()).pathname.split('/').at(-1)!;
  const data = { completedOn: daysFromToday(-3), title: '歩み養成研修会', course: 'foundation', heldBy: null };
  expect((await page.request.post(api('centre', `supporters/${id}/trainings`), { data })).status()).toBe(201);
  await page.reload();
  await page.getByText('養成研修を修了しています').waitFor();
}

/** Offered below her trainings; her state can be changed on top, too. */
const becomeTrainee = async (page: Page) => page.getByRole('button', { name: '研修中にする', exact: true }).last().click();

let searches = 0;

/** Asks for something else than before, without being signed in any more. */
async function searchAfterTheSession(page: Page): Promise<void> {
  await page.request.delete('/api/v1/session');
  await page.getByRole('main').getByRole('searchbox').fill(`語${++searches}`);
}

export const dialogs: DialogEntry[] = [
  centre('signed-out', 'trainings', '研修', searchAfterTheSession, SIGN_IN_AGAIN),
  // Their addresses answer the public too.
  centre('signed-out-of-salons', 'salons', 'サロン', searchAfterTheSession, SIGN_IN_AGAIN),
  centre('signed-out-of-hospitals', 'hospitals', '拠点病院等', searchAfterTheSession, SIGN_IN_AGAIN),
  centre('salon-rest', salon, /./, ['休止する'], /を休止する$/),
  centre('salon-close', salon, /./, ['終了する'], /を終了する$/),
  centre('salon-resume', ({ resting }) => `salons/${resting}`, /./, ['再開する'], /を再開する$/),
  centre('salon-trial', ({ planned }) => `salons/${planned}`, /./, ['試行を始める'], /の試行を始める$/),
  centre('salon-remove', ({ planned }) => `salons/${planned}`, /./, ['削除する'], /を削除しますか$/),
  centre('salon-conflict', ({ salon: id }) => `salons/${id}/edit`, 'サロンの変更', saveTooLate, 'ほかの人が先に保存しました'),
  centre('salon-left', 'salons/new', 'サロンの登録', leaveWithInput, '保存していない入力があります'),
  centre('organiser-add', salon, /./, ['世話人を追加する'], '世話人の追加'),
  centre('organiser-change', salon, /./, [/さんを変更する$/], '世話人の変更'),
  centre('organiser-end', salon, /./, [/さんを終了にする$/], /の世話人を終了にする$/),
  centre('organiser-remove', salon, /./, [/さんを削除する$/], /さんを削除しますか$/),
  centre('meeting-cancel', meetings, '開催回', [/を変える$/, '中止にする'], /を中止にする$/),
  centre('meeting-move', meetings, '開催回', [/を変える$/, '日時・会場を変える'], /の日時・会場を変える$/),
  centre('meeting-remove', ({ planned }) => `meetings?salonId=${planned}`, '開催回', [/を変える$/, '削除する'], /を削除しますか$/),
  centre('dates-add', meetings, '開催回', ['日程を加える'], '日程を加える'),
  // React Aria puts the buttons that close a popover for a screen reader beside its dialog: they are in no landmark.
  centre('columns', 'meetings', '開催回', ['表示する列'], '表示する列', { except: ['region'] }),
  centre('day', 'meetings', '開催回', [/カレンダー.*この日から|この日から.*カレンダー/], /この日から/),
  centre('keys', 'meetings', '開催回', (page) => page.keyboard.press('?'), 'この画面のキー操作'),
  centre('counts-remove', ({ meeting }) => `meetings/${meeting}/counts`, '来た人の数', ['入力した人数を消す'], '入力した人数を消しますか'),
  centre('import-confirm', 'salon-imports', 'サロンの取り込み', ['登録に進む…'], /./, { prepare: upload }),
  centre('import-discard', 'salon-imports', 'サロンの取り込み', ['取りやめる'], /./, { prepare: upload }),
  centre('hospital-remove', hospital, BANK, ['削除する'], /を削除しますか$/),
  centre('specialist-add', hospital, BANK, ['相談員を追加する'], 'がん専門相談員の追加'),
  centre('specialist-change', hospital, BANK, [/さんを変更する$/], 'がん専門相談員の変更'),
  centre('specialist-end', hospital, BANK, [/さんを終了にする$/], /の在任を終了にする$/),
  centre('specialist-remove', hospital, BANK, [/さんを削除する$/], /さんを削除しますか$/),
  centre('training-remove', ({ training }) => `trainings/${training}`, '養成研修会（見本）', ['削除する'], /を削除しますか$/),
  centre('course-remove', 'external-courses', '外部研修', [/を削除する$/], /を削除しますか$/),
  centre('supporter-rest', person, /./, ['休止にする'], /を休止にする$/),
  centre('supporter-withdraws', person, /./, ['退会にする'], /を退会にする$/),
  centre('supporter-remove', applied, /./, ['削除する'], /の登録を削除する$/),
  centre('consent-add', person, /./, ['同意を記録する'], /の同意を記録する$/),
  centre('consent-withdraw', person, /./, ['「健康に関する情報」の同意を取り消す'], /の同意を取り消す$/),
  centre('health-change', person, /./, ['変更する'], /の健康に関する情報$/, { prepare: showHealth }),
  centre('health-erase', person, /./, ['すべて消す'], /の健康に関する情報を消す$/, { prepare: showHealth }),
  centre('recommend', person, /./, ['推薦する'], /を推薦する$/),
  centre('recommendation-withdraw', person, /./, [/の推薦を取り下げる$/], /の推薦を取り下げる$/),
  centre('blocked-add', person, /./, ['来られない期間を入れる'], '来られない期間を入れる'),
  centre('supporter-merge-confirm', ({ twice: [kept, other] }) => `supporters/${kept}/merge/${other}`, '二つの登録を一つにする', ['統合する'], /に統合する$/),
  centre('supporter-merge-undo', ({ merged: [kept] }) => `supporters/${kept}`, '歩み 重子', [/^統合を取り消す（/], /の統合を取り消す$/),
  centre('supporter-trainee', applied, /./, becomeTrainee, /を研修中にしますか$/, { prepare: completeFoundation }),
  centre('training-record-add', person, /./, ['研修を記録する'], '研修の記録', GIVE_UP),
  centre('training-record-change', ({ trainee: id }) => `supporters/${id}`, /./, [/を変更する$/], '研修の記録の変更', GIVE_UP),
  centre('training-record-remove', ({ trainee: id }) => `supporters/${id}`, /./, [/を削除する$/], /の記録を削除しますか$/),
  centre('extension-add', 'supporters/qualifications/extensions', '期限の一括延長', ['期限を一括で延長する'], '期限を一括で延長する', GIVE_UP),
  centre('extension-take-back', 'supporters/qualifications/extensions', '期限の一括延長', [/^延長を取り消す: /], 'この延長を取り消しますか'),
  centre('room-remove', ({ unused }) => `rooms/${unused}`, /./, ['削除する'], /を削除しますか$/),
  centre('session-add', 'sessions', /^相談室の予定/, ['開催日を加える'], '開催日を加える', GIVE_UP),
  centre('session-change', session, /./, [/の操作$/, '変更する'], '開催日を変更する', GIVE_UP),
  centre('session-cancel', session, /./, [/の操作$/, '中止にする'], /を中止にしますか$/),
  centre('session-remove', ({ draft }) => `sessions/${draft}`, /./, [/の操作$/, '削除する'], /の下書きを削除しますか$/),
  centre('plan-publish', `sessions?month=${monthFromNow(2)}`, /^相談室の予定/, [/件を公開する$/], /の下書きを公開しますか$/),
  centre('reserve', 'reservations/new', '空いている相談枠', [/を予約する$/], /^予約する/, GIVE_UP),
  centre('reservation-move', `reservations?from=${daysFromToday(5)}&state=confirmed`, '予約', [/の予約の変更$/, '別の枠へ移す'], /の予約を移す$/, GIVE_UP),
  centre('reservation-cancel', full, /./, [/の予約の変更$/, '予約を取り消す'], /の予約を取り消しますか$/),
  centre('waiting-join', full, /./, ['キャンセル待ちに加える'], 'キャンセル待ちに加える', GIVE_UP),
  centre('waiting-leave', full, /./, [/が待つのをやめる$/], /をキャンセル待ちから外しますか$/),
  centre('duty-add', session, /./, ['当番をお願いする'], /の当番をお願いする$/),
  centre('duty-release', full, /./, [/さんの当番を変える$/, '当番から外す'], /を当番から外す$/),
  centre('turn', session, /./, [/^(変える|病院を決める)$/], '持ち回りの病院'),
  centre('month-close', `rosters/ledger?year=${fiscalYearOf(daysFromToday(-31))}`, '負担の記録', [/を締める…$/], /を締めますか$/),
  centre('pair-add', 'rosters/settings', '当番表の決め方', ['組を加える'], '組を加える'),
  centre('pair-change', 'rosters/settings', '当番表の決め方', [/の組を変更する$/], /の組を変更する$/, { prepare: keepTwoApart }),
  centre('roster-publish', `rosters/${monthFromNow(1)}`, /の当番表$/, ['公開…'], /の当番表を公開する$/),
  centre('roster-compare', `rosters/${monthFromNow(1)}`, /の当番表$/, ['比較'], '当番表を比べる'),
  centre('roster-import', `rosters/${monthFromNow(1)}`, /の当番表$/, ['そのほか', '当番表をJSONから取り込む'], '当番表を取り込む'),
  centre('roster-overrule', `rosters/${monthFromNow(2)}`, /の当番表$/, [/^理由を書いて認める: /], '理由を書いて認める', { prepare: planUnasked }),
  centre('roster-history', `rosters/${monthFromNow(1)}`, /の当番表$/, ['そのほか', 'これまでの変更'], 'これまでの変更', { prepare: planned }),
  centre('roster-cancel', `rosters/${monthFromNow(1)}`, /の当番表$/, ['来られなくなった…'], /に来られなくなった$/, { prepare: chooseTold }),
  centre('availability-open', 'availability', '都合', ['都合を聞く'], '月の都合を聞く'),
  centre('availability-deadline', `availability/${monthFromNow(1)}`, /の都合$/, ['締切を変える'], '締切を変える'),
  centre('availability-enter', `availability/${monthFromNow(1)}`, /の都合$/, [/の都合を入力する$/], /の都合を入力する$/),
  centre('availability-telephone', `availability/${monthFromNow(1)}/telephones`, /電話をかける一覧$/, [/の都合を入力する$/], /の都合を入力する$/),
  centre('availability-links', `availability/${monthFromNow(1)}`, /の都合$/, [/^個人用リンクを作る/], '個人用リンク', { closes: '送り終えたので閉じる', prepare: chooseUnanswered }),
  centre('availability-hospital', `availability/${monthFromNow(1)}?part=hospitals`, /の都合$/, [/(の都合を入力する|の都合の変更)$/], /の都合を入力する$/),
  centre('record-remove', ({ recorded }) => `records/${recorded}`, '開催日のあと', ['この記録を削除する'], 'この相談記録を削除しますか', { prepare: openRecord }),
  centre('debrief-remove', ({ recorded }) => `records/${recorded}/debrief`, '振り返り', ['この振り返りを削除する'], 'この振り返りを削除しますか'),
  centre('supervision-finish', 'supervision', 'スーパーバイズ', [/(対応済みにする|経過を書き直す)/], /の対応の結果$/),
  ofHospital('turn-specialist', 'turns', '持ち回り', [/の担当者を(決める|変える)$/], /の担当者を(決める|変える)$/),
  supporter('duty-decline', 'own', 'わたしの当番', [/の当番に行けません$/], /の当番をお断りする$/),
  supporter('feed-renew', 'own', 'わたしの当番', ['新しいアドレスにする'], '新しいアドレスにする', { prepare: makeFeed }),
  supporter('feed-revoke', 'own', 'わたしの当番', ['アドレスをなくす'], 'アドレスをなくす', { prepare: makeFeed }),
  supporter('own-consent-withdraw', 'own/entry', 'わたしの登録情報', [/の同意を取り消す$/], /の同意を取り消す$/),
  supporter('own-blocked-add', 'own/entry', 'わたしの登録情報', ['来られない期間を入れる'], '来られない期間を入れる'),
  admin('account-disable', ({ account }) => `accounts/${account}`, /見本 ネットワーク/, ['利用を停止する'], /の利用を停止しますか$/),
  admin('account-link', ({ account }) => `accounts/${account}`, /見本 ネットワーク/, ['新しいリンクを作る'], /の新しいリンクを作りますか$/),
  admin('account-link-made', ({ account }) => `accounts/${account}`, /見本 ネットワーク/, ['新しいリンクを作る', '新しいリンクを作る'], '招待リンクができました', { closes: 'コピーしたので閉じる' }),
  admin('api-client-secret', ({ client }) => `api-clients/${client}`, /見本/, ['秘密の鍵を作り直す'], /の秘密の鍵を作り直しますか$/),
  admin('api-client-remove', ({ client }) => `api-clients/${client}`, /見本/, ['登録を削除する'], /の登録を削除しますか$/),
];
