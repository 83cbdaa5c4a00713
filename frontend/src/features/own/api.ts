import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { type AvailabilityAnswerBody, client, ifMatch, type OwnDuty, read } from '@/lib/api';

const OWN = '/api/v1/prefectures/{prefecture}/own-entry';

export const ownKey = (prefecture: string) => ['own', prefecture];

export const ownDutiesQuery = (prefecture: string) => queryOptions({
  queryKey: [...ownKey(prefecture), 'duties'],
  queryFn: ({ signal }) => read(client.GET(`${OWN}/duties`, { params: { path: { prefecture } }, signal })),
});

export const ownRoundsQuery = (prefecture: string) => queryOptions({
  queryKey: [...ownKey(prefecture), 'availability'],
  queryFn: ({ signal }) => read(client.GET(`${OWN}/availability`, { params: { path: { prefecture } }, signal })),
});

export const ownRoundQuery = (prefecture: string, month: string) => queryOptions({
  queryKey: [...ownKey(prefecture), 'availability', month],
  queryFn: ({ signal }) => read(client.GET(`${OWN}/availability/{month}`, { params: { path: { prefecture, month } }, signal })),
});

export const ownMessagesQuery = (prefecture: string, limit: number) => queryOptions({
  queryKey: [...ownKey(prefecture), 'messages', limit],
  queryFn: ({ signal }) => read(client.GET(`${OWN}/messages`, { params: { path: { prefecture }, query: { limit } }, signal })),
});

export const ownFeedQuery = (prefecture: string) => queryOptions({
  queryKey: [...ownKey(prefecture), 'feed'],
  queryFn: ({ signal }) => read(client.GET(`${OWN}/duty-feed`, { params: { path: { prefecture } }, signal })),
});

/** What she sees on one screen hangs together: a declined duty is in the calendar and the messages too. */
export function ownChanged(queryClient: QueryClient, prefecture: string) {
  return queryClient.invalidateQueries({ queryKey: ownKey(prefecture) });
}

export function answerMonth(prefecture: string, month: string, body: AvailabilityAnswerBody, version: number) {
  return read(client.PUT(`${OWN}/availability/{month}`, { params: { path: { prefecture, month }, header: ifMatch(version) }, body }));
}

const one = (prefecture: string, { id, version }: OwnDuty) => ({ path: { prefecture, id }, header: ifMatch(version) });

export function acceptDuty(prefecture: string, duty: OwnDuty) {
  return read(client.PUT(`${OWN}/duties/{id}/acceptance`, { params: one(prefecture, duty) }));
}

export function declineDuty(prefecture: string, duty: OwnDuty, reason: string | null) {
  return read(client.PUT(`${OWN}/duties/{id}/refusal`, { params: one(prefecture, duty), body: { reason } }));
}

export async function readMessages(prefecture: string): Promise<void> {
  await client.PUT(`${OWN}/messages/reading`, { params: { path: { prefecture } } });
}

export function renewFeed(prefecture: string) {
  return read(client.PUT(`${OWN}/duty-feed`, { params: { path: { prefecture } } }));
}

export async function revokeFeed(prefecture: string): Promise<void> {
  await client.DELETE(`${OWN}/duty-feed`, { params: { path: { prefecture } } });
}
