import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { type AttendanceBody, client, type HeadcountsBody, ifMatch, read } from '@/lib/api';
import { reportsKey, trainingsKey } from './api';

const ATTENDANCE = '/api/v1/prefectures/{prefecture}/trainings/{id}/attendance';
const HEADCOUNTS = `${ATTENDANCE}/headcounts` as const;

/** Reads names where the person may see them, which is audited: asked only where names are needed. */
export function loadAttendance(prefecture: string, id: string, signal?: AbortSignal) {
  return read(client.GET(ATTENDANCE, { params: { path: { prefecture, id } }, signal }));
}

export const attendanceQuery = (prefecture: string, id: string) => queryOptions({
  queryKey: [...trainingsKey(prefecture), 'attendance', id],
  queryFn: ({ signal }) => loadAttendance(prefecture, id, signal),
});

export function recordAttendance(prefecture: string, id: string, body: AttendanceBody, version: number) {
  return read(client.PUT(ATTENDANCE, { params: { path: { prefecture, id }, header: ifMatch(version) }, body }));
}

/** Numbers only: nobody's name is read for them. */
export function loadHeadcounts(prefecture: string, id: string) {
  return read(client.GET(HEADCOUNTS, { params: { path: { prefecture, id } } }));
}

export function recordHeadcounts(prefecture: string, id: string, body: HeadcountsBody, version: number) {
  return read(client.PUT(HEADCOUNTS, { params: { path: { prefecture, id }, header: ifMatch(version) }, body }));
}

/** Lists and reports show these numbers too. */
export function attendanceChanged(queryClient: QueryClient, prefecture: string): void {
  void queryClient.invalidateQueries({ queryKey: trainingsKey(prefecture), refetchType: 'none' });
  void queryClient.invalidateQueries({ queryKey: reportsKey(prefecture), refetchType: 'none' });
}
