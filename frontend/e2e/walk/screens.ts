import type { APIRequestContext } from 'playwright-core';
import { expect } from 'vitest';
import { monthFromNow } from '../harness/day';
import { api, desk, type Person } from '../harness/visitor';

export interface Screen {
  /** Of its pictures. */
  name: string;
  /** Nobody: without signing in. */
  as?: Person;
  path: (ids: Ids) => string;
  /** The heading of the page. */
  title: string | RegExp;
  /** Text that is there once the screen has its data. */
  ready?: string | RegExp;
}

/** Things of the demo's data that screens are about. */
export interface Ids {
  hospital: string; training: string; named: string; course: string; account: string; client: string; salon: string; meeting: string; uncounted: string; recorded: string; supporter: string; room: string; session: string;
  /** Of the entry that stays and of the one that may be the same person's. */
  twice: [string, string];
  /** The same of two that have been merged. */
  merged: [string, string];
}

const one = async (request: APIRequestContext, person: Person, path: string): Promise<string> => {
  const answer = await request.get(api(person, path));
  expect(answer.status(), path).toBe(200);
  const { items } = await answer.json() as { items: Array<{ id: string }> };
  return items[0]!.id;
};

const post = async (centre: APIRequestContext, path: string, data: object, version?: number) => {
  const answer = await centre.post(api('centre', path), { data, headers: version === undefined ? {} : { 'If-Match': `"${version}"` } });
  expect(answer.status(), `${path}: ${await answer.text()}`).toBe(201);
  return await answer.json() as { id: string; version: number };
};

/** Somebody of the demo who has applied although she is in the register already. */
async function twice(centre: APIRequestContext): Promise<[string, string]> {
  interface Entry { id: string; name: string; state: string }
  const { items } = await (await centre.get(api('centre', 'supporter-doubles?limit=100'))).json() as { items: Array<{ first: Entry; second: Entry }> };
  const { first, second } = items.find((two) => two.second.name.startsWith('見本') && two.second.state === 'applied')!;
  return [first.id, second.id];
}

/** One person whose two entries were merged; made once. */
async function merged(centre: APIRequestContext): Promise<[string, string]> {
  const found = await centre.get(api('centre', `supporters?limit=1&q=${encodeURIComponent('歩み 重子')}`));
  const [known] = (await found.json() as { items: Array<{ id: string }> }).items;
  if (known) {
    const { items } = await (await centre.get(api('centre', `supporters/${known.id}/merges`))).json() as { items: Array<{ other: { id: string } }> };
    return [known.id, items[0]!.other.id];
  }
  const person = { name: '歩み 重子', kana: 'あゆみ しげこ', languages: ['ja'], readingNeeds: [], abilities: ['in_person'] };
  const kept = await post(centre, 'supporters', { ...person, state: 'active', stateSince: '2024-04-01' });
  const other = await post(centre, 'supporters', { ...person, municipality: '阿蘇市' });
  await post(centre, `supporters/${kept.id}/merges`, { otherId: other.id, otherVersion: other.version, taken: ['municipality'], accountOf: null, answersOf: null }, kept.version);
  return [kept.id, other.id];
}

/** Asked with a person's own request context: each may only see what is theirs. */
export async function idsFor(centre: APIRequestContext, admin: APIRequestContext): Promise<Ids> {
  return {
    hospital: await one(centre, 'centre', 'hospitals?limit=1&sort=designation'),
    training: await one(centre, 'centre', `trainings?limit=1&attendance=recorded&sort=date&q=${encodeURIComponent('養成研修会（見本）')}`),
    named: await one(centre, 'centre', `trainings?limit=1&q=${encodeURIComponent('地域フォローアップ研修会')}`),
    course: await one(centre, 'centre', 'external-courses?limit=1&sort=date'),
    account: await one(admin, 'admin', 'accounts?limit=1&q=network'),
    salon: await one(centre, 'centre', 'salons?limit=1&sort=kana&state=running'),
    meeting: await one(centre, 'centre', 'meetings?limit=1&sort=-date&counts=recorded'),
    uncounted: await one(centre, 'centre', 'meetings?limit=1&sort=date&counts=missing'),
    recorded: await one(centre, 'centre', 'attended-sessions?limit=1&to=' + new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10)),
    supporter: await one(centre, 'centre', 'supporters?limit=1&sort=number'),
    room: await one(centre, 'centre', 'rooms?limit=1&kind=regular'),
    session: await one(centre, 'centre', 'sessions?limit=1&state=open&sort=-date'),
    client: await one(admin, 'admin', 'api-clients?limit=1'),
    twice: await twice(centre),
    merged: await merged(centre),
  };
}

