import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { type AvailabilityAnswerBody, client, type HospitalAvailability, type HospitalAvailabilityBody, ifMatch, read } from '@/lib/api';

const ROUNDS = '/api/v1/prefectures/{prefecture}/availability-rounds';
const ROUND = `${ROUNDS}/{month}` as const;

export const availabilityKey = (prefecture: string) => ['availability', prefecture];

export const roundsQuery = (prefecture: string) => queryOptions({
  queryKey: [...availabilityKey(prefecture), 'rounds'],
  queryFn: ({ signal }) => read(client.GET(ROUNDS, { params: { path: { prefecture }, query: { limit: 24 } }, signal })),
});

export const roundQuery = (prefecture: string, month: string) => queryOptions({
  queryKey: [...availabilityKey(prefecture), 'round', month],
  queryFn: ({ signal }) => read(client.GET(ROUND, { params: { path: { prefecture, month } }, signal })),
});

export const answersQuery = (prefecture: string, month: string) => queryOptions({
  queryKey: [...availabilityKey(prefecture), 'answers', month],
  queryFn: ({ signal }) => read(client.GET(`${ROUND}/answers`, { params: { path: { prefecture, month } }, signal })),
});

export const hospitalAnswersQuery = (prefecture: string, month: string) => queryOptions({
  queryKey: [...availabilityKey(prefecture), 'hospitals', month],
  queryFn: ({ signal }) => read(client.GET(`${ROUND}/hospital-answers`, { params: { path: { prefecture, month } }, signal })),
});

export const telephonesQuery = (prefecture: string, month: string) => queryOptions({
  queryKey: [...availabilityKey(prefecture), 'telephones', month],
  queryFn: ({ signal }) => read(client.GET(`${ROUND}/telephones`, { params: { path: { prefecture, month } }, signal })),
});

export function availabilityChanged(queryClient: QueryClient, prefecture: string) {
  return queryClient.invalidateQueries({ queryKey: availabilityKey(prefecture) });
}

export function openRound(prefecture: string, body: { month: string; deadline: string }, key: Record<string, string>) {
  return read(client.POST(ROUNDS, { params: { path: { prefecture }, header: key }, body }));
}

export function changeDeadline(prefecture: string, month: string, deadline: string, version: number) {
  return read(client.PUT(ROUND, { params: { path: { prefecture, month }, header: ifMatch(version) }, body: { deadline } }));
}

export function enterAnswer(prefecture: string, month: string, supporterId: string, body: AvailabilityAnswerBody, version: number) {
  return read(client.PUT(`${ROUND}/answers/{supporterId}`, { params: { path: { prefecture, month, supporterId }, header: ifMatch(version) }, body }));
}

export function remind(prefecture: string, month: string, supporterIds: string[]) {
  return read(client.POST(`${ROUND}/reminders`, { params: { path: { prefecture, month } }, body: { supporterIds } }));
}

export function makeLinks(prefecture: string, month: string, supporterIds: string[]) {
  return read(client.POST(`${ROUND}/links`, { params: { path: { prefecture, month } }, body: { supporterIds } }));
}

export function sayForHospital(prefecture: string, month: string, { hospitalId, version }: HospitalAvailability, body: HospitalAvailabilityBody) {
  return read(client.PUT(`${ROUND}/hospital-answers/{hospitalId}`, { params: { path: { prefecture, month, hospitalId }, header: ifMatch(version) }, body }));
}
