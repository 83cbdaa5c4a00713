import { queryOptions } from '@tanstack/react-query';
import { asQuery, client, ifMatch, type Meeting, type MeetingBody, type MeetingCountsBody, type MeetingMoveBody, read } from '@/lib/api';
import { meetingsKey } from '../api';

const MEETINGS = '/api/v1/prefectures/{prefecture}/meetings';
const MEETING = '/api/v1/prefectures/{prefecture}/meetings/{id}';

export interface MeetingQuery { salonId?: string; from?: string; to?: string; state?: string; counts?: string; sort?: string; cursor?: string; limit: number }

export const meetingsQuery = (prefecture: string, query: MeetingQuery) => queryOptions({
  queryKey: [...meetingsKey(prefecture), 'list', query],
  queryFn: ({ signal }) => read(client.GET(MEETINGS, { params: { path: { prefecture }, query: asQuery(query) }, signal })),
});

export const meetingQuery = (prefecture: string, id: string) => queryOptions({
  queryKey: [...meetingsKey(prefecture), 'one', id],
  queryFn: ({ signal }) => read(client.GET(MEETING, { params: { path: { prefecture, id } }, signal })),
});

export function addMeeting(prefecture: string, salonId: string, body: MeetingBody, key: Record<string, string>) {
  return read(client.POST('/api/v1/prefectures/{prefecture}/salons/{id}/meetings', { params: { path: { prefecture, id: salonId }, header: key }, body }));
}

const one = (prefecture: string, { id, version }: Pick<Meeting, 'id' | 'version'>) => ({ path: { prefecture, id }, header: ifMatch(version) });

export function cancelMeeting(prefecture: string, meeting: Meeting, publicNote: string | null) {
  return read(client.PUT('/api/v1/prefectures/{prefecture}/meetings/{id}/cancellation', { params: one(prefecture, meeting), body: { publicNote } }));
}

export function restoreMeeting(prefecture: string, meeting: Meeting) {
  return read(client.DELETE('/api/v1/prefectures/{prefecture}/meetings/{id}/cancellation', { params: one(prefecture, meeting) }));
}

export function moveMeeting(prefecture: string, meeting: Meeting, body: MeetingMoveBody) {
  return read(client.PUT('/api/v1/prefectures/{prefecture}/meetings/{id}/move', { params: one(prefecture, meeting), body }));
}

export function backToPlan(prefecture: string, meeting: Meeting) {
  return read(client.DELETE('/api/v1/prefectures/{prefecture}/meetings/{id}/move', { params: one(prefecture, meeting) }));
}

export async function removeMeeting(prefecture: string, meeting: Meeting): Promise<void> {
  await client.DELETE(MEETING, { params: one(prefecture, meeting) });
}

export function recordCounts(prefecture: string, id: string, body: MeetingCountsBody, version: number) {
  return read(client.PUT('/api/v1/prefectures/{prefecture}/meetings/{id}/counts', { params: one(prefecture, { id, version }), body }));
}

export function removeCounts(prefecture: string, meeting: Meeting) {
  return read(client.DELETE('/api/v1/prefectures/{prefecture}/meetings/{id}/counts', { params: one(prefecture, meeting) }));
}
