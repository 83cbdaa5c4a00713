import { queryOptions } from '@tanstack/react-query';
import { client, read } from '@/lib/api';

/** The designated hospitals as the public sees them: designated today, by kana. */
export const supportCentresQuery = (prefecture: string) => queryOptions({
  queryKey: ['hospitals', prefecture, 'public'],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/hospitals', {
    params: { path: { prefecture }, query: { sort: 'kana', limit: 200 } }, signal,
  })),
});
