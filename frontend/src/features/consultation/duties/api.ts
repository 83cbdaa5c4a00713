import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { asQuery, client, type Duty, ifMatch, read } from '@/lib/api';

const SESSION = '/api/v1/prefectures/{prefecture}/sessions/{sessionId}';
const DUTY = '/api/v1/prefectures/{prefecture}/duties/{id}';

export const dutiesKey = (prefecture: string) => ['duties', prefecture];

export const sessionDutiesQuery = (prefecture: string, sessionId: string) => queryOptions({
  queryKey: [...dutiesKey(prefecture), 'session', sessionId],
  queryFn: ({ signal }) => read(client.GET(`${SESSION}/duties`, { params: { path: { prefecture, sessionId } }, signal })),
});

export const candidatesQuery = (prefecture: string, sessionId: string) => queryOptions({
  queryKey: [...dutiesKey(prefecture), 'candidates', sessionId],
  queryFn: ({ signal }) => read(client.GET(`${SESSION}/duty-candidates`, { params: { path: { prefecture, sessionId } }, signal })),
});

export const turnQuery = (prefecture: string, sessionId: string) => queryOptions({
  queryKey: [...dutiesKey(prefecture), 'turn', sessionId],
  queryFn: ({ signal }) => read(client.GET(`${SESSION}/turn`, { params: { path: { prefecture, sessionId } }, signal })),
});

/** Hospitals that may take a turn, by name. */
export const hospitalsOfTurnsQuery = (prefecture: string) => queryOptions({
  queryKey: ['hospitals', prefecture, 'turns'],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/hospitals', { params: { path: { prefecture }, query: asQuery({ sort: 'kana', limit: 200 }) }, signal })),
});

export const specialistsQuery = (prefecture: string, hospitalId: string, on: string) => queryOptions({
  queryKey: ['hospitals', prefecture, hospitalId, 'specialists', on],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/hospitals/{hospitalId}/specialists', { params: { path: { prefecture, hospitalId }, query: asQuery({ on, limit: 200 }) }, signal })),
  enabled: hospitalId !== '',
});

/** Duties to come that lie after the end of a qualification. */
export const afterQualificationQuery = (prefecture: string) => queryOptions({
  queryKey: [...dutiesKey(prefecture), 'after-qualification'],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/duties/after-qualification', { params: { path: { prefecture } }, signal })),
});

/** From today on: to a hospital its own turns, to the support centre all. */
export const turnsQuery = (prefecture: string) => queryOptions({
  queryKey: [...dutiesKey(prefecture), 'turns'],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/turns', { params: { path: { prefecture } }, signal })),
});

export function dutiesChanged(queryClient: QueryClient, prefecture: string) {
  return queryClient.invalidateQueries({ queryKey: dutiesKey(prefecture) });
}

export function putOnDuty(prefecture: string, sessionId: string, supporterId: string, key: Record<string, string>) {
  return read(client.POST(`${SESSION}/duties`, { params: { path: { prefecture, sessionId }, header: key }, body: { supporterId } }));
}

const one = (prefecture: string, { id, version }: Duty) => ({ path: { prefecture, id }, header: ifMatch(version) });

export function acceptFor(prefecture: string, duty: Duty) {
  return read(client.PUT(`${DUTY}/acceptance`, { params: one(prefecture, duty) }));
}

export function declineFor(prefecture: string, duty: Duty, reason: string | null) {
  return read(client.PUT(`${DUTY}/refusal`, { params: one(prefecture, duty), body: { reason } }));
}

export function release(prefecture: string, duty: Duty) {
  return read(client.PUT(`${DUTY}/release`, { params: one(prefecture, duty) }));
}

export function lock(prefecture: string, duty: Duty, locked: boolean) {
  return read(client.PUT(`${DUTY}/lock`, { params: one(prefecture, duty), body: { locked } }));
}

export function giveTurn(prefecture: string, sessionId: string, body: { hospitalId: string; specialistId: string | null }, version: number) {
  return read(client.PUT(`${SESSION}/turn`, { params: { path: { prefecture, sessionId }, header: ifMatch(version) }, body }));
}

export function nameSpecialist(prefecture: string, sessionId: string, specialistId: string | null, version: number) {
  return read(client.PUT(`${SESSION}/turn/specialist`, { params: { path: { prefecture, sessionId }, header: ifMatch(version) }, body: { specialistId } }));
}

export async function takeTurnBack(prefecture: string, sessionId: string, version: number): Promise<void> {
  await client.DELETE(`${SESSION}/turn`, { params: { path: { prefecture, sessionId }, header: ifMatch(version) } });
}
