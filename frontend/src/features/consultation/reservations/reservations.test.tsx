import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FreeSlot, Reservation, RoomSession, Slot, WaitingEntry } from '@/lib/api';
import { addDays, today } from '@/lib/date';
import { renderScreen, sessionWith } from '@/testing/render';
import { http, HttpResponse, problem, server } from '@/testing/server';
import { FreeSlotsPage } from './FreeSlotsPage';
import { ReservationsPage } from './ReservationsPage';
import { SessionSlots } from './SessionSlots';

const API = '*/api/v1/prefectures/43';
const DAY = addDays(today(), 20);
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

const theSession: RoomSession = {
  id: 'n1', roomId: 'm1', roomName: '相談室 くすのき（見本）', roomKind: 'regular', roomMode: 'in_person', hospitalId: 'h1', date: DAY, startTime: '13:00', endTime: '15:00',
  movedFrom: null, slotMinutes: 40, supportersNeeded: 2, supportersMost: 3, booking: { booking: 'appointment', deadlineDays: 3, deadlineTime: '17:00' },
  bookingClosesAt: later(60 * 24 * 17), state: 'open', planned: true, publicNote: null, publicReason: null, privateReason: null, version: 1,
};
const held: Reservation = {
  id: 'r1', state: 'held', reference: 'A-0123', hospitalId: 'h1', hospitalName: '銀杏大学病院（見本）', slotId: 's2', sessionId: 'n1', sessionState: 'open', roomId: 'm1',
  roomName: theSession.roomName, date: DAY, startTime: '13:40', endTime: '14:20', holdUntil: later(9.5), fromWaitingList: false, movedToId: null, madeAt: later(-5), version: 0,
};
const slot = (id: string, startTime: string, endTime: string, more: Partial<Slot> = {}): Slot => ({ id, sessionId: 'n1', startTime, endTime, state: 'free', reservation: null, version: 0, ...more });
const slots = [slot('s1', '13:00', '13:40'), slot('s2', '13:40', '14:20', { state: 'taken', reservation: held }), slot('s3', '14:20', '15:00')];
const free: FreeSlot[] = slots.filter(({ state }) => state === 'free').map(({ id, startTime, endTime }) => ({
  id, sessionId: 'n1', roomId: 'm1', roomName: theSession.roomName, hospitalName: null, date: DAY, startTime, endTime, bookingClosesAt: theSession.bookingClosesAt!,
}));
const entry: WaitingEntry = {
  id: 'w1', sessionId: 'n1', state: 'waiting', position: 1, reference: 'A-0200', hospitalId: 'h1', hospitalName: '銀杏大学病院（見本）', reservationId: null, holdUntil: null,
  joinedAt: later(-60), version: 0,
};

const desk = sessionWith('sessions:read', 'sessions:write', 'reservations:read', 'reservations:write');
let shown: Slot[];
let waiting: WaitingEntry[];
let calls: string[];
const page = <T,>(items: T[]) => HttpResponse.json({ items, next: null, total: items.length });
beforeEach(() => {
  shown = slots;
  waiting = [];
  calls = [];
  const note = async (request: Request) => calls.push(`${request.method} ${new URL(request.url).pathname.split('/43/')[1]} ${request.headers.get('If-Match') ?? ''} ${await request.text()}`.trim());
  server.use(
    http.get(`${API}/sessions/n1/slots`, () => page(shown)),
    http.get(`${API}/sessions/n1/waiting-list`, () => page(waiting)),
    http.get(`${API}/slots/free`, () => page(free)),
    http.get(`${API}/hospitals`, () => page([{ id: 'h1', name: '銀杏大学病院（見本）' }])),
    http.get(`${API}/reservations`, ({ request }) => { calls.push(new URL(request.url).search); return page([held]); }),
    http.post(`${API}/reservations`, async ({ request }) => { await note(request); return HttpResponse.json(held, { status: 201 }); }),
    http.all(`${API}/reservations/:id/:what`, async ({ request, params }) => {
      await note(request);
      return HttpResponse.json({ ...held, state: params.what === 'cancellation' && request.method === 'PUT' ? 'cancelled' : 'confirmed', version: 1 });
    }),
    http.post(`${API}/sessions/n1/waiting-list`, async ({ request }) => { await note(request); return HttpResponse.json(entry, { status: 201 }); }),
    http.delete(`${API}/sessions/n1/waiting-list/w1`, async ({ request }) => { await note(request); return new HttpResponse(null, { status: 204 }); }),
    http.all(`${API}/slots/:id/closure`, async ({ request }) => { await note(request); return HttpResponse.json({ ...slots[0], state: 'closed', version: 1 }); }),
  );
});

