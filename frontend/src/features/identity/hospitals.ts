import { queryOptions, useQuery } from '@tanstack/react-query';
import { client, type Hospital, read } from '@/lib/api';
import { usePrefectureCode } from '@/lib/session';

const hospitalsQuery = (prefecture: string) => queryOptions({
  queryKey: ['hospitals', prefecture, 'names'],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/hospitals', {
    params: { path: { prefecture }, query: { sort: 'kana', limit: 200 } }, signal,
  })),
  staleTime: 60_000,
});

/** The hospitals that an account or a system may belong to. */
export function useHospitals(): Hospital[] {
  return useQuery(hospitalsQuery(usePrefectureCode())).data?.items ?? [];
}
