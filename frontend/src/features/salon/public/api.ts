import { queryOptions } from '@tanstack/react-query';
import { asQuery, client, type Page, read, type Salon } from '@/lib/api';

/** Salons as anybody may see them. */
export const publicSalonsQuery = (prefecture: string, query: Record<string, string | number>) => queryOptions({
  queryKey: ['salons', prefecture, 'public', query],
  // The same address gives tables of CSV and Excel; asked like this it gives JSON.
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/salons', { params: { path: { prefecture }, query: asQuery(query) }, signal })) as Promise<Page<Salon>>,
});

export const publicSalonQuery = (prefecture: string, id: string) => queryOptions({
  queryKey: ['salons', prefecture, 'public', id],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/salons/{id}', { params: { path: { prefecture, id } }, signal })),
});

/** The address of a salon's dates for calendars. */
export const icalendarPath = (prefecture: string, id: string) => `/api/v1/prefectures/${prefecture}/salons/${id}/meetings.ics`;
