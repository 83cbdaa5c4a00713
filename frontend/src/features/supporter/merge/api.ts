import { queryOptions } from '@tanstack/react-query';
import { asQuery, client, ifMatch, read, type SupporterMerge, type SupporterMergeBody } from '@/lib/api';
import { supportersKey } from '../api';

const DIFFERENT = '/api/v1/prefectures/{prefecture}/supporters/{id}/different/{otherId}';

export interface DoublesQuery { different?: string; cursor?: string; limit: number }

export const doublesQuery = (prefecture: string, query: DoublesQuery) => queryOptions({
  queryKey: [...supportersKey(prefecture), 'doubles', query],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/supporter-doubles', { params: { path: { prefecture }, query: asQuery(query) }, signal })),
});

export async function sayDifferent(prefecture: string, id: string, otherId: string): Promise<void> {
  await client.PUT(DIFFERENT, { params: { path: { prefecture, id, otherId } } });
}

export async function undoDifferent(prefecture: string, id: string, otherId: string): Promise<void> {
  await client.DELETE(DIFFERENT, { params: { path: { prefecture, id, otherId } } });
}

export const mergePreviewQuery = (prefecture: string, id: string, otherId: string) => queryOptions({
  queryKey: [...supportersKey(prefecture), 'merge-preview', id, otherId],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/supporters/{id}/merge-previews/{otherId}', { params: { path: { prefecture, id, otherId } }, signal })),
});

export function mergeSupporters(prefecture: string, id: string, body: SupporterMergeBody, version: number, key: Record<string, string>) {
  return read(client.POST('/api/v1/prefectures/{prefecture}/supporters/{id}/merges', { params: { path: { prefecture, id }, header: { ...ifMatch(version), ...key } }, body }));
}

export const mergesQuery = (prefecture: string, id: string) => queryOptions({
  queryKey: [...supportersKey(prefecture), 'merges', id],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/supporters/{id}/merges', { params: { path: { prefecture, id } }, signal })),
});

export function undoMerge(prefecture: string, merge: SupporterMerge) {
  return read(client.DELETE('/api/v1/prefectures/{prefecture}/supporter-merges/{id}', { params: { path: { prefecture, id: merge.id }, header: ifMatch(merge.version) } }));
}
