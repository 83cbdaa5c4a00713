import { queryOptions } from '@tanstack/react-query';
import { client, read } from '@/lib/api';

export const prefecturesQuery = queryOptions({
  queryKey: ['prefectures'],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures', { signal })),
  staleTime: Infinity,
});

export const prefectureQuery = (prefecture: string) => queryOptions({
  queryKey: ['prefectures', prefecture],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}', { params: { path: { prefecture } }, signal })),
  staleTime: Infinity,
});

export const settingsQuery = (prefecture: string) => queryOptions({
  queryKey: ['settings', prefecture],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/settings', { params: { path: { prefecture } }, signal })),
});
