import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Meeting } from '@/lib/api';
import { addDays, today } from '@/lib/date';
import { renderScreen, sessionWith } from '@/testing/render';
import { http, HttpResponse, problem, server } from '@/testing/server';
import { aMeeting, API, aSalon, OF_THE_CENTRE } from '../testing';
import { CountsPage } from './CountsPage';
import { everyMonth, monthsOf, sumUp } from './months';
import { NextMissingPage } from './NextMissingPage';
import { YearPage } from './YearPage';

const desk = sessionWith(...OF_THE_CENTRE);

let meeting: Meeting;
let sent: Array<{ body: Record<string, unknown>; version: string | null }>;
beforeEach(() => {
  meeting = aMeeting;
  sent = [];
  server.use(
    http.get(`${API}/meetings/${aMeeting.id}`, () => HttpResponse.json(meeting)),
    http.put(`${API}/meetings/${aMeeting.id}/counts`, async ({ request }) => {
      sent.push({ body: await request.json() as Record<string, unknown>, version: request.headers.get('If-Match') });
      return HttpResponse.json({ ...meeting, state: 'held', version: 6 });
    }),
  );
});

const open = (search = '') => renderScreen(<CountsPage />, {
  at: `/desk/43/meetings/${aMeeting.id}/counts${search}`, path: '/desk/:prefecture/meetings/:id/counts', session: desk, routes: [{ path: '*', element: <p>ほかの画面</p> }],
});
const number = (name: RegExp) => screen.getByRole('textbox', { name });

describe('the visitors of a meeting', () => {
  it('are entered with the keyboard: all, the new ones, who they were; the rest is worked out', async () => {
    open();
    await userEvent.click(await screen.findByRole('textbox', { name: /来た人は全部で/ }));
    await userEvent.keyboard('9{Enter}2{Enter}5{Enter}3{Enter}1{Enter}0{Enter}2');
    expect(screen.getByText('2回目以降の人: 7人')).toBeVisible();
    expect(screen.getByText('合っています')).toBeVisible();
    await userEvent.keyboard('{Control>}s{/Control}');
    expect(await screen.findByText('ほかの画面')).toBeVisible();
    expect(sent).toEqual([{ body: { new: 2, returning: 7, patient: 5, family: 3, bereaved: 1, other: 0, supporters: 2, note: null }, version: '"5"' }]);
  });

  it('are entered with the thumb', async () => {
    open('?queue=1');
    await screen.findByRole('textbox', { name: /来た人は全部で/ });
    const more = (label: string) => screen.getByRole('button', { name: `${label}を1増やす` });
    for (let press = 0; press < 3; press += 1) await userEvent.click(more('来た人は全部で'));
    await userEvent.click(screen.getByRole('button', { name: 'そのうち、はじめての人を1減らす' }));
    expect(number(/はじめての人/)).toHaveValue('0');
    await userEvent.click(more('家族'));
    expect(screen.getByText('あと2人足りません')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '残りの2人を患者さんに' }));
    await userEvent.click(more('ピア・サポーター（世話人を含む）'));
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    await screen.findByText('ほかの画面');
    expect(sent[0]!.body).toMatchObject({ new: 0, returning: 3, patient: 2, family: 1, bereaved: 0, other: 0, supporters: 1 });
  });

  it('that do not add up are said at once and not sent', async () => {
    open();
    await userEvent.click(await screen.findByRole('textbox', { name: /来た人は全部で/ }));
    await userEvent.keyboard('4{Enter}6{Enter}5');
    expect(screen.getByText('1人多くなっています')).toBeVisible();
    expect(screen.getByText('はじめての人が、全部の人数より多くなっています')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    expect(await screen.findByRole('link', { name: 'ピア・サポーター（世話人を含む）: 入力してください' })).toBeVisible();
    expect(sent).toEqual([]);
  });

  it('stay as typed when somebody else was quicker, and one chooses', async () => {
    let first = true;
    server.use(http.put(`${API}/meetings/${aMeeting.id}/counts`, async ({ request }) => {
      sent.push({ body: await request.json() as Record<string, unknown>, version: request.headers.get('If-Match') });
      if (!first) return HttpResponse.json({ ...meeting, version: 8 });
      first = false;
      meeting = { ...aMeeting, state: 'held', version: 7, counts: { new: 1, returning: 3, patient: 4, family: 0, bereaved: 0, other: 0, supporters: 2, total: 4, note: '雨' } };
      return problem('stale-version', 412, 'ほかの人が先に変更しました');
    }));
    open();
    await userEvent.click(await screen.findByRole('textbox', { name: /来た人は全部で/ }));
    await userEvent.keyboard('5{Enter}1{Enter}5{Enter}0{Enter}0{Enter}0{Enter}2');
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'ほかの人が先に保存しました' });
    expect(within(dialog).getByRole('group', { name: '来た人は全部で' })).toBeVisible();
    await userEvent.click(within(dialog).getByRole('button', { name: '選んだ内容で保存する' }));
    await screen.findByText('ほかの画面');
    expect(sent.map(({ version }) => version)).toEqual(['"5"', '"7"']);
    expect(sent[1]!.body).toMatchObject({ new: 1, returning: 4, patient: 5, note: '雨' });
  });

  it('of a meeting to come cannot be entered', async () => {
    meeting = { ...aMeeting, date: addDays(today(), 3) };
    open();
    expect(await screen.findByText('まだ開催されていません。人数は開催日から入力できます。')).toBeVisible();
    expect(screen.queryByRole('button', { name: '保存する' })).not.toBeInTheDocument();
  });
});

