import { queryOptions } from '@tanstack/react-query';
import { asQuery, client, ifMatch, type ParticipantDecisionBody, read } from '@/lib/api';
import { qualificationsKey } from '../api';

const DECISIONS = '/api/v1/prefectures/{prefecture}/supporter-decisions';
const AT_ONCE = 50;

export type Candidates = 'some' | 'none';

export const proposalsQuery = (prefecture: string, candidates: Candidates) => queryOptions({
  queryKey: [...qualificationsKey(prefecture), 'proposals', candidates],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/supporter-proposals', { params: { path: { prefecture }, query: asQuery({ candidates, limit: AT_ONCE }) }, signal })),
});

export interface DecisionQuery { cursor?: string; limit: number }

export const decisionsQuery = (prefecture: string, query: DecisionQuery) => queryOptions({
  queryKey: [...qualificationsKey(prefecture), 'decisions', query],
  queryFn: ({ signal }) => read(client.GET(DECISIONS, { params: { path: { prefecture }, query: asQuery(query) }, signal })),
});

export function decide(prefecture: string, body: ParticipantDecisionBody, key: Record<string, string>) {
  return read(client.POST(DECISIONS, { params: { path: { prefecture }, header: key }, body }));
}

export async function undoDecision(prefecture: string, id: string, version: number): Promise<void> {
  await client.DELETE(`${DECISIONS}/{id}`, { params: { path: { prefecture, id }, header: ifMatch(version) } });
}
