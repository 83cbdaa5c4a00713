import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { asQuery, type AttendedSession, client, type ConsultationRecord, type ConsultationRecordBody, ifMatch, read } from '@/lib/api';
import { deskPath, useSession } from '@/lib/session';

const SESSIONS = '/api/v1/prefectures/{prefecture}/attended-sessions';
const SESSION = '/api/v1/prefectures/{prefecture}/attended-sessions/{id}';
const NOBODY = '/api/v1/prefectures/{prefecture}/attended-sessions/{id}/nobody-came';
const RECORDS = '/api/v1/prefectures/{prefecture}/consultation-records';
const RECORD = '/api/v1/prefectures/{prefecture}/consultation-records/{id}';

export const recordsKey = (prefecture: string) => ['records', prefecture];

/** Records, debriefs and supervision hang together, and the counts and the day's work on all of them. */
export async function recordsChanged(queryClient: QueryClient, prefecture: string): Promise<void> {
  await Promise.all([recordsKey(prefecture), ['reports', prefecture]].map((queryKey) => queryClient.invalidateQueries({ queryKey })));
}

export interface AttendedQuery { missing?: string; from?: string; to?: string; cursor?: string; limit: number }

export const attendedSessionsQuery = (prefecture: string, query: AttendedQuery) => queryOptions({
  queryKey: [...recordsKey(prefecture), 'sessions', query],
  queryFn: ({ signal }) => read(client.GET(SESSIONS, { params: { path: { prefecture }, query: asQuery(query) }, signal })),
});

export const attendedSessionQuery = (prefecture: string, id: string) => queryOptions({
  queryKey: [...recordsKey(prefecture), 'session', id],
  queryFn: ({ signal }) => read(client.GET(SESSION, { params: { path: { prefecture, id } }, signal })),
});

const MOST_OF_A_SESSION = 200;

export const recordsOfSessionQuery = (prefecture: string, sessionId: string) => queryOptions({
  queryKey: [...recordsKey(prefecture), 'of-session', sessionId],
  queryFn: ({ signal }) => read(client.GET(RECORDS, { params: { path: { prefecture }, query: { sessionId, limit: MOST_OF_A_SESSION } }, signal })),
});

export const recordQuery = (prefecture: string, id: string) => queryOptions({
  queryKey: [...recordsKey(prefecture), 'one', id],
  queryFn: ({ signal }) => read(client.GET(RECORD, { params: { path: { prefecture, id } }, signal })),
});

export function addRecord(prefecture: string, sessionId: string, body: ConsultationRecordBody, key: Record<string, string>) {
  return read(client.POST('/api/v1/prefectures/{prefecture}/attended-sessions/{id}/consultation-records', { params: { path: { prefecture, id: sessionId }, header: key }, body }));
}

export function changeRecord(prefecture: string, id: string, body: ConsultationRecordBody, version: number) {
  return read(client.PUT(RECORD, { params: { path: { prefecture, id }, header: ifMatch(version) }, body }));
}

export async function removeRecord(prefecture: string, { id, version }: Pick<ConsultationRecord, 'id' | 'version'>): Promise<void> {
  await client.DELETE(RECORD, { params: { path: { prefecture, id }, header: ifMatch(version) } });
}

export function sayNobodyCame(prefecture: string, { id }: Pick<AttendedSession, 'id'>) {
  return read(client.PUT(NOBODY, { params: { path: { prefecture, id } } }));
}

export function takeBackNobodyCame(prefecture: string, { id }: Pick<AttendedSession, 'id'>) {
  return read(client.DELETE(NOBODY, { params: { path: { prefecture, id } } }));
}

/** Where a consultation of the session is recorded: on a supporter's own side, or at the desk. */
export function useRecordPath(): (sessionId: string) => string {
  const { account, prefecture } = useSession();
  return (sessionId) => (account.role === 'supporter' ? deskPath(prefecture.code, 'own', 'sessions', sessionId, 'record') : deskPath(prefecture.code, 'records', sessionId, 'new'));
}