describe('the meetings nobody has counted', () => {
  const openNext = () => renderScreen(<NextMissingPage />, {
    at: '/desk/43/meetings/missing', path: '/desk/:prefecture/meetings/missing', session: desk, routes: [{ path: '/desk/:prefecture/meetings/:id/counts', element: <p>人数の画面</p> }],
  });

  it('are led to one after the other, the newest first', async () => {
    let asked = '';
    server.use(http.get(`${API}/meetings`, ({ request }) => {
      asked = new URL(request.url).search;
      return HttpResponse.json({ items: [aMeeting], next: null, total: 1 });
    }));
    const { router } = openNext();
    expect(await screen.findByText('人数の画面')).toBeVisible();
    expect(router.state.location.pathname + router.state.location.search).toBe(`/desk/43/meetings/${aMeeting.id}/counts?queue=1`);
    expect(asked).toBe('?counts=missing&sort=-date&limit=1');
  });

  it('are all done some day', async () => {
    server.use(http.get(`${API}/meetings`, () => HttpResponse.json({ items: [], next: null, total: 0 })));
    openNext();
    expect(await screen.findByText('人数が未入力の開催回はありません')).toBeVisible();
  });
});

describe("a salon's year", () => {
  const row = (period: string, visits: number) => ({
    salonId: aSalon.id, salonName: aSalon.name, period, held: 1, cancelled: 0, missing: 0, new: 1, returning: visits - 1, patient: visits, family: 0, bereaved: 0, other: 0, visits, supporters: 2, people: null,
  });
  beforeEach(() => server.use(
    http.get(`${API}/salons/${aSalon.id}`, () => HttpResponse.json(aSalon)),
    http.get(`${API}/reports/salon-counts`, () => HttpResponse.json({ prefecture: '43', from: 2025, to: 2025, by: 'month', rows: [row('2025-04', 8), row('2026-03', 11)], totals: [] })),
    http.get(`${API}/salons/${aSalon.id}/people`, () => HttpResponse.json({ items: [{ period: '2025', people: 7, version: 2 }], next: null, total: 1 })),
  ));
  const openYear = (session = desk) => renderScreen(<YearPage />, { at: `/desk/43/salons/${aSalon.id}/counts?fiscalYear=2025`, path: '/desk/:prefecture/salons/:id/counts', session });

  it('shows every month, its visits added up, and people apart from them', async () => {
    openYear();
    const table = await screen.findByRole('table', { name: '月ごとの開催と延べ人数' });
    const lines = within(table).getAllByRole('row').map((line) => Array.from((line as HTMLTableRowElement).cells, (cell) => cell.textContent).join('|'));
    expect(lines).toHaveLength(14);
    expect(lines[1]).toBe('2025年4月|1|0|0|8|1|7|8|0|0|0|2');
    expect(lines[13]).toBe('計|2|0|0|19|2|17|19|0|0|0|4');
    expect(await screen.findByRole('textbox', { name: '2025年度（令和7年度）の実人数' })).toHaveValue('7');
  });

  it('takes the number of people that the organisers know, with the version they saw', async () => {
    const puts: Array<{ body: unknown; version: string | null }> = [];
    server.use(http.put(`${API}/salons/${aSalon.id}/people/2025`, async ({ request }) => {
      puts.push({ body: await request.json(), version: request.headers.get('If-Match') });
      return HttpResponse.json({ period: '2025', people: 9, version: 3 });
    }));
    openYear();
    const field = await screen.findByRole('textbox', { name: '2025年度（令和7年度）の実人数' });
    await userEvent.clear(field);
    await userEvent.type(field, '９');
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    await waitFor(() => expect(puts).toEqual([{ body: { people: 9 }, version: '"2"' }]));
    expect(await screen.findByText('2025年度（令和7年度）の実人数を保存しました')).toBeVisible();
  });

  it('offers both numbers of people when somebody else was quicker', async () => {
    const puts: Array<{ body: unknown; version: string | null }> = [];
    let stored = { period: '2025', people: 7, version: 2 };
    server.use(
      http.get(`${API}/salons/${aSalon.id}/people`, () => HttpResponse.json({ items: [stored], next: null, total: 1 })),
      http.put(`${API}/salons/${aSalon.id}/people/2025`, async ({ request }) => {
        puts.push({ body: await request.json(), version: request.headers.get('If-Match') });
        if (puts.length > 1) return HttpResponse.json(stored = { period: '2025', people: 9, version: 4 });
        stored = { period: '2025', people: 12, version: 3 };
        return problem('stale-version', 412, 'ほかの人が先に変更しました');
      }),
    );
    openYear();
    const field = await screen.findByRole('textbox', { name: '2025年度（令和7年度）の実人数' });
    await userEvent.clear(field);
    await userEvent.type(field, '9{Enter}');
    const dialog = await screen.findByRole('alertdialog', { name: 'ほかの人が先に保存しました' });
    const group = within(dialog).getByRole('group', { name: '2025年度（令和7年度）の実人数' });
    expect(within(group).getByRole('radio', { name: /9人/ })).toBeChecked();
    expect(within(group).getByRole('radio', { name: /12人/ })).not.toBeChecked();
    await userEvent.click(within(dialog).getByRole('button', { name: '選んだ内容で保存する' }));
    await waitFor(() => expect(puts).toEqual([{ body: { people: 9 }, version: '"2"' }, { body: { people: 9 }, version: '"3"' }]));
    await waitFor(() => expect(field).toHaveValue('9'));
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
  });

  it('keeps a number of people that was typed and not saved', async () => {
    const { unmount } = openYear();
    const name = '2025年度（令和7年度）の実人数';
    await userEvent.type(await screen.findByRole('textbox', { name }), '5');
    unmount();
    openYear();
    expect(await screen.findByRole('textbox', { name })).toHaveValue('75');
    expect(screen.getByRole('button', { name: '保存する' })).toBeVisible();
  });

  it("begins in the month of the programme's fiscal year", async () => {
    openYear({ ...desk, prefecture: { ...desk.prefecture, fiscalYearStartMonth: 10 } });
    const table = await screen.findByRole('table', { name: '月ごとの開催と延べ人数' });
    const months = within(table).getAllByRole('rowheader').map((cell) => cell.textContent);
    expect([months[0], months[11]]).toEqual(['2025年10月', '2026年9月']);
    expect(await screen.findByRole('textbox', { name: '2026年9月の実人数' })).toBeVisible();
  });

  it('is made of twelve months from its first one on', () => {
    expect(monthsOf(2025, 4)[0]).toBe('2025-04');
    expect(monthsOf(2025, 4)[11]).toBe('2026-03');
    expect(sumUp(everyMonth(2025, 4, [row('2025-04', 8), row('2025-05', 2)])).visits).toBe(10);
  });
});
