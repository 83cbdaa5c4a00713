import { queryOptions } from '@tanstack/react-query';
import { client, ifMatch, isProblem, read, type SalonSchedule, type SalonScheduleBody } from '@/lib/api';
import { salonsKey } from '../api';

const SCHEDULE = '/api/v1/prefectures/{prefecture}/salons/{id}/schedule';

/** Null before the first schedule. */
export const scheduleQuery = (prefecture: string, id: string) => queryOptions({
  queryKey: [...salonsKey(prefecture), 'schedule', id],
  queryFn: async ({ signal }): Promise<SalonSchedule | null> => {
    try {
      return await read(client.GET(SCHEDULE, { params: { path: { prefecture, id } }, signal }));
    } catch (error) {
      if (isProblem(error, 'not-found')) return null;
      throw error;
    }
  },
});

export const schedulesQuery = (prefecture: string, id: string) => queryOptions({
  queryKey: [...salonsKey(prefecture), 'schedules', id],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/salons/{id}/schedules', { params: { path: { prefecture, id } }, signal })),
});

/** What saving it would change. */
export const changesQuery = (prefecture: string, id: string, body: SalonScheduleBody) => queryOptions({
  queryKey: [...salonsKey(prefecture), 'schedule-changes', id, body],
  queryFn: ({ signal }) => read(client.POST('/api/v1/prefectures/{prefecture}/salons/{id}/schedule/preview', { params: { path: { prefecture, id } }, body, signal })),
  staleTime: 0,
});

export function saveSchedule(prefecture: string, id: string, body: SalonScheduleBody, version: number) {
  return read(client.PUT(SCHEDULE, { params: { path: { prefecture, id }, header: ifMatch(version) }, body }));
}
