import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { NextSession, Room } from '@/lib/api';
import { addDays, formatDay, today } from '@/lib/date';
import { renderScreen } from '@/testing/render';
import { http, HttpResponse, problem, server } from '@/testing/server';
import { aNextSession, API, aRoom } from '../testing';
import { FreeRooms } from './FreeRooms';
import { RoomPage } from './RoomPage';
import { RoomsPage } from './RoomsPage';

const prefecture = { code: '43', name: '熊本県' };
const serve = (...rooms: Room[]) => server.use(http.get(`${API}/rooms`, () => HttpResponse.json({ items: rooms, next: null, total: rooms.length })));
const on = (days: number, more: Partial<NextSession> = {}): NextSession => ({ ...aNextSession, id: `n${days}`, date: addDays(today(), days), bookingClosesAt: `${addDays(today(), days - 3)}T17:00:00+09:00`, ...more });

const walkIn: Room = { ...aRoom, id: 'r2', name: 'ふらっと相談の日', kind: 'outreach', hospital: null, booking: { booking: 'walk_in', deadlineDays: null, deadlineTime: null }, nextSessions: [on(6, { booking: 'walk_in', bookingClosesAt: null, vacancy: null })] };
const hotline: Room = { ...aRoom, id: 'r3', name: 'がん相談ホットライン', kind: 'hotline', mode: 'telephone', hospital: null, venue: null, howToBook: { note: null, telephone: '096-000-9000', url: null }, nextSessions: [on(1, { booking: 'walk_in', bookingClosesAt: null, vacancy: null })] };

describe('the rooms for everybody', () => {
  it('say in words whether one can still come', async () => {
    serve({ ...aRoom, nextSessions: [on(1), on(8), on(9, { vacancy: 'full' }), on(10, { state: 'cancelled', publicReason: '台風のため' }), on(11, { vacancy: null })] }, walkIn, hotline);
    renderScreen(<RoomsPage prefecture={prefecture} />);
    expect(await screen.findByRole('heading', { level: 1, name: '熊本県の相談室' })).toBeVisible();
    expect(await screen.findByText('受付終了')).toBeVisible();
    for (const word of ['空きあり', '満席', '中止', '予約制']) expect(screen.getByText(word)).toBeVisible();
    expect(screen.getAllByText('予約不要')).toHaveLength(2);
    expect(screen.getByText('台風のため')).toBeVisible();
    expect(screen.getByRole('link', { name: '相談室 銀杏大学病院' })).toHaveAttribute('href', '/prefectures/43/rooms/r1');
    expect(screen.getByRole('link', { name: '096-000-9000' })).toHaveAttribute('href', 'tel:096-000-9000');
  });

  it('lead to the support centres where there are none', async () => {
    serve();
    renderScreen(<RoomsPage prefecture={prefecture} />);
    expect(await screen.findByText('いまご案内できる相談室はありません')).toBeVisible();
    expect(screen.getByRole('link', { name: '相談支援センターを見る' })).toHaveAttribute('href', '/prefectures/43#support-centres');
  });
});

describe('a room for everybody', () => {
  const show = () => renderScreen(<RoomPage prefecture={prefecture} />, { at: '/prefectures/43/rooms/r1', path: '/prefectures/:prefecture/rooms/:id' });

  it('says when, what happens in 40 minutes, how to book and where', async () => {
    server.use(http.get(`${API}/rooms/r1`, () => HttpResponse.json({ ...aRoom, nextSessions: [on(8)] })));
    show();
    expect(await screen.findByRole('heading', { name: '40分でどんなことをするの?' })).toBeVisible();
    expect(screen.getByText(formatDay(addDays(today(), 8), 'ja'))).toBeVisible();
    expect(screen.getByText('3日前の17:00まで予約できます')).toBeVisible();
    expect(screen.getByRole('link', { name: '096-000-8000' })).toHaveAttribute('href', 'tel:096-000-8000');
    expect(screen.getByRole('link', { name: '銀杏大学病院の地図' })).toHaveAttribute('href', 'https://maps.gsi.go.jp/#16/32.8/130.7/');
    expect(screen.getByRole('link', { name: '予定を取り込む' })).toHaveAttribute('href', '/api/v1/prefectures/43/rooms/r1/sessions.ics');
    expect(screen.getByText('毎月第1・第3火曜日 13:00〜15:20')).toBeVisible();
  });

  it('is not found when it is closed', async () => {
    server.use(http.get(`${API}/rooms/r1`, () => problem('not-found', 404, '見つかりません')));
    show();
    expect(await screen.findByRole('heading', { name: 'ページが見つかりません' })).toBeVisible();
  });
});

describe('free rooms on the first page', () => {
  it('are the next ones to which one can still come, without the hotline', async () => {
    serve({ ...aRoom, nextSessions: [on(1), on(8), on(9, { vacancy: 'full' }), on(40)] }, walkIn, hotline);
    renderScreen(<FreeRooms prefecture="43" />);
    expect(await screen.findByText('予約や申し込みのしかたは、それぞれのページにあります。')).toBeVisible();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      `${formatDay(addDays(today(), 6), 'ja')}13:00–15:20ふらっと相談の日予約不要`,
      `${formatDay(addDays(today(), 8), 'ja')}13:00–15:20相談室 銀杏大学病院空きあり`,
    ]);
  });

  it('are not there without rooms', async () => {
    serve();
    const { container } = renderScreen(<FreeRooms prefecture="43" />);
    await expect.poll(() => container.querySelector('h2')).toBeNull();
  });
});
