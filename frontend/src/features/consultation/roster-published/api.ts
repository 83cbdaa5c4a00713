import { queryOptions } from '@tanstack/react-query';
import { client, read } from '@/lib/api';
import type { Month } from '@/lib/date';
import { rostersKey } from '../roster/api';

export const publishedQuery = (prefecture: string, month: Month) => queryOptions({
  queryKey: [...rostersKey(prefecture), month, 'published'],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/rosters/{month}/published', { params: { path: { prefecture, month } }, signal })),
});

export const FORMATS = ['pdf', 'xlsx', 'csv'] as const;

/** The month to be hung up, as a file. */
export function sheetLink(prefecture: string, month: Month, format: (typeof FORMATS)[number]): string {
  const search = new URLSearchParams({ format, ...(format === 'csv' && { bom: 'true' }) });
  return `/api/v1/prefectures/${prefecture}/rosters/${month}/sheet?${search}`;
}
