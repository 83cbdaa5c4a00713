import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ChosenSession, SessionPlan } from '@/lib/api';
import { renderScreen, sessionWith } from '@/testing/render';
import { http, HttpResponse, problem, server } from '@/testing/server';
import { aPlan, aProposal, API, aRoom, aSession, OF_THE_CENTRE } from '../testing';
import { choicesOf, linesOf, roomDays } from './plan';
import { SessionPage } from './SessionPage';
import { SessionsPage } from './SessionsPage';

const desk = sessionWith(...OF_THE_CENTRE);
const PLAN = `${API}/session-plans/2026-12`;

let plan: SessionPlan;
let made: ChosenSession[][];
let calls: string[];
beforeEach(() => {
  plan = aPlan;
  made = [];
  calls = [];
  const note = async (request: Request) => calls.push(`${request.method} ${new URL(request.url).pathname.split('/43/')[1]} ${request.headers.get('If-Match') ?? ''} ${await request.text()}`.replace(/ +/g, ' ').trim());
  server.use(
    http.get(PLAN, () => HttpResponse.json(plan)),
    http.post(PLAN, async ({ request }) => {
      const { sessions } = await request.json() as { sessions: ChosenSession[] };
      made.push(sessions);
      const drafts = sessions.map(({ session }, index) => ({ session: { ...aSession, ...session, id: `d${index}`, state: 'draft' as const, version: 0 }, conflicts: [] }));
      plan = { ...aPlan, sessions: [...aPlan.sessions, ...drafts], proposals: [] };
      return HttpResponse.json({ created: sessions.length, existing: 0, plan });
    }),
    http.put(`${PLAN}/publication`, async ({ request }) => { await note(request); return HttpResponse.json({ published: 1 }); }),
    http.get(`${API}/sessions/:id/dependents`, () => HttpResponse.json({ reservations: 2, waiting: 1, duties: 3, turns: 1, records: 0 })),
    http.get(`${API}/rooms`, () => HttpResponse.json({ items: [aRoom], next: null, total: 1 })),
    http.post(`${API}/sessions`, async ({ request }) => { await note(request); return HttpResponse.json({ ...aSession, id: 'new', state: 'draft', version: 0 }, { status: 201 }); }),
    http.put(`${API}/sessions/:id`, async ({ request }) => { await note(request); return HttpResponse.json({ ...aSession, version: 2 }); }),
    http.delete(`${API}/sessions/:id`, async ({ request }) => { await note(request); return new HttpResponse(null, { status: 204 }); }),
    http.get(`${API}/sessions/:id/slots`, () => HttpResponse.json({ items: [], next: null, total: 0 })),
    http.get(`${API}/sessions/:id/waiting-list`, () => HttpResponse.json({ items: [], next: null, total: 0 })),
    http.all(`${API}/sessions/:id/:what`, async ({ request }) => { await note(request); return HttpResponse.json({ ...aSession, version: 2 }); }),
  );
});

const open = (search = '?month=2026-12', session = desk) => renderScreen(<SessionsPage />, { at: `/desk/43/sessions${search}`, path: '/desk/:prefecture/sessions', session });
const act = async (menu: RegExp, entry: string) => {
  await userEvent.click(await screen.findByRole('button', { name: menu }));
  await userEvent.click(await screen.findByRole('menuitem', { name: entry }));
};

