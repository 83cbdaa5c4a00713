import { queryOptions } from '@tanstack/react-query';
import { ifMatch, type Page, read } from '@/lib/api';
import { salonsKey } from '../api';
import { door, type People, type SalonCountsReport } from '../contract';

export interface CountsPeriod { from?: number; to?: number; by: 'month' | 'fiscal_year'; salonId?: string }

const REPORT = '/api/v1/prefectures/{prefecture}/reports/salon-counts';

export const salonCountsQuery = (prefecture: string, period: CountsPeriod) => queryOptions({
  queryKey: ['reports', prefecture, 'salon-counts', period],
  // The same address gives files too, which are downloaded by links: here it is asked for JSON.
  queryFn: ({ signal }) => read(door.GET<SalonCountsReport>(REPORT, { params: { path: { prefecture }, query: period }, headers: { Accept: 'application/json' }, signal })),
});

/** A link that a browser can follow by itself: the format stands in the address. */
export function countsLink(prefecture: string, period: CountsPeriod, format: 'csv' | 'xlsx'): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(period)) if (value !== undefined) query.set(name, String(value));
  query.set('format', format);
  if (format === 'csv') query.set('bom', 'true');
  return `/api/v1/prefectures/${prefecture}/reports/salon-counts?${query}`;
}

export const peopleQuery = (prefecture: string, id: string, fiscalYear: number) => queryOptions({
  queryKey: [...salonsKey(prefecture), 'people', id, fiscalYear],
  queryFn: ({ signal }) => read(door.GET<Page<People>>('/api/v1/prefectures/{prefecture}/salons/{id}/people', { params: { path: { prefecture, id }, query: { fiscalYear } }, signal })),
});

export function recordPeople(prefecture: string, id: string, { period, version }: Pick<People, 'period' | 'version'>, people: number | null) {
  return read(door.PUT<People>('/api/v1/prefectures/{prefecture}/salons/{id}/people/{period}', { params: { path: { prefecture, id, period }, header: ifMatch(version) }, body: { people } }));
}
