import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { client, read } from '@/lib/api';
import type { Month } from '@/lib/date';
import { consultationKey } from '../api';
import { rostersKey } from '../roster/api';

export const ledgerQuery = (prefecture: string, fiscalYear: number) => queryOptions({
  queryKey: [...rostersKey(prefecture), 'ledger', fiscalYear],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/roster-ledger', { params: { path: { prefecture }, query: { fiscalYear } }, signal })),
});

/** What is on the screen, as a file. */
export function ledgerLink(prefecture: string, fiscalYear: number, format: 'csv' | 'xlsx'): string {
  const search = new URLSearchParams({ fiscalYear: String(fiscalYear), format, ...(format === 'csv' && { bom: 'true' }) });
  return `/api/v1/prefectures/${prefecture}/roster-ledger/file?${search}`;
}

/** There is no way back. */
export async function closeMonth(queryClient: QueryClient, prefecture: string, month: Month): Promise<void> {
  await client.PUT('/api/v1/prefectures/{prefecture}/rosters/{month}/closing', { params: { path: { prefecture, month } } });
  await Promise.all([rostersKey(prefecture), consultationKey(prefecture)].map((queryKey) => queryClient.invalidateQueries({ queryKey })));
}
