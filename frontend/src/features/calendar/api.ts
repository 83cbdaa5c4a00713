import { queryOptions } from '@tanstack/react-query';
import { client, read } from '@/lib/api';
import type { Month } from '@/lib/date';

/** All that takes place in a month; the browser itself asks whether it has changed. */
export const monthQuery = (prefecture: string, month: Month) => queryOptions({
  queryKey: ['calendar', prefecture, month],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/calendar/{month}', { params: { path: { prefecture, month } }, signal })),
});
