import { queryOptions } from '@tanstack/react-query';
import { client, type ConsultationCountsReport, read } from '@/lib/api';

export interface CountsPeriod { from?: number; to?: number; by: 'month' | 'fiscal_year' }

const REPORT = '/api/v1/prefectures/{prefecture}/reports/consultation-counts';

export const consultationCountsQuery = (prefecture: string, period: CountsPeriod) => queryOptions({
  queryKey: ['reports', prefecture, 'consultation-counts', period],
  // The same address gives files too, which are downloaded by links: here it is asked for JSON.
  queryFn: async ({ signal }) => await read(client.GET(REPORT, { params: { path: { prefecture }, query: period }, headers: { Accept: 'application/json' }, signal })) as ConsultationCountsReport,
});

/** A link that a browser can follow by itself: the format stands in the address. */
export function countsLink(prefecture: string, period: CountsPeriod, format: 'csv' | 'xlsx'): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(period)) if (value !== undefined) query.set(name, String(value));
  query.set('format', format);
  if (format === 'csv') query.set('bom', 'true');
  return `/api/v1/prefectures/${prefecture}/reports/consultation-counts?${query}`;
}

export const publicCountsQuery = (prefecture: string, fiscalYear: number | undefined) => queryOptions({
  queryKey: ['public', prefecture, 'consultation-counts', fiscalYear],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/consultation-counts', { params: { path: { prefecture }, query: { fiscalYear } }, signal })),
});