const centre = (name: string, path: string | ((ids: Ids) => string), title: string | RegExp, ready?: string | RegExp): Screen => ({
  name, as: 'centre', path: (ids) => desk('centre', typeof path === 'string' ? path : path(ids)), title, ready,
});
const admin = (name: string, path: string | ((ids: Ids) => string), title: string | RegExp, ready?: string | RegExp): Screen => ({
  ...centre(name, path, title, ready), as: 'admin',
});
const supporter = (name: string, path: string, title: string | RegExp, ready?: string | RegExp): Screen => ({
  name, as: 'supporter', path: () => desk('supporter', path), title, ready,
});
const open = (name: string, path: string | ((ids: Ids) => string), title: string | RegExp, ready?: string | RegExp): Screen => ({
  name, path: (ids) => typeof path === 'string' ? path : path(ids), title, ready,
});


/** The month that the demo has published. */
const thisMonth = () => monthFromNow(0);

/** The month that the demo has asked for. */
const nextMonth = () => monthFromNow(1);

export const screens: Screen[] = [
  open('landing', '/', '話を聞いてほしいとき、近くの仲間を見つける', '都道府県を選ぶ'),
  open('prefecture', '/prefectures/43', '熊本県のがん相談とピア・サポート', '銀杏大学病院（見本）'),
  open('finder', '/prefectures/43/salons', '熊本県のがんサロンを探す', /か所のサロンが見つかりました/),
  open('finder-none', '/prefectures/43/salons?q=%E3%81%AA%E3%81%84%E3%81%AA%E3%81%84', '熊本県のがんサロンを探す', /見つかりません/),
  open('salon-page', ({ salon }) => `/prefectures/43/salons/${salon}`, /（見本）$/, '参加のしかた'),
  open('rooms', '/prefectures/43/rooms', '熊本県の相談室', 'まちなかの出張相談'),
  open('room-page', ({ room }) => `/prefectures/43/rooms/${room}`, /（見本）$/, '40分でどんなことをするの?'),
  open('calendar', '/prefectures/43/calendar', /^熊本県のがんサロンと相談室 \d{4}年\d+月$/, /件の予定/),
  open('public-consultations', '/prefectures/43/consultation-counts', '熊本県の相談室で話されたこと', /の相談/),
  open('sign-in', '/sign-in', '職員用サインイン'),
  open('invitation-over', '/invitation#no-such-token', 'パスワードの設定', 'この招待リンクは使えません'),
  open('availability-link-over', '/availability#no-such-link', '都合のお返事', 'このリンクは使えません'),
  open('not-found', '/nowhere', 'ページが見つかりません'),

  centre('today', '', '今日', /参加者数の未入力: \d+件/),
  centre('availability', 'availability', '都合', /締切/),
  centre('availability-month', `availability/${nextMonth()}`, /の都合$/, '来られる人／必要'),
  centre('availability-not-asked', 'availability/2099-01', /の都合$/, 'まだ聞いていません'),
  centre('availability-telephones', `availability/${nextMonth()}/telephones`, /電話をかける一覧$/, '電話'),
  centre('rosters', 'rosters', '当番表', /まだ作っていません|作成中|公開済み/),
  centre('roster', `rosters/${nextMonth()}`, /の当番表$/, '専門相談員'),
  centre('roster-ledger', 'rosters/ledger', '負担の記録', 'サポーターの当番（回）'),
  centre('roster-ledger-none', 'rosters/ledger?year=2016', '負担の記録', 'この年度には開催日がありません'),
  centre('roster-published', `rosters/${thisMonth()}/published`, /の当番表$/, '担当の病院・相談員'),
  centre('roster-published-none', 'rosters/2031-01/published', /の当番表$/, 'この月の当番表は、まだ公開されていません'),
  centre('roster-settings', 'rosters/settings', '当番表の決め方', /^同席を避ける組はありません$|期限なし/),
  centre('roster-people', `rosters/${nextMonth()}?view=people`, /の当番表$/, '今月／上限'),
  centre('salons', 'salons', 'サロン', /全\d+件/),
  centre('salon', ({ salon }) => `salons/${salon}`, /./, '状態のうつりかわり'),
  centre('salon-new', 'salons/new', 'サロンの登録'),
  centre('salon-edit', ({ salon }) => `salons/${salon}/edit`, 'サロンの変更'),
  centre('salon-schedule', ({ salon }) => `salons/${salon}/schedule`, '開催予定', 'これまでの開催予定'),
  centre('salon-counts', ({ salon }) => `salons/${salon}/counts`, '年間の人数', '月ごとの実人数'),
  centre('salon-imports', 'salon-imports', 'サロンの取り込み', '読み取れる列'),
  centre('reservations', 'reservations', '予約', /全\d+件/),
  centre('reservations-free', 'reservations/new', '空いている相談枠', /受付は.*まで/),
  centre('meetings', 'meetings', '開催回', /全\d+件/),
  centre('meeting-counts', ({ meeting }) => `meetings/${meeting}/counts`, '来た人の数', '合っています'),
  centre('meeting-counts-missing', ({ uncounted }) => `meetings/${uncounted}/counts`, '来た人の数', '来た人は全部で'),
  centre('records', 'records', '相談の記録', /全\d+件/),
  centre('records-of-session', ({ recorded }) => `records/${recorded}`, '開催日のあと', /相談記録|電話の記録/),
  centre('record-new', ({ recorded }) => `records/${recorded}/new`, '相談を記録する', '話したこと'),
  centre('debrief', ({ recorded }) => `records/${recorded}/debrief`, '振り返り', '話し合ったこと'),
  centre('supervision', 'supervision', 'スーパーバイズ', /全\d+件/),
  centre('report-consultations', 'reports/consultations', '相談件数', '相談件数の推移（延べ）'),
  centre('report-salons', 'reports/salon-counts', 'サロンの開催と人数の報告', '全サロンの延べ人数（人）'),
  centre('supporters', 'supporters', 'ピア・サポーター', /全\d+件/),
  centre('supporters-gone', 'supporters?state=withdrawn', 'ピア・サポーター', /全\d+件/),
  centre('supporter', ({ supporter }) => `supporters/${supporter}`, '見本 あかり', '表示する（記録されます）'),
  centre('supporter-new', 'supporters/new', 'サポーターを登録する'),
  centre('supporter-edit', ({ supporter }) => `supporters/${supporter}/edit`, '登録の変更'),
  centre('supporter-doubles', 'supporters/doubles', '同じ人かもしれない登録', '電話が同じ'),
  centre('supporter-doubles-different', 'supporters/doubles?view=different', '同じ人かもしれない登録', /別の人とした組はありません|別の人としました/),
  centre('supporter-merge-choose', ({ twice: [, other] }) => `supporters/${other}/merge`, '別の登録と統合', /と同じ人の登録$/),
  centre('supporter-merge', ({ twice: [kept, other] }) => `supporters/${kept}/merge/${other}`, '二つの登録を一つにする', '残す内容'),
  centre('supporter-merge-blocked', ({ twice: [kept, other] }) => `supporters/${other}/merge/${kept}`, '二つの登録を一つにする', '今のままでは統合できません'),
  centre('supporter-merged', ({ merged: [kept] }) => `supporters/${kept}`, '歩み 重子', '統合の履歴'),
  centre('supporter-merged-away', ({ merged: [, gone] }) => `supporters/${gone}`, /./, /の登録に統合されています$/),
  { name: 'supporters-network', as: 'network', path: () => desk('network', 'supporters'), title: 'ピア・サポーター', ready: /全\d+件/ },
  { name: 'supporter-network', as: 'network', path: ({ supporter }) => desk('network', `supporters/${supporter}`), title: '見本 あかり', ready: '状態のうつりかわり' },
  { name: 'own-entry', as: 'supporter', path: () => desk('supporter', 'own/entry'), title: 'わたしの登録情報', ready: '病院への氏名の提供' },
  centre('trainings', 'trainings', '研修', '養成研修会・追加開催（見本）'),
  centre('trainings-none', 'trainings?q=%E3%81%AA%E3%81%84', '研修', '条件に合うものがありません'),
  centre('training', ({ training }) => `trainings/${training}`, '養成研修会（見本）'),
  centre('training-new', 'trainings/new', '研修会の登録'),
  centre('training-edit', ({ training }) => `trainings/${training}/edit`, '研修会の変更'),
  centre('attendance-grid', 'trainings/attendance?fiscalYear=all', '参加者数の入力', '表示中の合計'),
  centre('attendance', ({ named }) => `trainings/${named}/attendance`, '参加者数', '見本 あかり'),
  centre('qualifications', 'supporters/qualifications', '資格と有効期限', /全\d+件|登録者がまだいません/),
  centre('qualification-extensions', 'supporters/qualifications/extensions', '期限の一括延長', /適用中|一括延長はまだありません/),
  centre('matching', 'supporters/matching', '名簿と登録の照合', /登録者の候補|確かめる名前はありません/),
  centre('matching-none', 'supporters/matching?view=none', '名簿と登録の照合', '登録がない人のとき'),
  centre('matching-decisions', 'supporters/matching?view=decisions', '名簿と登録の照合', /名簿つきフォローアップ|まだ判断した人はいません/),
  centre('qualification-rule-centre', 'settings/qualification', '資格の有効期間', '修了した年度のあと2年度'),
  centre('external-courses', 'external-courses', '外部研修', /がんサポートグループ/),
  centre('external-course-new', 'external-courses/new', '外部研修の登録'),
  centre('external-course-edit', ({ course }) => `external-courses/${course}/edit`, '外部研修の変更'),
  centre('imports', 'training-imports', '取り込み', '読み取れる列'),
  centre('report', 'reports', '研修会の参加者数の報告', '年度ごとの参加者数（人）'),
  centre('hospitals', 'hospitals', '拠点病院等', '銀杏大学病院（見本）'),
  centre('hospital', ({ hospital }) => `hospitals/${hospital}`, '銀杏大学病院（見本）', '指定のうつりかわり'),
  centre('hospital-new', 'hospitals/new', '病院の登録'),
  centre('sessions', 'sessions', /^相談室の予定 /, /^目標 17日のうち /),
  centre('session', ({ session }) => `sessions/${session}`, /（見本）$/, '開催日のこと'),
  centre('turns', 'turns', '持ち回り', /これからの持ち回りの開催日/),
  centre('duties-after-qualification', 'duties/after-qualification', '資格の期限より後の当番', /猶予期間/),
  centre('rooms-desk', 'rooms', '相談室', /全\d+件/),
  centre('room', ({ room }) => `rooms/${room}`, /（見本）$/, '相談室のこと'),
  centre('room-new', 'rooms/new', '相談室を登録する'),
  centre('room-edit', ({ room }) => `rooms/${room}/edit`, '相談室を変更する'),
  centre('hospital-edit', ({ hospital }) => `hospitals/${hospital}/edit`, '病院の変更'),
  centre('accounts-centre', 'accounts', 'アカウント', '見本 世話人'),
  centre('settings-centre', 'settings', '設定', '相談室を開く日数のめやす'),
  centre('password', 'password', 'パスワードの変更'),
  centre('desk-not-found', 'nowhere', 'ページが見つかりません'),

  supporter('own', 'own', 'わたしの当番', 'スマートフォンのカレンダーに入れる'),
  supporter('own-roster', `rosters/${thisMonth()}/published`, /の当番表$/, 'ピア・サポーター'),
  supporter('own-messages', 'own/messages', 'あなたへのお知らせ', /当番/),
  supporter('own-availability', `own/availability/${nextMonth()}`, /の都合$/, '送る'),

  { name: 'roster-hospital', as: 'hospital', path: () => desk('hospital', 'rosters'), title: /の当番表$/, ready: '担当の病院・相談員' },
  { name: 'roster-network', as: 'network', path: () => desk('network', 'rosters'), title: /の当番表$/, ready: '担当の病院・相談員' },
  { name: 'today-hospital', as: 'hospital', path: () => desk('hospital'), title: '今日', ready: /^新しいお知らせ: \d+件/ },
  { name: 'turns-hospital', as: 'hospital', path: () => desk('hospital', 'turns'), title: '持ち回り', ready: /担当者を(決める|変える)/ },
  { name: 'hospital-messages', as: 'hospital', path: () => desk('hospital', 'hospital-messages'), title: '病院へのお知らせ', ready: /の持ち回りの担当になりました。/ },
  { name: 'hospital-messages-unread', as: 'hospital', path: () => desk('hospital', 'hospital-messages?unread=true'), title: '病院へのお知らせ', ready: /の日時が変わりました。/ },

  admin('today-admin', '', '今日', '見本 管理 さん'),
  admin('accounts', 'accounts', 'アカウント', '見本 世話人'),
  admin('account-invite', 'accounts/new', 'アカウントの招待'),
  admin('account', ({ account }) => `accounts/${account}`, /見本 ネットワーク/),
  admin('supervision-group', 'supervision-group', 'スーパーバイズ担当', '見本 ネットワーク'),
  admin('api-clients', 'api-clients', 'システム連携', 'government-system'),
  admin('api-client-new', 'api-clients/new', 'システムの登録'),
  admin('api-client', ({ client }) => `api-clients/${client}`, /見本/),
  admin('roster-settings-admin', 'rosters/settings', '当番表の決め方', 'そのほかの決まり'),
  admin('settings', 'settings', '設定', '相談室を開く日数のめやす'),
  admin('qualification-rule', 'settings/qualification', '資格の有効期間', 'この決まりでは'),
  admin('audit', 'audit', '操作の記録'),
];
