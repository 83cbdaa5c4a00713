import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { asQuery, type ChosenSession, client, ifMatch, read, type RoomBody, type RoomSession, type RoomSessionBody } from '@/lib/api';
import type { Day, Month } from '@/lib/date';

const ROOMS = '/api/v1/prefectures/{prefecture}/rooms';
const ROOM = '/api/v1/prefectures/{prefecture}/rooms/{id}';
const SESSIONS = '/api/v1/prefectures/{prefecture}/sessions';
const SESSION = '/api/v1/prefectures/{prefecture}/sessions/{id}';
const PUBLICATION = '/api/v1/prefectures/{prefecture}/sessions/{id}/publication';
const CANCELLATION = '/api/v1/prefectures/{prefecture}/sessions/{id}/cancellation';
const PLAN = '/api/v1/prefectures/{prefecture}/session-plans/{month}';

/** Everything the screens know of a prefecture's rooms and their sessions; a change makes all of it old. */
export const consultationKey = (prefecture: string) => ['consultation', prefecture];

export async function consultationChanged(queryClient: QueryClient, prefecture: string): Promise<void> {
  await Promise.all([consultationKey(prefecture), ['calendar', prefecture]].map((queryKey) => queryClient.invalidateQueries({ queryKey })));
}

export interface RoomQuery { sort?: string; cursor?: string; limit: number; kind?: string; closed?: string }

export const roomsQuery = (prefecture: string, query: RoomQuery) => queryOptions({
  queryKey: [...consultationKey(prefecture), 'rooms', query],
  queryFn: ({ signal }) => read(client.GET(ROOMS, { params: { path: { prefecture }, query: asQuery(query) }, signal })),
});

const MOST = 200;

/** To choose one of them. */
export const allRoomsQuery = (prefecture: string) => roomsQuery(prefecture, { limit: MOST });

export const roomQuery = (prefecture: string, id: string) => queryOptions({
  queryKey: [...consultationKey(prefecture), 'room', id],
  queryFn: ({ signal }) => read(client.GET(ROOM, { params: { path: { prefecture, id } }, signal })),
});

export function addRoom(prefecture: string, body: RoomBody, key: Record<string, string>) {
  return read(client.POST(ROOMS, { params: { path: { prefecture }, header: key }, body }));
}

export function changeRoom(prefecture: string, id: string, body: RoomBody, version: number) {
  return read(client.PUT(ROOM, { params: { path: { prefecture, id }, header: ifMatch(version) }, body }));
}

export async function removeRoom(prefecture: string, id: string, version: number): Promise<void> {
  await client.DELETE(ROOM, { params: { path: { prefecture, id }, header: ifMatch(version) } });
}

/** The address of a room's dates for calendars. */
export const icalendarPath = (prefecture: string, id: string) => `/api/v1/prefectures/${prefecture}/rooms/${id}/sessions.ics`;

/** Hospitals by name, to say whose room it is. */
export const hospitalNamesQuery = (prefecture: string) => queryOptions({
  queryKey: ['hospitals', prefecture, 'names'],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/hospitals', { params: { path: { prefecture }, query: asQuery({ sort: 'kana', limit: MOST }) }, signal })),
});

export const planQuery = (prefecture: string, month: Month) => queryOptions({
  queryKey: [...consultationKey(prefecture), 'plan', month],
  queryFn: ({ signal }) => read(client.GET(PLAN, { params: { path: { prefecture, month } }, signal })),
});

/** Safe to send twice by itself: what is there already is not made again. */
export function makeSessions(prefecture: string, month: Month, sessions: ChosenSession[]) {
  return read(client.POST(PLAN, { params: { path: { prefecture, month } }, body: { sessions } }));
}

export function publishMonth(prefecture: string, month: Month) {
  return read(client.PUT('/api/v1/prefectures/{prefecture}/session-plans/{month}/publication', { params: { path: { prefecture, month } } }));
}

export const holidaysQuery = (year: number) => queryOptions({
  queryKey: ['holidays', year],
  queryFn: ({ signal }) => read(client.GET('/api/v1/calendar/holidays', { params: { query: { year } }, signal })),
  staleTime: Infinity,
});

/** The published sessions of some days, for those who only read. */
export const sessionsQuery = (prefecture: string, from: Day, to: Day) => queryOptions({
  queryKey: [...consultationKey(prefecture), 'sessions', from, to],
  queryFn: ({ signal }) => read(client.GET(SESSIONS, { params: { path: { prefecture }, query: asQuery({ from, to, limit: MOST }) }, signal })),
});

export const sessionQuery = (prefecture: string, id: string) => queryOptions({
  queryKey: [...consultationKey(prefecture), 'session', id],
  queryFn: ({ signal }) => read(client.GET(SESSION, { params: { path: { prefecture, id } }, signal })),
});

/** What hangs on a session; asked anew each time somebody is about to change it. */
export const dependentsQuery = (prefecture: string, id: string) => queryOptions({
  queryKey: [...consultationKey(prefecture), 'dependents', id],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/sessions/{id}/dependents', { params: { path: { prefecture, id } }, signal })),
  staleTime: 0,
});

export function addSession(prefecture: string, roomId: string, session: RoomSessionBody, key: Record<string, string>) {
  return read(client.POST(SESSIONS, { params: { path: { prefecture }, header: key }, body: { roomId, session } }));
}

type Known = Pick<RoomSession, 'id' | 'version'>;
const path = (prefecture: string, { id, version }: Known) => ({ path: { prefecture, id }, header: ifMatch(version) });

export function changeSession(prefecture: string, known: Known, body: RoomSessionBody) {
  return read(client.PUT(SESSION, { params: path(prefecture, known), body }));
}

export async function removeSession(prefecture: string, known: Known): Promise<void> {
  await client.DELETE(SESSION, { params: path(prefecture, known) });
}

export function publishSession(prefecture: string, known: Known) {
  return read(client.PUT(PUBLICATION, { params: path(prefecture, known) }));
}

export function cancelSession(prefecture: string, known: Known, publicReason: string | null, privateReason: string | null) {
  return read(client.PUT(CANCELLATION, { params: path(prefecture, known), body: { publicReason, privateReason } }));
}

export function restoreSession(prefecture: string, known: Known) {
  return read(client.DELETE(CANCELLATION, { params: path(prefecture, known) }));
}