const openSection = (session: RoomSession = theSession, who = desk) => renderScreen(<SessionSlots session={session} />, { session: who });
const changes = () => calls.filter((call) => /^[A-Z]/.test(call));

describe('the slots of a session', () => {
  it('are reserved with a reference, by the support centre for a hospital', async () => {
    openSection();
    expect(await screen.findByText('全3枠のうち空き2枠')).toBeVisible();
    expect(screen.getByText('あと10分で期限が切れます')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '13:00–13:40を予約する' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText(/病院の管理番号/), 'A-0300');
    await userEvent.selectOptions(within(dialog).getByLabelText('病院'), await within(dialog).findByRole('option', { name: '銀杏大学病院（見本）' }));
    await userEvent.click(within(dialog).getByRole('button', { name: '予約する' }));
    await waitFor(() => expect(changes()).toEqual(['POST reservations  {"slotId":"s1","reference":"A-0300","hospitalId":"h1","holdMinutes":null,"confirmed":false}']));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('keep what was typed when somebody was quicker, and offer the others', async () => {
    server.use(http.post(`${API}/reservations`, () => {
      shown = [slot('s1', '13:00', '13:40', { state: 'taken' }), ...slots.slice(1)];
      return problem('slot-taken', 409, 'この枠は先に予約されました。別の枠を選んでください');
    }));
    openSection();
    await userEvent.click(await screen.findByRole('button', { name: '13:00–13:40を予約する' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText(/病院の管理番号/), 'A-0300');
    await userEvent.click(within(dialog).getByRole('button', { name: '予約する' }));
    expect(await within(dialog).findByText('この枠は先に予約されました。別の枠を選んでください')).toBeVisible();
    expect(within(dialog).getByLabelText(/病院の管理番号/)).toHaveValue('A-0300');
    await waitFor(() => expect(within(dialog).getByLabelText(/相談枠/)).toHaveValue(''));
    await userEvent.selectOptions(within(dialog).getByLabelText(/相談枠/), 's3');
    expect(within(dialog).getByRole('button', { name: '予約する' })).toBeEnabled();
  });

  it('say at the field why a name is no reference', async () => {
    server.use(http.post(`${API}/reservations`, () => problem('validation-failed', 400, '入力内容を確認してください', {
      violations: [{ field: 'reference', code: 'looks_personal', message: '氏名のように見えます。個人が分かる情報は扱えません。' }],
    })));
    openSection();
    await userEvent.click(await screen.findByRole('button', { name: '13:00–13:40を予約する' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText(/病院の管理番号/), '山田花子');
    await userEvent.click(within(dialog).getByRole('button', { name: '予約する' }));
    expect(await within(dialog).findByText(/氏名のように見えます/)).toBeVisible();
    expect(within(dialog).getByLabelText(/病院の管理番号/)).toHaveAttribute('aria-invalid', 'true');
  });

  it('are confirmed, and cancelled with ten seconds to think again', async () => {
    openSection();
    await userEvent.click(await screen.findByRole('button', { name: /A-0123 の予約を確定する$/ }));
    await waitFor(() => expect(changes()).toEqual(['PUT reservations/r1/confirmation "0"']));
    await userEvent.click(screen.getByRole('button', { name: /A-0123 の予約の変更$/ }));
    await userEvent.click(await screen.findByRole('menuitem', { name: '予約を取り消す' }));
    await waitFor(() => expect(changes().at(-1)).toBe('PUT reservations/r1/cancellation "0"'));
    await userEvent.click(await screen.findByRole('button', { name: '元に戻す' }));
    await waitFor(() => expect(changes().at(-1)).toBe('DELETE reservations/r1/cancellation "1"'));
  });

  it('are cancelled only after asking when somebody waits for them', async () => {
    waiting = [entry];
    openSection();
    await userEvent.click(await screen.findByRole('button', { name: /A-0123 の予約の変更$/ }));
    await userEvent.click(await screen.findByRole('menuitem', { name: '予約を取り消す' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(within(dialog).getByText('この枠は、キャンセル待ちの1番目の方にすぐ回ります')).toBeVisible();
    expect(changes()).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: '予約を取り消す' }));
    await waitFor(() => expect(changes()).toEqual(['PUT reservations/r1/cancellation "0"']));
  });

  it('are moved to any that is free', async () => {
    server.use(http.post(`${API}/reservations/r1/move`, async ({ request }) => {
      calls.push(`POST move ${request.headers.get('If-Match')} ${await request.text()}`);
      return HttpResponse.json({ ...held, id: 'r2', slotId: 's3' }, { status: 201 });
    }));
    openSection();
    await userEvent.click(await screen.findByRole('button', { name: /A-0123 の予約の変更$/ }));
    await userEvent.click(await screen.findByRole('menuitem', { name: '別の枠へ移す' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.selectOptions(await within(dialog).findByLabelText(/移す先/), 's3');
    await userEvent.click(within(dialog).getByRole('button', { name: '移す' }));
    await waitFor(() => expect(changes()).toEqual(['POST move "0" {"slotId":"s3"}']));
  });

  it('are closed by the support centre', async () => {
    openSection();
    await userEvent.click(await screen.findByRole('button', { name: '13:00–13:40の受付を止める' }));
    await waitFor(() => expect(changes()).toEqual(['PUT slots/s1/closure "0"']));
  });

  it('have a waiting list when all are taken', async () => {
    shown = [slots[1]!];
    waiting = [entry];
    openSection();
    expect(await screen.findByText('1番目')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'キャンセル待ちに加える' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText(/病院の管理番号/), 'A-0400');
    await userEvent.click(within(dialog).getByRole('button', { name: '加える' }));
    await waitFor(() => expect(changes()).toEqual(['POST sessions/n1/waiting-list  {"reference":"A-0400","hospitalId":null}']));
    await userEvent.click(await screen.findByRole('button', { name: 'A-0200 が待つのをやめる' }));
    await userEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: '待つのをやめる' }));
    await waitFor(() => expect(changes().at(-1)).toBe('DELETE sessions/n1/waiting-list/w1 "0"'));
  });

  it('are given to who waits after the deadline, by the support centre', async () => {
    waiting = [entry];
    server.use(http.post(`${API}/sessions/n1/waiting-list/w1/reservation`, async ({ request }) => {
      calls.push(`POST give ${request.headers.get('If-Match')} ${await request.text()}`);
      return HttpResponse.json({ ...held, state: 'confirmed' }, { status: 201 });
    }));
    openSection({ ...theSession, bookingClosesAt: later(-60) });
    await userEvent.click(await screen.findByRole('button', { name: 'A-0200 を空いた枠に入れる' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/に締め切られています$/)).toBeVisible();
    await userEvent.selectOptions(within(dialog).getByLabelText(/相談枠/), 's3');
    await userEvent.click(within(dialog).getByRole('button', { name: '締切のあとに予約する' }));
    await waitFor(() => expect(changes()).toEqual(['POST give "0" {"slotId":"s3"}']));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('say to who waits that the session is cancelled', async () => {
    waiting = [{ ...entry, state: 'session_cancelled', position: null }];
    openSection({ ...theSession, state: 'cancelled' });
    expect(await screen.findByText('開催日が中止')).toBeVisible();
    expect(screen.getByText(/中止が取りやめになれば、同じ順番で待ちます。$/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /空いた枠に入れる$/ })).not.toBeInTheDocument();
  });

  it('are only shown where nobody can book, and to those who only read', async () => {
    openSection({ ...theSession, state: 'draft' });
    expect(await screen.findByText('この開催日はまだ公開されていません。公開すると予約できます')).toBeVisible();
    expect(screen.queryByRole('button', { name: '13:00–13:40を予約する' })).not.toBeInTheDocument();
  });

  it('offer nothing to the network', async () => {
    openSection(theSession, sessionWith('sessions:read'));
    expect(await screen.findByText('全3枠のうち空き2枠')).toBeVisible();
    expect(screen.queryByRole('button', { name: /予約|受付/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: '受付用の一覧' })).not.toBeInTheDocument();
  });
});

describe('the quick way', () => {
  it('is a time and a reference', async () => {
    const hospital = { ...desk, account: { ...desk.account, role: 'hospital' as const, hospitalId: 'h1' } };
    renderScreen(<FreeSlotsPage />, { at: '/desk/43/reservations/new', path: '/desk/:prefecture/reservations/new', session: hospital });
    await userEvent.click(await screen.findByRole('button', { name: /14:20–15:00 相談室 くすのき（見本）を予約する$/ }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).queryByLabelText('病院')).not.toBeInTheDocument();
    await userEvent.type(within(dialog).getByLabelText(/病院の管理番号/), 'A-0500{Enter}');
    await waitFor(() => expect(changes()).toEqual(['POST reservations  {"slotId":"s3","reference":"A-0500","hospitalId":null,"holdMinutes":null,"confirmed":false}']));
  });
});

describe('after the deadline', () => {
  const late = () => server.use(http.get(`${API}/slots/free`, ({ request }) => {
    calls.push(new URL(request.url).search);
    return page(free.map((one) => ({ ...one, bookingClosesAt: later(-60) })));
  }));

  it('the support centre still reserves what is free, and is told so first', async () => {
    late();
    renderScreen(<FreeSlotsPage />, { session: desk });
    expect(await screen.findByText(/^受付は.*締め切りました。センターだけが、まだ予約できます$/)).toBeVisible();
    expect(calls[0]).toBe('?limit=200&late=true');
    await userEvent.click(screen.getByRole('button', { name: /14:20–15:00/ }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('締切のあとの予約を、センターとして入れます。会場と当番の方に、おいでになることを知らせてください。')).toBeVisible();
    await userEvent.type(within(dialog).getByLabelText(/病院の管理番号/), 'A-0600');
    await userEvent.click(within(dialog).getByRole('button', { name: '締切のあとに予約する' }));
    await waitFor(() => expect(changes()[0]).toMatch(/^POST reservations/));
  });

  it('it also moves a reservation there', async () => {
    late();
    openSection();
    await userEvent.click(await screen.findByRole('button', { name: /A-0123 の予約の変更$/ }));
    await userEvent.click(await screen.findByRole('menuitem', { name: '別の枠へ移す' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.selectOptions(await within(dialog).findByLabelText(/移す先/), 's3');
    expect(within(dialog).getByText(/に締め切られています$/)).toBeVisible();
    expect(within(dialog).getByRole('button', { name: '締切のあとに移す' })).toBeEnabled();
  });

  it('a hospital does not ask for what it can not book', async () => {
    late();
    renderScreen(<FreeSlotsPage />, { session: { ...desk, account: { ...desk.account, role: 'hospital', hospitalId: 'h1' } } });
    await screen.findByText(/^受付は/);
    expect(calls[0]).toBe('?limit=200');
  });
});

describe('the list', () => {
  it('begins today and is taken away as it is shown', async () => {
    renderScreen(<ReservationsPage />, { at: '/desk/43/reservations?state=held', path: '/desk/:prefecture/reservations', session: desk });
    expect(await screen.findByText('A-0123')).toBeVisible();
    expect(calls[0]).toBe(`?state=held&from=${today()}&sort=date&limit=50`);
    expect(screen.getByRole('link', { name: 'CSV' })).toHaveAttribute('href', `/api/v1/prefectures/43/reservations?state=held&from=${today()}&sort=date&format=csv&bom=true`);
  });
});
