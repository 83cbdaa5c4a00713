import { queryOptions } from '@tanstack/react-query';
import { client, read } from '@/lib/api';

export const toDoQuery = (prefecture: string) => queryOptions({
  queryKey: ['reports', prefecture, 'to-do'],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/reports/to-do', { params: { path: { prefecture } }, signal })),
  staleTime: 0,
});
