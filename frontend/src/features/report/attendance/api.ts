import { queryOptions } from '@tanstack/react-query';
import { type AttendanceReport, client, read } from '@/lib/api';

export interface Period { from?: number; to?: number }

/** Without a period the report covers all the years in which anything was held. */
export const attendanceReportQuery = (prefecture: string, period: Period) => queryOptions({
  queryKey: ['reports', prefecture, 'training-attendance', period],
  // The same address gives files too, which are downloaded by links: here it is asked for JSON.
  queryFn: async ({ signal }) => await read(client.GET('/api/v1/prefectures/{prefecture}/reports/training-attendance', {
    params: { path: { prefecture }, query: period }, headers: { Accept: 'application/json' }, signal,
  })) as AttendanceReport,
});

export type Download = 'csv' | 'xlsx' | 'pdf';

/** A link that a browser can follow by itself: the format stands in the address. */
export function downloadLink(prefecture: string, { from, to }: Period, format: Download): string {
  const query = new URLSearchParams();
  if (from !== undefined) query.set('from', String(from));
  if (to !== undefined) query.set('to', String(to));
  query.set('format', format);
  if (format === 'csv') query.set('bom', 'true');
  return `/api/v1/prefectures/${prefecture}/reports/training-attendance?${query}`;
}
