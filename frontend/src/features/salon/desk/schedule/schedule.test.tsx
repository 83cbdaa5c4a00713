import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderScreen, sessionWith } from '@/testing/render';
import { http, HttpResponse, problem, server } from '@/testing/server';
import { API, aSalon, OF_THE_CENTRE } from '../testing';
import { SchedulePage } from './SchedulePage';
import { cutUnread } from '@/components/schedule/unread';

const desk = sessionWith(...OF_THE_CENTRE);

const SCHEDULE = `${API}/salons/${aSalon.id}/schedule`;
const reading = (text: string) => (/か/.test(text)
  ? { understood: false, rules: [], text: '', textEn: '', announced: false, unread: ['第二か第四'], occurrences: [], holidays: [] }
  : {
    understood: true, rules: [{ rrule: 'FREQ=MONTHLY;BYDAY=2WE', startTime: '13:30', endTime: '15:30', holidayPolicy: 'week_after' }],
    text: '毎月第2水曜日 13:30～15:30', textEn: '2nd Wednesday of every month', announced: false, unread: [],
    occurrences: [{ date: '2027-01-13', startTime: '13:30', endTime: '15:30', provisional: false }, { date: '2028-02-09', startTime: '13:30', endTime: '15:30', provisional: true }],
    holidays: [{ date: '2027-02-11', name: '建国記念の日', policy: 'week_after', movedTo: '2027-02-18' }],
  });

let saved: Array<{ body: unknown; version: string | null }>;
beforeEach(() => {
  saved = [];
  server.use(
    http.get(`${API}/salons/${aSalon.id}`, () => HttpResponse.json(aSalon)),
    http.get(SCHEDULE, () => HttpResponse.json({ text: '第4金曜 14:00~15:00', from: '2019-04-01', rules: [], japanese: '毎月第4金曜日', english: '', announced: false, version: 4 })),
    http.get(`${SCHEDULE}s`, () => HttpResponse.json({ items: [], next: null, total: 0 })),
    http.post('*/api/v1/calendar/schedule-preview', async ({ request }) => HttpResponse.json(reading((await request.json() as { text: string }).text))),
    http.post(`${SCHEDULE}/preview`, () => HttpResponse.json({
      created: [{ date: '2027-01-13', startTime: '13:30', endTime: '15:30', provisional: false }, { date: '2027-02-18', startTime: '13:30', endTime: '15:30', provisional: false }],
      withdrawn: [{ id: 'a', date: '2027-01-22', startTime: '14:00', endTime: '15:00', wasMoved: false }], kept: [{ id: 'b', date: '2027-02-26', state: 'cancelled' }], unchanged: 3,
    })),
    http.put(SCHEDULE, async ({ request }) => {
      saved.push({ body: await request.json(), version: request.headers.get('If-Match') });
      return HttpResponse.json({ text: '', from: '2026-12-01', rules: [], japanese: '', english: '', announced: false, version: 5 });
    }),
  );
});

const open = () => renderScreen(<SchedulePage />, {
  at: `/desk/43/salons/${aSalon.id}/schedule`, path: '/desk/:prefecture/salons/:id/schedule', session: desk, routes: [{ path: '*', element: <p>ほかの画面</p> }],
});
const type = async (text: string) => {
  const field = await screen.findByRole('textbox', { name: /^開催予定/ });
  await userEvent.clear(field);
  await userEvent.type(field, text);
};
const save = () => screen.getByRole('button', { name: 'この予定で保存' });

describe('dates that are announced', () => {
  it('are still there when the page is opened again, until they are thrown away', async () => {
    const { unmount } = open();
    const start = await screen.findByLabelText('開始');
    await userEvent.clear(start);
    await userEvent.type(start, '10:15');
    await userEvent.click(screen.getByRole('button', { name: '開催日をもう1つ' }));
    unmount();
    open();
    expect(await screen.findByLabelText('開始')).toHaveValue('10:15');
    expect(screen.getByRole('group', { name: /^開催日2/ })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '入力を捨てて最初の状態に戻す' }));
    expect(screen.getByLabelText('開始')).toHaveValue('14:00');
    expect(screen.queryByRole('group', { name: /^開催日2/ })).not.toBeInTheDocument();
  });
});

