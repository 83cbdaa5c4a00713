import { queryOptions } from '@tanstack/react-query';
import { asQuery, client, ifMatch, read, type SupervisionCase, type SupervisionState } from '@/lib/api';
import { recordsKey } from '../records/api';

const CASES = '/api/v1/prefectures/{prefecture}/supervision-cases';
const MEMBERS = '/api/v1/prefectures/{prefecture}/supervision-group/members';
const MEMBER = '/api/v1/prefectures/{prefecture}/supervision-group/members/{accountId}';

export interface CaseQuery { state?: string; cursor?: string; limit: number }

export const casesQuery = (prefecture: string, query: CaseQuery) => queryOptions({
  queryKey: [...recordsKey(prefecture), 'supervision', query],
  queryFn: ({ signal }) => read(client.GET(CASES, { params: { path: { prefecture }, query: asQuery(query) }, signal })),
});

export interface NextState { state: SupervisionState; note: string | null; noteChecked: boolean }

export function changeState(prefecture: string, { sessionId, version }: Pick<SupervisionCase, 'sessionId' | 'version'>, body: NextState) {
  return read(client.PUT('/api/v1/prefectures/{prefecture}/supervision-cases/{sessionId}/state', { params: { path: { prefecture, sessionId }, header: ifMatch(version) }, body }));
}

export const membersKey = (prefecture: string) => ['supervision-group', prefecture];

export const membersQuery = (prefecture: string) => queryOptions({
  queryKey: membersKey(prefecture),
  queryFn: ({ signal }) => read(client.GET(MEMBERS, { params: { path: { prefecture } }, signal })),
});

export async function admit(prefecture: string, accountId: string): Promise<void> {
  await client.PUT(MEMBER, { params: { path: { prefecture, accountId } } });
}

export async function dismiss(prefecture: string, accountId: string): Promise<void> {
  await client.DELETE(MEMBER, { params: { path: { prefecture, accountId } } });
}
