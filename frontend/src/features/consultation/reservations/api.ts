import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { asQuery, client, ifMatch, type Page, read, type Reservation, type ReservationBody, type Slot, type WaitingBody, type WaitingEntry } from '@/lib/api';
import { consultationKey } from '../api';

const RESERVATIONS = '/api/v1/prefectures/{prefecture}/reservations';
const CANCELLATION = '/api/v1/prefectures/{prefecture}/reservations/{id}/cancellation';
const CLOSURE = '/api/v1/prefectures/{prefecture}/slots/{id}/closure';
const WAITING = '/api/v1/prefectures/{prefecture}/sessions/{session}/waiting-list';

/** Others reserve, too, and holds run out: what is shown is asked anew by itself. */
const EVERY = 30_000;
const MOST = 200;

const reservationsKey = (prefecture: string) => ['reservations', prefecture];

/** What hangs on sessions is counted on their screens, too. */
export async function reservationsChanged(queryClient: QueryClient, prefecture: string): Promise<void> {
  await Promise.all([reservationsKey(prefecture), consultationKey(prefecture)].map((queryKey) => queryClient.invalidateQueries({ queryKey })));
}

export interface ReservationQuery { from?: string; to?: string; state?: string; hospitalId?: string; sort?: string; cursor?: string; limit: number }

async function listReservations(prefecture: string, query: ReservationQuery, signal: AbortSignal): Promise<Page<Reservation>> {
  return await read(client.GET(RESERVATIONS, { params: { path: { prefecture }, query: asQuery(query) }, headers: { Accept: 'application/json' }, signal })) as Page<Reservation>;
}

export const reservationsQuery = (prefecture: string, query: ReservationQuery) => queryOptions({
  queryKey: [...reservationsKey(prefecture), 'list', query],
  queryFn: ({ signal }) => listReservations(prefecture, query, signal),
  refetchInterval: EVERY,
});

/** The same list as a file. */
export const csvPath = (prefecture: string, query: Omit<ReservationQuery, 'limit' | 'cursor'>) =>
  `/api/v1/prefectures/${prefecture}/reservations?${new URLSearchParams({ ...query, format: 'csv', bom: 'true' }).toString()}`;

export const slotsQuery = (prefecture: string, session: string) => queryOptions({
  queryKey: [...reservationsKey(prefecture), 'slots', session],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/sessions/{session}/slots', { params: { path: { prefecture, session } }, signal })),
  refetchInterval: EVERY,
});

/** @param late also those that only the support centre can still book */
export const freeSlotsQuery = (prefecture: string, late: boolean, from?: string) => queryOptions({
  queryKey: [...reservationsKey(prefecture), 'free', late, from],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/slots/free', { params: { path: { prefecture }, query: asQuery({ from, limit: MOST, late: late || undefined }) }, signal })),
  refetchInterval: EVERY,
});

export const waitingQuery = (prefecture: string, session: string) => queryOptions({
  queryKey: [...reservationsKey(prefecture), 'waiting', session],
  queryFn: ({ signal }) => read(client.GET(WAITING, { params: { path: { prefecture, session } }, signal })),
  refetchInterval: EVERY,
});

type Key = Record<string, string>;
const one = (prefecture: string, { id, version }: { id: string; version: number }) => ({ path: { prefecture, id }, header: ifMatch(version) });

export function reserve(prefecture: string, body: ReservationBody, key: Key) {
  return read(client.POST(RESERVATIONS, { params: { path: { prefecture }, header: key }, body }));
}

export function confirmReservation(prefecture: string, reservation: Reservation) {
  return read(client.PUT('/api/v1/prefectures/{prefecture}/reservations/{id}/confirmation', { params: one(prefecture, reservation) }));
}

export function cancelReservation(prefecture: string, reservation: Reservation) {
  return read(client.PUT(CANCELLATION, { params: one(prefecture, reservation) }));
}

export function restoreReservation(prefecture: string, reservation: Reservation) {
  return read(client.DELETE(CANCELLATION, { params: one(prefecture, reservation) }));
}

export function moveReservation(prefecture: string, reservation: Reservation, slotId: string, key: Key) {
  const { path, header } = one(prefecture, reservation);
  return read(client.POST('/api/v1/prefectures/{prefecture}/reservations/{id}/move', { params: { path, header: { ...header, ...key } }, body: { slotId } }));
}

export function closeSlot(prefecture: string, slot: Slot) {
  return read(client.PUT(CLOSURE, { params: one(prefecture, slot) }));
}

export function reopenSlot(prefecture: string, slot: Slot) {
  return read(client.DELETE(CLOSURE, { params: one(prefecture, slot) }));
}

export function joinWaitingList(prefecture: string, session: string, body: WaitingBody, key: Key) {
  return read(client.POST(WAITING, { params: { path: { prefecture, session }, header: key }, body }));
}

/** Gives somebody who waits a slot that is free. */
export function reserveForWaiting(prefecture: string, entry: WaitingEntry, slotId: string, key: Key) {
  return read(client.POST(`${WAITING}/{id}/reservation`, {
    params: { path: { prefecture, session: entry.sessionId, id: entry.id }, header: { ...ifMatch(entry.version), ...key } }, body: { slotId },
  }));
}

export async function leaveWaitingList(prefecture: string, entry: WaitingEntry): Promise<void> {
  await client.DELETE('/api/v1/prefectures/{prefecture}/sessions/{session}/waiting-list/{id}', {
    params: { path: { prefecture, session: entry.sessionId, id: entry.id }, header: ifMatch(entry.version) },
  });
}
