import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Roster, RosterBody, RosterExplanation, RosterFinding } from '@/lib/api';
import { renderScreen, sessionWith } from '@/testing/render';
import { http, HttpResponse, problem, server } from '@/testing/server';
import { MonthPage } from './MonthPage';
import { apply, put } from './plan';
import { RostersPage } from './RostersPage';
import { aRoster, at } from './testing';

const ROSTERS = '*/api/v1/prefectures/43/rosters';
const ROSTER = `${ROSTERS}/2099-12`;
const centre = sessionWith('rosters:write', 'sessions:read');

const price = (amount: number, moves = 1) => ({ amount, moves, words: { ja: '', en: '' }, terms: [{ rule: 'short-travel', term: { ja: '移動', en: 'travel' }, amount }] });
const explanation: RosterExplanation = {
  supporters: [{ id: 'hana', locked: false, without: price(12), charges: [] }, { id: 'taro', locked: false, without: null, charges: [] }],
  others: [{ id: 'mika', reasons: [], price: price(4) }, { id: 'yuki', reasons: [{ rule: 'available-that-day', words: { ja: '12月1日（火）は都合が「×」です。', en: 'She can not come.' } }], price: null }],
  specialist: [{ id: 'ginkgo', locked: false, without: null, charges: [] }], otherHospitals: [{ id: 'aso', reasons: [], price: price(2) }],
  ways: [], waysOfSpecialist: [],
};
const finding: RosterFinding = { rule: 'rest-between-duties', sessions: ['s1'], supporters: ['hana'], hospitalId: null, words: { ja: '前の当番との間が短すぎます。', en: 'Too close.' }, overridable: true, overruling: null };

let roster: Roster;
let sent: Array<{ version: string | null; body: RosterBody }>;

/** As the service does it: the plan becomes what is sent, if it was made of the newest one. */
function changed(body: RosterBody): Roster {
  return { ...roster, version: roster.version + 1, sessions: roster.sessions.map((session) => ({ ...session, ...body.teams.find(({ sessionId }) => sessionId === session.id) })) };
}

beforeEach(() => {
  roster = aRoster;
  sent = [];
  server.use(
    http.get(ROSTER, () => HttpResponse.json(roster)),
    http.get(`${ROSTER}/version`, () => HttpResponse.json({ version: roster.version, planningId: null })),
    http.get(`${ROSTER}/quality`, () => HttpResponse.json({ objective: 4, bound: 4, proven: true, words: { ja: 'これ以上よい案はありません（証明済み）', en: 'Proven' }, missing: null })),
    http.get(`${ROSTER}/sessions/:id/explanation`, () => HttpResponse.json(explanation)),
    http.get('*/api/v1/calendar/holidays', () => HttpResponse.json({ items: [], next: null, total: 0 })),
    http.put(ROSTER, async ({ request }) => {
      const body = await request.json() as RosterBody;
      sent.push({ version: request.headers.get('If-Match'), body });
      if (request.headers.get('If-Match') !== `"${roster.version}"`) return problem('stale-version', 412, 'ほかの人が先に変更しました');
      roster = changed(body);
      return HttpResponse.json(roster);
    }),
  );
});

const open = () => renderScreen(<MonthPage />, { at: '/desk/43/rosters/2099-12', path: '/desk/:prefecture/rosters/:month', session: centre });
const cell = (name: RegExp) => screen.findByRole('gridcell', { name });
const team = (index: number) => sent[index]!.body.teams.map(({ supporters }) => supporters.map(({ id }) => id));

describe('a month', () => {
  it('has a row a session, what is open, and how good it is', async () => {
    open();
    const row = await screen.findByRole('row', { name: /^12\/1/ });
    expect(within(row).getByRole('gridcell', { name: /見本 はな.*経験者.*ぜひ行きたい.*承諾/ })).toBeInTheDocument();
    expect(screen.getByText('未定 1枠・病院 1回')).toBeVisible();
    expect(await screen.findByText('これ以上よい案はありません（証明済み）')).toBeVisible();
  });

  it('shows for a place who could be there, the cheapest first, and why the others not; and puts her there', async () => {
    open();
    await userEvent.click(await cell(/見本 たろう/));
    const panel = screen.getByRole('complementary', { name: '12/1(火) 13:00 2人目' });
    const able = await within(panel).findByRole('region', { name: '代わりの候補 1' });
    expect(within(able).getByText('移動 ＋4')).toBeVisible();
    expect(within(panel).getByText('12月1日（火）は都合が「×」です。')).toBeInTheDocument();
    await userEvent.click(within(able).getByRole('button', { name: '見本 みかをここに入れる' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]!.version).toBe('"7"');
    expect(team(0)).toEqual([['hana', 'mika'], ['yuki']]);
    expect(await cell(/見本 みか/)).toBeInTheDocument();
  });

  it('is changed by single keys', async () => {
    open();
    (await cell(/見本 はな/)).focus();
    await userEvent.keyboard('{ArrowRight}l');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]!.body.teams[0]!.supporters).toEqual([at('hana'), { id: 'taro', locked: true }]);
    await userEvent.keyboard('{Delete}');
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(team(1)).toEqual([['hana'], ['yuki']]);
  });

  it('swaps two with M', async () => {
    open();
    (await cell(/見本 たろう/)).focus();
    await userEvent.keyboard('m');
    expect(await screen.findByText('見本 たろうさんを移します')).toBeVisible();
    (await cell(/見本 ゆき/)).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(team(0)).toEqual([['hana', 'yuki'], ['taro']]);
  });
});

