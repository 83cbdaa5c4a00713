import { queryOptions } from '@tanstack/react-query';
import { client, read } from '@/lib/api';

/** The hospitals a participant may belong to, found by name or kana. */
export const hospitalNamesQuery = (prefecture: string) => queryOptions({
  queryKey: ['hospitals', prefecture, 'names'],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/hospitals', {
    params: { path: { prefecture }, query: { sort: 'kana', limit: 200 } }, signal,
  })),
  staleTime: 60_000,
});