describe('the month of the rooms', () => {
  it('says how far it is from its target, with and without what is proposed', async () => {
    open();
    expect(await screen.findByText('目標 3日のうち 1日')).toHaveTextContent('あと2日');
    expect(screen.getByText(/選んだ案を入れると 3日/)).toHaveTextContent('目標の日数になりました');
    expect(screen.getByText('公開 1日、ホットライン 2回、下書き 1件')).toBeVisible();
    await userEvent.click(screen.getByRole('checkbox', { name: '12/15(火) 相談室 銀杏大学病院の案を入れる' }));
    expect(screen.getByText(/選んだ案を入れると 2日/)).toHaveTextContent('あと1日');
    expect(screen.getByText('12/23(水) 見本の日: 相談室 白川中央病院はお休み')).toBeVisible();
    expect(screen.getByText('祝日のため12/21(月)から')).toBeVisible();
  });

  it('makes drafts of what is chosen, as it was edited, and takes them back', async () => {
    open();
    await userEvent.click(await screen.findByRole('checkbox', { name: '12/15(火) 相談室 銀杏大学病院の案を入れる' }));
    await userEvent.click(screen.getByRole('button', { name: '12/22(火) 相談室 銀杏大学病院の案を直す' }));
    const start = screen.getByLabelText(/^開始/);
    await userEvent.clear(start);
    await userEvent.type(start, '10:00');
    await userEvent.click(screen.getByRole('button', { name: '決める' }));
    expect(await screen.findByText('直した案')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '選んだ1件を下書きにする' }));
    await waitFor(() => expect(made).toHaveLength(1));
    expect(made[0]).toEqual([{ roomId: 'r1', planKey: '2026-12-22 13:00', session: { ...aProposal('2026-12-22').session, startTime: '10:00' } }]);
    await userEvent.click(await screen.findByRole('button', { name: '元に戻す' }));
    await waitFor(() => expect(calls).toEqual(['DELETE sessions/d0 "0"']));
  });

  it('remembers what was decided while another page is open', async () => {
    const { unmount } = open();
    await userEvent.click(await screen.findByRole('checkbox', { name: '12/15(火) 相談室 銀杏大学病院の案を入れる' }));
    unmount();
    open();
    expect(await screen.findByRole('checkbox', { name: '12/15(火) 相談室 銀杏大学病院の案を入れる' })).not.toBeChecked();
    expect(screen.getByRole('button', { name: '選んだ1件を下書きにする' })).toBeEnabled();
  });

  it('goes from proposal to proposal with the arrow keys', async () => {
    open();
    (await screen.findByRole('checkbox', { name: /12\/15/ })).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('checkbox', { name: /12\/22/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    expect(screen.getByRole('checkbox', { name: /12\/15/ })).toHaveFocus();
  });

  it('asks before drafts are published', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: '下書き1件を公開する' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(within(dialog).getByText('1件の開催日が、公開ページとカレンダーに出ます')).toBeVisible();
    await userEvent.click(within(dialog).getByRole('button', { name: '公開する' }));
    await waitFor(() => expect(calls).toEqual(['PUT session-plans/2026-12/publication']));
  });

  it('tells what hangs on a session before it is cancelled, and takes that back', async () => {
    open();
    await act(/12\/1\(火\).*の操作/, '中止にする');
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByText('予約 2件')).toBeVisible();
    expect(within(dialog).getByText('当番 3人')).toBeVisible();
    await userEvent.click(within(dialog).getByRole('button', { name: '悪天候のため' }));
    await userEvent.type(within(dialog).getByLabelText(/内部/), '担当の都合');
    await userEvent.click(within(dialog).getByRole('button', { name: '中止にする' }));
    await waitFor(() => expect(calls).toEqual(['PUT sessions/s1/cancellation "1" {"publicReason":"悪天候のため","privateReason":"担当の都合"}']));
    await userEvent.click(await screen.findByRole('button', { name: '元に戻す' }));
    await waitFor(() => expect(calls.at(-1)).toBe('DELETE sessions/s1/cancellation "2"'));
  });

  it('tells what hangs on a session when its time is changed, and keeps what was typed when it is refused', async () => {
    server.use(http.put(`${API}/sessions/:id`, () => problem('session-already-planned', 409, 'すでにあります')));
    open();
    await act(/12\/1\(火\).*の操作/, '変更する');
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).queryByText('予約 2件')).not.toBeInTheDocument();
    const end = within(dialog).getByLabelText(/^終了/);
    await userEvent.clear(end);
    await userEvent.type(end, '12:00');
    expect(within(dialog).getByText('終了は開始より後にしてください')).toBeVisible();
    await userEvent.clear(end);
    await userEvent.type(end, '16:00');
    expect(await within(dialog).findByText('予約 2件')).toBeVisible();
    await userEvent.click(within(dialog).getByRole('button', { name: '変更を保存する' }));
    expect(await within(dialog).findByText('すでにあります')).toBeVisible();
    expect(end).toHaveValue('16:00');
  });

  it('shows both versions side by side when somebody else was quicker, and keeps what is chosen', async () => {
    const theirs = { ...aSession, endTime: '15:00', publicNote: '正面玄関から', version: 5 };
    let refused = false;
    server.use(
      http.get(`${API}/sessions/:id`, () => HttpResponse.json(theirs)),
      http.put(`${API}/sessions/:id`, async ({ request }) => {
        if (!refused) {
          refused = true;
          return problem('stale-version', 412, 'ほかの人が先に変更しました');
        }
        calls.push(`${request.headers.get('If-Match')} ${await request.text()}`);
        return HttpResponse.json({ ...theirs, version: 6 });
      }),
    );
    open();
    await act(/12\/1\(火\).*の操作/, '変更する');
    const dialog = await screen.findByRole('dialog');
    const end = within(dialog).getByLabelText(/^終了/);
    await userEvent.clear(end);
    await userEvent.type(end, '16:00');
    await userEvent.click(within(dialog).getByRole('button', { name: '変更を保存する' }));
    const choice = await screen.findByRole('alertdialog');
    expect(within(choice).getByText('正面玄関から')).toBeVisible();
    await userEvent.click(within(choice).getByRole('button', { name: '選んだ内容で保存する' }));
    expect(await screen.findByText('変更しました')).toBeVisible();
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatch(/^"5" .*"endTime":"16:00".*"publicNote":"正面玄関から"/);
  });

  it('removes a draft and publishes one', async () => {
    open();
    await act(/ホットラインの操作/, '公開する');
    await waitFor(() => expect(calls).toEqual(['PUT sessions/s2/publication "0"']));
    await act(/ホットラインの操作/, '削除する');
    await userEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: '削除する' }));
    await waitFor(() => expect(calls.at(-1)).toBe('DELETE sessions/s2 "0"'));
  });

  it('is narrowed to the hotline and goes to the months beside it', async () => {
    server.use(http.get(`${API}/session-plans/2027-01`, () => HttpResponse.json({ ...aPlan, month: '2027-01', sessions: [], proposals: [], onHolidays: [], holidays: [], drafts: 0 })));
    const { router } = open();
    await userEvent.selectOptions(await screen.findByLabelText('表示'), 'ホットライン');
    await waitFor(() => expect(screen.queryByRole('link', { name: '相談室 銀杏大学病院' })).not.toBeInTheDocument());
    expect(screen.getByRole('link', { name: 'ホットライン' })).toHaveAttribute('href', '/desk/43/sessions/s2');
    await userEvent.keyboard('{Escape}');
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('{ArrowRight}');
    expect(await screen.findByText('この月の予定はまだありません')).toBeVisible();
    expect(router.state.location.search).toBe('?month=2027-01&kind=hotline');
  });

  it('is only read by those who do not plan', async () => {
    server.use(
      http.get(`${API}/sessions`, () => HttpResponse.json({ items: [aSession], next: null, total: 1 })),
      http.get('*/api/v1/calendar/holidays', () => HttpResponse.json({ year: 2026, gazettedThrough: 2027, items: [] })),
    );
    open('?month=2026-12', sessionWith('sessions:read'));
    expect(await screen.findByRole('link', { name: '相談室 銀杏大学病院' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /の操作$/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });

  it('does not know a month that does not exist', async () => {
    open('?month=2026-13');
    expect(await screen.findByRole('heading', { name: 'ページが見つかりません' })).toBeVisible();
  });
});

describe('the plan of a month', () => {
  it('points out two sessions of a hospital on one day, as they are decided about now', () => {
    const twice: SessionPlan = { ...aPlan, proposals: [aProposal('2026-12-01', { roomId: 'r9', planKey: '2026-12-01 10:00', conflicts: ['same_hospital', 'room_closed'] })] };
    expect(linesOf(twice, choicesOf(twice, {})).map(({ conflicts }) => conflicts)).toEqual([['same_hospital'], ['same_hospital', 'room_closed'], []]);
    const left = choicesOf(twice, { 'r9 2026-12-01 10:00': { wanted: false } });
    expect(linesOf(twice, left).map(({ conflicts }) => conflicts)).toEqual([[], ['room_closed'], []]);
    expect(roomDays(linesOf(twice, left))).toBe(1);
  });
});

describe('a session', () => {
  it('shows what it is and what is told of it', async () => {
    server.use(http.get(`${API}/sessions/s1`, () => HttpResponse.json({ ...aSession, state: 'cancelled', publicReason: '台風のため', privateReason: '内部の事情' })));
    renderScreen(<SessionPage />, { at: '/desk/43/sessions/s1', path: '/desk/:prefecture/sessions/:id', session: desk });
    expect(await screen.findByRole('heading', { level: 1, name: '2026年12月1日(火) 相談室 銀杏大学病院' })).toBeVisible();
    expect(screen.getByText('台風のため')).toBeVisible();
    expect(screen.getByText('内部の事情')).toBeVisible();
    expect(screen.getByText('40分 × 3枠')).toBeVisible();
    expect(screen.getByText('2026年11月28日 17:00')).toBeVisible();
    await act(/の操作$/, '中止を取り消す');
    await waitFor(() => expect(calls).toEqual(['DELETE sessions/s1/cancellation "1"']));
  });
});
