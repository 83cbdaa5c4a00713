import { queryOptions } from '@tanstack/react-query';
import { client, ifMatch, read, type SalonCountsReport, type SalonPeople } from '@/lib/api';
import { salonsKey } from '../api';

export interface CountsPeriod { from?: number; to?: number; by: 'month' | 'fiscal_year'; salonId?: string }

const REPORT = '/api/v1/prefectures/{prefecture}/reports/salon-counts';

export const salonCountsQuery = (prefecture: string, period: CountsPeriod) => queryOptions({
  queryKey: ['reports', prefecture, 'salon-counts', period],
  // The same address gives files too, which are downloaded by links: here it is asked for JSON.
  queryFn: async ({ signal }) => await read(client.GET(REPORT, { params: { path: { prefecture }, query: period }, headers: { Accept: 'application/json' }, signal })) as SalonCountsReport,
});

/** A link that a browser can follow by itself: the format stands in the address. */
export function countsLink(prefecture: string, period: CountsPeriod, format: 'csv' | 'xlsx'): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(period)) if (value !== undefined) query.set(name, String(value));
  query.set('format', format);
  if (format === 'csv') query.set('bom', 'true');
  return `/api/v1/prefectures/${prefecture}/reports/salon-counts?${query}`;
}

function listPeople(prefecture: string, id: string, fiscalYear: number, signal?: AbortSignal) {
  return read(client.GET('/api/v1/prefectures/{prefecture}/salons/{id}/people', { params: { path: { prefecture, id }, query: { fiscalYear } }, signal }));
}

export const peopleQuery = (prefecture: string, id: string, fiscalYear: number) => queryOptions({
  queryKey: [...salonsKey(prefecture), 'people', id, fiscalYear],
  queryFn: ({ signal }) => listPeople(prefecture, id, fiscalYear, signal),
});

export const nobodyKnows = (period: string): SalonPeople => ({ period, people: null, version: 0 });

/** What is stored now of one period. */
export async function loadPeople(prefecture: string, id: string, fiscalYear: number, period: string): Promise<SalonPeople> {
  const { items } = await listPeople(prefecture, id, fiscalYear);
  return items.find((one) => one.period === period) ?? nobodyKnows(period);
}

export function recordPeople(prefecture: string, id: string, { period, version }: Pick<SalonPeople, 'period' | 'version'>, people: number | null) {
  return read(client.PUT('/api/v1/prefectures/{prefecture}/salons/{id}/people/{period}', { params: { path: { prefecture, id, period }, header: ifMatch(version) }, body: { people } }));
}
