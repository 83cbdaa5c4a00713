import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RoomBody } from '@/lib/api';
import { renderScreen, sessionWith } from '@/testing/render';
import { http, HttpResponse, problem, server } from '@/testing/server';
import { aNextSession, API, aRoom, OF_THE_CENTRE } from '../testing';
import { AddRoomPage } from './form/AddRoomPage';
import { ChangeRoomPage } from './form/ChangeRoomPage';
import { bodyOf, valuesOf } from './form/room-values';
import { RoomPage } from './RoomPage';
import { RoomsPage } from './RoomsPage';

const desk = sessionWith(...OF_THE_CENTRE);
/** Where the forms lead to. */
const AFTERWARDS = [{ path: '/desk/:prefecture/rooms/:id', element: null }];
const reading = {
  understood: true, rules: [{ rrule: 'FREQ=MONTHLY;BYDAY=1TU', startTime: '13:00', endTime: '15:20', holidayPolicy: 'hold' }], text: '毎月第1火曜日 13:00〜15:20', textEn: '1st Tuesday',
  announced: false, unread: [], occurrences: [{ date: '2027-01-05', startTime: '13:00', endTime: '15:20', provisional: false }], holidays: [],
};

let asked: string[];
let sent: Array<{ version: string | null; body: RoomBody }>;
beforeEach(() => {
  asked = [];
  sent = [];
  const take = async (request: Request) => sent.push({ version: request.headers.get('If-Match'), body: await request.json() as RoomBody });
  server.use(
    http.get(`${API}/rooms`, ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items: [{ ...aRoom, nextSessions: [aNextSession] }, { ...aRoom, id: 'r9', name: '閉じた相談室', openTo: '2020-12-31', schedule: null }], next: null, total: 2 });
    }),
    http.get(`${API}/rooms/r1`, () => HttpResponse.json({ ...aRoom, nextSessions: [aNextSession] })),
    http.post(`${API}/rooms`, async ({ request }) => { await take(request); return HttpResponse.json({ ...aRoom, id: 'new' }, { status: 201 }); }),
    http.put(`${API}/rooms/r1`, async ({ request }) => { await take(request); return HttpResponse.json({ ...aRoom, version: 5 }); }),
    http.get(`${API}/hospitals`, () => HttpResponse.json({ items: [{ id: 'h1', name: '銀杏大学病院', kana: 'いちょう' }], next: null, total: 1 })),
    http.post('*/api/v1/calendar/schedule-preview', async ({ request }) => {
      const { text } = await request.json() as { text: string };
      return HttpResponse.json(text.includes(':') ? reading : { ...reading, rules: [{ ...reading.rules[0], startTime: null, endTime: null }] });
    }),
  );
});

describe('the rooms of the desk', () => {
  it('stand with their schedule, booking and next date, and say which are closed', async () => {
    renderScreen(<RoomsPage />, { at: '/desk/43/rooms?closed=true', path: '/desk/:prefecture/rooms', session: desk });
    expect(await screen.findByRole('link', { name: '相談室 銀杏大学病院' })).toHaveAttribute('href', '/desk/43/rooms/r1');
    expect(asked).toEqual(['?closed=true&sort=kind&limit=50']);
    expect(screen.getByText('閉じた相談室').closest('tr')).toHaveTextContent('終了');
    expect(screen.getAllByText('3日前の17:00まで予約できます')[0]).toBeVisible();
    expect(screen.getByRole('link', { name: '相談室を登録する' })).toHaveAttribute('href', '/desk/43/rooms/new');
  });

  it('offer nothing to change to those who only read', async () => {
    renderScreen(<RoomsPage />, { at: '/desk/43/rooms', path: '/desk/:prefecture/rooms', session: sessionWith('sessions:read') });
    expect(await screen.findByRole('link', { name: '相談室 銀杏大学病院' })).toBeVisible();
    expect(screen.queryByRole('link', { name: '相談室を登録する' })).not.toBeInTheDocument();
  });

  it('say why one can not be deleted', async () => {
    server.use(http.delete(`${API}/rooms/r1`, () => problem('conflict', 409, 'ほかのデータから参照されているため変更できません')));
    renderScreen(<RoomPage />, { at: '/desk/43/rooms/r1', path: '/desk/:prefecture/rooms/:id', session: desk });
    await userEvent.click(await screen.findByRole('button', { name: '削除する' }));
    const dialog = await screen.findByRole('alertdialog');
    await userEvent.click(within(dialog).getByRole('button', { name: '削除する' }));
    expect(await within(dialog).findByText('ほかのデータから参照されているため変更できません')).toBeVisible();
  });
});

describe('the form of a room', () => {
  it('reads the schedule back and says what is missing', async () => {
    renderScreen(<AddRoomPage />, { at: '/desk/43/rooms/new', path: '/desk/:prefecture/rooms/new', session: desk, routes: AFTERWARDS });
    await userEvent.type(screen.getByLabelText(/^名前/), '相談室 見本');
    await userEvent.type(screen.getByLabelText(/^いつもの予定/), '第1火曜');
    expect(await screen.findByText('開始と終了の時刻も書いてください（例: 13:00〜15:20）')).toBeVisible();
    await userEvent.type(screen.getByLabelText(/^いつもの予定/), ' 13:00〜15:20');
    expect(await screen.findByText('毎月第1火曜日 13:00〜15:20')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '登録する' }));
    expect((await screen.findAllByText('病院を選んでください'))[0]).toBeVisible();
    expect(sent).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: '出張相談' }));
    await userEvent.click(screen.getByRole('radio', { name: '予約不要' }));
    await userEvent.type(screen.getByLabelText(/^場所の名前/), '駅前広場');
    await userEvent.click(screen.getByRole('button', { name: '登録する' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]!.body).toMatchObject({
      name: '相談室 見本', kind: 'outreach', hospitalId: null, schedule: { text: '第1火曜 13:00〜15:20', keepAsAnnounced: false }, slotMinutes: 40,
      booking: { booking: 'walk_in', deadlineDays: null, deadlineTime: null }, howToBook: { note: null, telephone: null, url: null },
    });
  });

  it('sends back what it was filled from', () => {
    expect(bodyOf(valuesOf(aRoom))).toEqual({
      name: aRoom.name, kana: aRoom.kana, kind: 'regular', mode: 'in_person', hospitalId: 'h1', venue: aRoom.venue,
      schedule: { text: '第1・3火曜 13:00〜15:20', keepAsAnnounced: false }, slotMinutes: 40, supportersNeeded: 2, supportersMost: 3, booking: aRoom.booking,
      howToBook: aRoom.howToBook, expectation: aRoom.expectation, openFrom: '2020-04-01', openTo: null,
    });
  });

  it('is sent with the version that was read', async () => {
    renderScreen(<ChangeRoomPage />, { at: '/desk/43/rooms/r1/edit', path: '/desk/:prefecture/rooms/:id/edit', session: desk, routes: AFTERWARDS });
    const most = await screen.findByLabelText(/^多くて/);
    await userEvent.clear(most);
    await userEvent.type(most, '4');
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]!.version).toBe('"4"');
    expect(sent[0]!.body.supportersMost).toBe(4);
  });
});
