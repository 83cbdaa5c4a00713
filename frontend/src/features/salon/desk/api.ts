import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { asQuery, client, ifMatch, type OrganiserBody, type Page, read, type Salon, type SalonBody, type SalonStateBody } from '@/lib/api';

const SALONS = '/api/v1/prefectures/{prefecture}/salons';
const SALON = '/api/v1/prefectures/{prefecture}/salons/{id}';
const ORGANISERS = '/api/v1/prefectures/{prefecture}/salons/{salonId}/organisers';
const ORGANISER = '/api/v1/prefectures/{prefecture}/salons/{salonId}/organisers/{id}';

/** Everything the desk knows of a prefecture's salons and their meetings; a change makes all of it old. */
export const salonsKey = (prefecture: string) => ['salons', prefecture];
export const meetingsKey = (prefecture: string) => ['meetings', prefecture];
const reportsKey = (prefecture: string) => ['reports', prefecture];

/** A salon's state, schedule and meetings hang together, and the reports and the day's work on all of them. */
export async function salonsChanged(queryClient: QueryClient, prefecture: string): Promise<void> {
  await Promise.all([salonsKey(prefecture), meetingsKey(prefecture), reportsKey(prefecture)].map((queryKey) => queryClient.invalidateQueries({ queryKey })));
}

export interface SalonQuery {
  q?: string; sort?: string; cursor?: string; limit: number;
  kept?: string; state?: string; municipality?: string; delivery?: string; cancer?: string; weekday?: string;
}

/** The same address gives files too, which are downloaded by links: here it is asked for JSON. */
async function listSalons(prefecture: string, query: SalonQuery, signal: AbortSignal): Promise<Page<Salon>> {
  return await read(client.GET(SALONS, { params: { path: { prefecture }, query: asQuery(query) }, headers: { Accept: 'application/json' }, signal })) as Page<Salon>;
}

export const salonsQuery = (prefecture: string, query: SalonQuery) => queryOptions({
  queryKey: [...salonsKey(prefecture), 'list', query],
  queryFn: ({ signal }) => listSalons(prefecture, query, signal),
});

/** Links that a browser follows by itself: what is on the screen, as a file. */
export function exportLink(prefecture: string, query: SalonQuery, format: 'csv' | 'xlsx'): string {
  const search = new URLSearchParams({ ...query, limit: '', cursor: '', format });
  search.delete('limit');
  search.delete('cursor');
  if (format === 'csv') search.set('bom', 'true');
  return `/api/v1/prefectures/${prefecture}/salons?${search}`;
}

const MOST_SALONS = 200;

/** To choose by name among those that one has to do with. */
export const salonNamesQuery = (prefecture: string) => queryOptions({
  queryKey: [...salonsKey(prefecture), 'names'],
  queryFn: ({ signal }) => listSalons(prefecture, { kept: 'true', sort: 'kana', limit: MOST_SALONS }, signal),
});

export const salonQuery = (prefecture: string, id: string) => queryOptions({
  queryKey: [...salonsKey(prefecture), 'one', id],
  queryFn: ({ signal }) => read(client.GET(SALON, { params: { path: { prefecture, id } }, signal })),
});

export function addSalon(prefecture: string, body: SalonBody, key: Record<string, string>) {
  return read(client.POST(SALONS, { params: { path: { prefecture }, header: key }, body }));
}

export function changeSalon(prefecture: string, id: string, body: SalonBody, version: number) {
  return read(client.PUT(SALON, { params: { path: { prefecture, id }, header: ifMatch(version) }, body }));
}

export async function removeSalon(prefecture: string, id: string, version: number): Promise<void> {
  await client.DELETE(SALON, { params: { path: { prefecture, id }, header: ifMatch(version) } });
}

export const statesQuery = (prefecture: string, id: string) => queryOptions({
  queryKey: [...salonsKey(prefecture), 'states', id],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/salons/{id}/states', { params: { path: { prefecture, id } }, signal })),
});

export function changeState(prefecture: string, id: string, body: SalonStateBody, version: number) {
  return read(client.PUT('/api/v1/prefectures/{prefecture}/salons/{id}/state', { params: { path: { prefecture, id }, header: ifMatch(version) }, body }));
}

export function confirmSalon(prefecture: string, id: string) {
  return read(client.POST('/api/v1/prefectures/{prefecture}/salons/{id}/confirmations', { params: { path: { prefecture, id } }, body: { on: null } }));
}

export const organisersQuery = (prefecture: string, salonId: string) => queryOptions({
  queryKey: [...salonsKey(prefecture), 'organisers', salonId],
  queryFn: ({ signal }) => read(client.GET(ORGANISERS, { params: { path: { prefecture, salonId } }, signal })),
});

export function loadOrganiser(prefecture: string, salonId: string, id: string) {
  return read(client.GET(ORGANISER, { params: { path: { prefecture, salonId, id } } }));
}

export function addOrganiser(prefecture: string, salonId: string, body: OrganiserBody, key: Record<string, string>) {
  return read(client.POST(ORGANISERS, { params: { path: { prefecture, salonId }, header: key }, body }));
}

export function changeOrganiser(prefecture: string, salonId: string, id: string, body: OrganiserBody, version: number) {
  return read(client.PUT(ORGANISER, { params: { path: { prefecture, salonId, id }, header: ifMatch(version) }, body }));
}

export async function removeOrganiser(prefecture: string, salonId: string, id: string, version: number): Promise<void> {
  await client.DELETE(ORGANISER, { params: { path: { prefecture, salonId, id }, header: ifMatch(version) } });
}
