import { queryOptions } from '@tanstack/react-query';
import { client, read } from '@/lib/api';

/** Where there are salons, for a choice of places. */
export const municipalitiesQuery = (prefecture: string) => queryOptions({
  queryKey: ['salons', prefecture, 'municipalities'],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/salons/municipalities', { params: { path: { prefecture } }, signal })),
  staleTime: 300_000,
});
