import { queryOptions } from '@tanstack/react-query';
import { client, read } from '@/lib/api';

const SHOWN_DATES = 8;

/** How a phrase is understood; the answer of an older phrase is never shown for a newer one. */
export const readingQuery = (text: string, from: string) => queryOptions({
  queryKey: ['schedule-reading', text, from],
  queryFn: ({ signal }) => read(client.POST('/api/v1/calendar/schedule-preview', { body: { text, from: from || null, count: SHOWN_DATES }, signal })),
  staleTime: Infinity,
});
