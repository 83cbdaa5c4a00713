import { queryOptions } from '@tanstack/react-query';
import { fetchOrProblem } from '@/lib/api/client';
import type { Month } from '@/lib/date';
import type { MonthCalendar } from './contract';

/** All that takes place in a month; the browser itself asks whether it has changed. */
export const monthQuery = (prefecture: string, month: Month) => queryOptions({
  queryKey: ['calendar', prefecture, month],
  queryFn: async ({ signal }): Promise<MonthCalendar> => {
    const address = new URL(`/api/v1/prefectures/${encodeURIComponent(prefecture)}/calendar/${month}`, location.origin);
    return await (await fetchOrProblem(new Request(address, { signal }))).json() as MonthCalendar;
  },
});