describe('two clerks', () => {
  const hers = (edit: Parameters<typeof apply>[1]) => ({ ...apply(aRoster, edit), version: 8, step: { ...aRoster.step!, madeBy: '見本 同僚' } });

  it('at different places: one edit is made on the plan of the other', async () => {
    open();
    (await cell(/見本 たろう/)).focus();
    roster = hers(put({ sessionId: 's2', kind: 'supporter', index: 1 }, null, 'mika'));
    await userEvent.keyboard('l');
    await waitFor(() => expect(sent.map(({ version }) => version)).toEqual(['"7"', '"8"']));
    expect(team(1)).toEqual([['hana', 'taro'], ['yuki', 'mika']]);
  });

  it('at the same place: hers stays, and it is told', async () => {
    open();
    (await cell(/見本 たろう/)).focus();
    roster = hers(put({ sessionId: 's1', kind: 'supporter', index: 1 }, 'taro', 'mika'));
    await userEvent.keyboard('l');
    expect(await screen.findByText('見本 同僚さんが先に12/1(火)の同じ枠を「見本 みか」にしました。あなたの変更（見本 たろう）は入れていません')).toBeVisible();
    expect(sent).toHaveLength(1);
    expect(await cell(/見本 みか/)).toBeInTheDocument();
  });
});

it('what could not be saved stays and is sent again', async () => {
  server.use(http.put(ROSTER, () => problem('internal-error', 500, 'エラーが起きました'), { once: true }));
  open();
  (await cell(/見本 たろう/)).focus();
  await userEvent.keyboard('{Delete}');
  expect(await screen.findByText('変えた内容はこの画面に残っています。')).toBeVisible();
  expect(screen.queryByRole('gridcell', { name: /見本 たろう/ })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'もう一度試す' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(team(0)).toEqual([['hana'], ['yuki']]);
});

describe('broken rules', () => {
  beforeEach(() => { roster = { ...aRoster, findings: [finding] }; });

  it('are allowed with a reason only', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: '理由を書いて認める: 前の当番との間が短すぎます。' }));
    const dialog = screen.getByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: '認める' }));
    expect(within(dialog).getByText('理由を書いてください')).toBeVisible();
    await userEvent.type(within(dialog).getByRole('textbox', { name: /^理由/ }), '電話で聞きました');
    await userEvent.click(within(dialog).getByRole('button', { name: '認める' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]!.body.overrulings).toEqual([{ rule: 'rest-between-duties', sessions: ['s1'], supporters: ['hana'], hospitalId: null, reason: '電話で聞きました' }]);
  });

  it('keep a roster from being published', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: '公開…' }));
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).getByText('守られていない決まりが1件あるので、公開できません')).toBeVisible();
    expect(within(dialog).getByRole('button', { name: '公開する' })).toBeDisabled();
  });
});

it('publishing says in numbers who is told', async () => {
  roster = { ...aRoster, differences: [{ supporterId: 'taro', hospitalId: null, asked: ['s1'], released: [] }, { supporterId: null, hospitalId: 'ginkgo', asked: ['s1'], released: [] }] };
  server.use(http.put(`${ROSTER}/publication`, ({ request }) => {
    expect(request.headers.get('If-Match')).toBe('"7"');
    roster = { ...roster, version: 8, differences: [], told: true, publishedAt: '2099-11-20T10:00:00+09:00' };
    return HttpResponse.json(roster);
  }));
  open();
  await userEvent.click(await screen.findByRole('button', { name: '公開…' }));
  expect(screen.getByText('1人と1病院に、変わったところだけをお知らせします。')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '公開する' }));
  expect(await screen.findByText('2099年12月の当番表を公開しました（1人と1病院にお知らせ）')).toBeVisible();
  expect(screen.getByText('公開済み')).toBeVisible();
});

describe('the months', () => {
  const months = (items: object[]) => server.use(http.get(ROSTERS, () => HttpResponse.json({ items, next: null, total: items.length })));
  const list = () => renderScreen(<RostersPage />, { at: '/desk/43/rosters?fiscalYear=2098', path: '/desk/:prefecture/rosters', session: centre });

  it('say how far each has come and lead there', async () => {
    months([{ month: '2098-12', sessions: 17, openPlaces: 3, openTurns: 1, begun: true, publishedAt: null }, { month: '2099-01', sessions: 2, openPlaces: 4, openTurns: 2, begun: false, publishedAt: null }]);
    list();
    const row = await screen.findByRole('row', { name: /2098年12月/ });
    expect(within(row).getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['17回', '3枠', '1回', '作成中', '開く']);
    expect(screen.getByRole('link', { name: '2099年1月の当番表を作る' })).toHaveAttribute('href', '/desk/43/rosters/2099-01');
  });

  it('say what to do when there are none', async () => {
    months([]);
    list();
    expect(await screen.findByText('この年度には開催日がありません')).toBeVisible();
    expect(screen.getByRole('link', { name: '相談室の予定を開く' })).toHaveAttribute('href', '/desk/43/sessions');
  });
});