describe('a schedule', () => {
  it('is read back with dates and holidays, says in numbers what it changes, and only then can be saved', async () => {
    open();
    await type('第2水曜 13:30-15:30');
    expect(save()).toBeDisabled();
    const answer = await screen.findByRole('region', { name: '読み取った結果' });
    expect(await within(answer).findByText('毎月第2水曜日 13:30～15:30')).toBeVisible();
    expect(within(answer).getByText('2027年1月13日(水)')).toBeVisible();
    expect(within(answer).getByText('2/11(木) 建国記念の日: 2027年2月18日(木)に変更')).toBeVisible();
    expect(await screen.findByText('新しくできる開催回: 2件')).toBeVisible();
    expect(screen.getByText('取り消される開催回: 1件')).toBeVisible();
    expect(screen.getByText('そのまま残る開催回: 1件')).toBeVisible();
    expect(screen.getByText('変わらない開催回: 3件')).toBeVisible();
    await waitFor(() => expect(save()).toBeEnabled());
    await userEvent.click(save());
    expect(await screen.findByText('ほかの画面')).toBeVisible();
    expect(saved).toEqual([{ body: expect.objectContaining({ text: '第2水曜 13:30-15:30', keepAsAnnounced: false }), version: '"4"' }]);
  });

  it('that is not understood is marked where it is not, and kept only on request', async () => {
    open();
    await type('第二か第四金曜日');
    expect(await screen.findByText('「第二か第四」は読み取れません')).toBeVisible();
    expect(screen.getByText('第二か第四', { selector: 'mark', exact: false })).toBeVisible();
    expect(save()).toBeDisabled();
    await userEvent.click(screen.getByRole('checkbox', { name: /このまま「日程はその都度お知らせ」として保存する/ }));
    await waitFor(() => expect(save()).toBeEnabled());
    await userEvent.click(save());
    expect(await screen.findByText('ほかの画面')).toBeVisible();
    expect(saved[0]!.body).toMatchObject({ text: '第二か第四金曜日', keepAsAnnounced: true });
  });

  it('stays as typed when the service cannot be reached', async () => {
    server.use(http.put(SCHEDULE, () => problem('internal-error', 500, '処理できませんでした')));
    open();
    await type('第2水曜 13:30-15:30');
    await waitFor(() => expect(save()).toBeEnabled());
    await userEvent.click(save());
    expect(await screen.findByText('処理できませんでした')).toBeVisible();
    expect(screen.getByRole('textbox', { name: /^開催予定/ })).toHaveValue('第2水曜 13:30-15:30');
  });
});

describe('dates beside a schedule', () => {
  it('are added several at once; one that is refused stays with the reason', async () => {
    const dates: string[] = [];
    server.use(http.post(`${API}/salons/${aSalon.id}/meetings`, async ({ request }) => {
      const { date } = await request.json() as { date: string };
      dates.push(date);
      if (date === '2027-03-03') return problem('validation-failed', 400, '入力に誤りがあります', { violations: [{ field: 'date', code: 'taken', message: 'その日はすでにあります' }] });
      return HttpResponse.json({}, { status: 201 });
    }));
    open();
    const enter = async (number: number, day: string) => {
      const group = await screen.findByRole('group', { name: `開催日${number}` });
      await userEvent.click(within(group).getByRole('spinbutton', { name: /年/ }));
      await userEvent.keyboard(day);
    };
    await enter(1, '20270203');
    await userEvent.click(screen.getByRole('button', { name: '開催日をもう1つ' }));
    await enter(2, '20270303');
    await userEvent.click(screen.getByRole('button', { name: '2件を加える' }));
    expect(await screen.findByText('その日はすでにあります')).toBeVisible();
    expect(screen.getByText('開催回を1件加えました')).toBeVisible();
    expect(dates).toEqual(['2027-02-03', '2027-03-03']);
    expect(screen.getByRole('button', { name: '1件を加える' })).toBeEnabled();
  });
});

describe('what was not understood', () => {
  it('is found in the letters of the text, full-width ones too', () => {
    expect(cutUnread('第２か第４金曜　１４時', ['第2か第4'])).toEqual([{ text: '第２か第４', unread: true }, { text: '金曜　１４時', unread: false }]);
    expect(cutUnread('毎月 たぶん 第1月曜', ['たぶん', 'ない'])).toEqual([
      { text: '毎月 ', unread: false }, { text: 'たぶん', unread: true }, { text: ' 第1月曜', unread: false },
    ]);
    expect(cutUnread('年8回', [])).toEqual([{ text: '年8回', unread: false }]);
  });
});
