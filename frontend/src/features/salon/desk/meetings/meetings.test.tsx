import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Meeting } from '@/lib/api';
import { addDays, today } from '@/lib/date';
import { renderScreen, sessionWith } from '@/testing/render';
import { http, HttpResponse, problem, server } from '@/testing/server';
import { aMeeting, API, aSalon, OF_THE_CENTRE } from '../testing';
import { MeetingsPage } from './MeetingsPage';

const desk = sessionWith(...OF_THE_CENTRE);

const coming: Meeting = { ...aMeeting, id: 'c1', date: addDays(today(), 20) };
const later: Meeting = { ...aMeeting, id: 'c2', date: addDays(today(), 80), state: 'cancelled', publicNote: '会場の都合により', version: 2 };

let asked: URL[];
let calls: string[];
beforeEach(() => {
  asked = [];
  calls = [];
  server.use(
    http.get(`${API}/meetings`, ({ request }) => {
      asked.push(new URL(request.url));
      return HttpResponse.json({ items: [aMeeting, coming, later], next: null, total: 3 });
    }),
    http.get(`${API}/salons`, () => HttpResponse.json({ items: [aSalon], next: null, total: 1 })),
    http.get(`${API}/salons/${aSalon.id}`, () => HttpResponse.json(aSalon)),
    http.all(`${API}/meetings/:id/:what`, async ({ request, params }) => {
      const body = await request.text();
      calls.push(`${request.method} ${params.id as string}/${params.what as string} ${request.headers.get('If-Match')} ${body}`.trim());
      return HttpResponse.json({ ...coming, state: params.what === 'cancellation' && request.method === 'PUT' ? 'cancelled' : 'scheduled', version: 6 });
    }),
  );
});

const open = (search = '', session = desk) => renderScreen(<MeetingsPage />, { at: `/desk/43/meetings${search}`, path: '/desk/:prefecture/meetings', session });
const act = async (index: number, entry: string) => {
  await userEvent.click((await screen.findAllByRole('button', { name: /を変える$/ }))[index]!);
  await userEvent.click(await screen.findByRole('menuitem', { name: entry }));
};

describe('the meetings', () => {
  it('begin today and stand by month', async () => {
    open();
    expect(await screen.findByRole('rowheader', { name: '2026年1月' })).toBeVisible();
    expect(asked[0]!.searchParams.get('from')).toBe(today());
    expect(screen.getByRole('link', { name: '1/23(金) がんサロン くすのきの人数を入力する' })).toHaveAttribute('href', `/desk/43/meetings/${aMeeting.id}/counts`);
  });

  it('that are not counted are looked up in the past', async () => {
    open();
    await userEvent.click(await screen.findByRole('link', { name: '人数が未入力' }));
    await waitFor(() => expect(asked.at(-1)!.search).toBe('?counts=missing&sort=-date&limit=50'));
  });

  it('are cancelled with a note for everybody, which can be taken back for ten seconds', async () => {
    open();
    await act(1, '中止にする');
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: '悪天候のため' }));
    await userEvent.click(within(dialog).getByRole('button', { name: '中止にする' }));
    await waitFor(() => expect(calls).toEqual(['PUT c1/cancellation "5" {"publicNote":"悪天候のため"}']));
    await userEvent.click(await screen.findByRole('button', { name: '元に戻す' }));
    await waitFor(() => expect(calls.at(-1)).toBe('DELETE c1/cancellation "6"'));
  });

  it('come back, and go again with the same note', async () => {
    open();
    await act(2, '中止を取り消す');
    await waitFor(() => expect(calls).toEqual(['DELETE c2/cancellation "2"']));
    await userEvent.click(await screen.findByRole('button', { name: '元に戻す' }));
    await waitFor(() => expect(calls.at(-1)).toMatch(/^PUT c1\/cancellation "6" \{"publicNote":"会場の都合により"\}$/));
  });

  it('are moved with all of day, time and place', async () => {
    open();
    await act(1, '日時・会場を変える');
    const dialog = await screen.findByRole('dialog');
    const start = within(dialog).getByLabelText('開始');
    await userEvent.clear(start);
    await userEvent.type(start, '13:30');
    await userEvent.click(within(dialog).getByRole('button', { name: '変更する' }));
    await waitFor(() => expect(calls).toHaveLength(1));
    expect(JSON.parse(calls[0]!.split('"5" ')[1]!)).toEqual({ date: coming.date, startTime: '13:30', endTime: '15:00', venueName: null, publicNote: null });
  });

  it('say what keeps them from being changed', async () => {
    server.use(http.put(`${API}/meetings/:id/cancellation`, () => problem('stale-version', 412, 'ほかの人が先に変更しました')));
    open();
    await act(1, '中止にする');
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: '中止にする' }));
    expect(await within(dialog).findByText('ほかの人が先に変更しました')).toBeVisible();
  });

  it('offer nothing to change to those who may only read', async () => {
    open('', sessionWith('meetings:read'));
    expect(await screen.findByRole('rowheader', { name: '2026年1月' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /を変える$/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '日程を加える' })).not.toBeInTheDocument();
  });
});
