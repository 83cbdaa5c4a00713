import { queryOptions } from '@tanstack/react-query';
import { asQuery, client, type HospitalBody, ifMatch, read, type SpecialistBody } from '@/lib/api';

const HOSPITALS = '/api/v1/prefectures/{prefecture}/hospitals';
const HOSPITAL = '/api/v1/prefectures/{prefecture}/hospitals/{id}';
const SPECIALISTS = '/api/v1/prefectures/{prefecture}/hospitals/{hospitalId}/specialists';
const SPECIALIST = '/api/v1/prefectures/{prefecture}/hospitals/{hospitalId}/specialists/{id}';

/** Everything the screens know of a prefecture's hospitals; a change makes all of it old. */
export const hospitalsKey = (prefecture: string) => ['hospitals', prefecture];

export interface HospitalQuery { q?: string; sort?: string; cursor?: string; limit: number; on?: string; designation?: string }

export const hospitalsQuery = (prefecture: string, query: HospitalQuery) => queryOptions({
  queryKey: [...hospitalsKey(prefecture), 'list', query],
  queryFn: ({ signal }) => read(client.GET(HOSPITALS, { params: { path: { prefecture }, query: asQuery(query) }, signal })),
});

/** How many hospitals of each kind were designated on a day; today when it is empty. */
export const designationCountsQuery = (prefecture: string, on: string) => queryOptions({
  queryKey: [...hospitalsKey(prefecture), 'counts', on],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/hospitals/designation-counts', {
    params: { path: { prefecture }, query: on ? { on } : {} }, signal,
  })),
});

export const hospitalQuery = (prefecture: string, id: string) => queryOptions({
  queryKey: [...hospitalsKey(prefecture), 'one', id],
  queryFn: ({ signal }) => read(client.GET(HOSPITAL, { params: { path: { prefecture, id } }, signal })),
});

export function addHospital(prefecture: string, body: HospitalBody, key: Record<string, string>) {
  return read(client.POST(HOSPITALS, { params: { path: { prefecture }, header: key }, body }));
}

export function changeHospital(prefecture: string, id: string, body: HospitalBody, version: number) {
  return read(client.PUT(HOSPITAL, { params: { path: { prefecture, id }, header: ifMatch(version) }, body }));
}

export async function removeHospital(prefecture: string, id: string, version: number): Promise<void> {
  await client.DELETE(HOSPITAL, { params: { path: { prefecture, id }, header: ifMatch(version) } });
}

export interface SpecialistQuery { on?: string; sort?: string; cursor?: string; limit: number }

export const specialistsQuery = (prefecture: string, id: string, query: SpecialistQuery) => queryOptions({
  queryKey: [...hospitalsKey(prefecture), 'specialists', id, query],
  queryFn: ({ signal }) => read(client.GET(SPECIALISTS, { params: { path: { prefecture, hospitalId: id }, query: asQuery(query) }, signal })),
});

export function loadSpecialist(prefecture: string, id: string, specialistId: string) {
  return read(client.GET(SPECIALIST, { params: { path: { prefecture, hospitalId: id, id: specialistId } } }));
}

export function addSpecialist(prefecture: string, id: string, body: SpecialistBody, key: Record<string, string>) {
  return read(client.POST(SPECIALISTS, { params: { path: { prefecture, hospitalId: id }, header: key }, body }));
}

export function changeSpecialist(prefecture: string, id: string, specialistId: string, body: SpecialistBody, version: number) {
  return read(client.PUT(SPECIALIST, { params: { path: { prefecture, hospitalId: id, id: specialistId }, header: ifMatch(version) }, body }));
}

export async function removeSpecialist(prefecture: string, id: string, specialistId: string, version: number): Promise<void> {
  await client.DELETE(SPECIALIST, { params: { path: { prefecture, hospitalId: id, id: specialistId }, header: ifMatch(version) } });
}
