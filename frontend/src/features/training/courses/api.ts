import { queryOptions } from '@tanstack/react-query';
import { asQuery, client, type ExternalCourseBody, ifMatch, read } from '@/lib/api';

const COURSES = '/api/v1/prefectures/{prefecture}/external-courses';
const COURSE = '/api/v1/prefectures/{prefecture}/external-courses/{id}';

export const coursesKey = (prefecture: string) => ['external-courses', prefecture];

export interface CourseQuery { q?: string; sort?: string; cursor?: string; limit: number; fiscalYear?: string }

export const coursesQuery = (prefecture: string, { fiscalYear, ...query }: CourseQuery) => queryOptions({
  queryKey: [...coursesKey(prefecture), 'list', { ...query, fiscalYear }],
  queryFn: ({ signal }) => read(client.GET(COURSES, {
    params: { path: { prefecture }, query: asQuery({ ...query, ...(fiscalYear && { fiscalYear }) }) }, signal,
  })),
});

export const courseQuery = (prefecture: string, id: string) => queryOptions({
  queryKey: [...coursesKey(prefecture), 'one', id],
  queryFn: ({ signal }) => read(client.GET(COURSE, { params: { path: { prefecture, id } }, signal })),
});

export function addCourse(prefecture: string, body: ExternalCourseBody, key: Record<string, string>) {
  return read(client.POST(COURSES, { params: { path: { prefecture }, header: key }, body }));
}

export function changeCourse(prefecture: string, id: string, body: ExternalCourseBody, version: number) {
  return read(client.PUT(COURSE, { params: { path: { prefecture, id }, header: ifMatch(version) }, body }));
}

export async function removeCourse(prefecture: string, id: string, version: number): Promise<void> {
  await client.DELETE(COURSE, { params: { path: { prefecture, id }, header: ifMatch(version) } });
}
