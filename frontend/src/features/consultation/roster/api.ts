import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { client, ifMatch, isProblem, read, type Roster, type RosterBody, type RosterPlanning, type RosterPlanningMode } from '@/lib/api';
import type { Month } from '@/lib/date';

const ROSTERS = '/api/v1/prefectures/{prefecture}/rosters';
const ROSTER = `${ROSTERS}/{month}` as const;
const PLANNING = `${ROSTER}/plannings/{id}` as const;
const EVERY_FEW_SECONDS = 4_000;
const WHILE_PLANNING = 700;

export const rostersKey = (prefecture: string) => ['rosters', prefecture];
const monthKey = (prefecture: string, month: Month) => [...rostersKey(prefecture), month];
const at = (prefecture: string, month: Month) => ({ path: { prefecture, month } });

export const rostersQuery = (prefecture: string, from: Month, to: Month) => queryOptions({
  queryKey: [...rostersKey(prefecture), 'months', from, to],
  queryFn: ({ signal }) => read(client.GET(ROSTERS, { params: { path: { prefecture }, query: { from, to } }, signal })),
});

export const rosterQuery = (prefecture: string, month: Month) => queryOptions({
  queryKey: [...monthKey(prefecture, month), 'roster'],
  queryFn: ({ signal }) => read(client.GET(ROSTER, { params: at(prefecture, month), signal })),
});

/** Whether somebody else has changed it; asked only while the page can be seen. */
export const versionQuery = (prefecture: string, month: Month) => queryOptions({
  queryKey: [...monthKey(prefecture, month), 'version'],
  queryFn: ({ signal }) => read(client.GET(`${ROSTER}/version`, { params: at(prefecture, month), signal })),
  refetchInterval: EVERY_FEW_SECONDS,
});

/** The service answers one question after the other: when many ask, it says that it is busy. */
const askAgain = (failures: number, error: Error) => failures < 2 && isProblem(error) && (error.retryable || error.is('roster-not-possible'));

export const qualityQuery = (prefecture: string, month: Month, version: number) => queryOptions({
  queryKey: [...monthKey(prefecture, month), 'quality', version],
  queryFn: ({ signal }) => read(client.GET(`${ROSTER}/quality`, { params: at(prefecture, month), signal })),
  retry: askAgain,
});

export const explanationQuery = (prefecture: string, month: Month, sessionId: string, version: number) => queryOptions({
  queryKey: [...monthKey(prefecture, month), 'explanation', sessionId, version],
  queryFn: ({ signal }) => read(client.GET(`${ROSTER}/sessions/{sessionId}/explanation`, { params: { path: { prefecture, month, sessionId } }, signal })),
  retry: askAgain,
});

export const stepsQuery = (prefecture: string, month: Month, version: number) => queryOptions({
  queryKey: [...monthKey(prefecture, month), 'steps', version],
  queryFn: ({ signal }) => read(client.GET(`${ROSTER}/steps`, { params: at(prefecture, month), signal })),
});

/** The other plan of a comparison: after a step, of a planning, or with neither what was told. */
export interface Other { step?: number; planningId?: string }

export const comparisonQuery = (prefecture: string, month: Month, other: Other, version: number) => queryOptions({
  queryKey: [...monthKey(prefecture, month), 'comparison', other, version],
  queryFn: ({ signal }) => read(client.GET(`${ROSTER}/comparison`, { params: { ...at(prefecture, month), query: other }, signal })),
});

export const isOver = ({ state }: RosterPlanning) => !['waiting', 'running'].includes(state);

export const planningQuery = (prefecture: string, month: Month, id: string) => queryOptions({
  queryKey: [...monthKey(prefecture, month), 'planning', id],
  queryFn: ({ signal }) => read(client.GET(PLANNING, { params: { path: { prefecture, month, id } }, signal })),
  refetchInterval: ({ state }) => (state.data && isOver(state.data) ? false : WHILE_PLANNING),
});

export function changeRoster(prefecture: string, month: Month, body: RosterBody, version: number) {
  return read(client.PUT(ROSTER, { params: { ...at(prefecture, month), header: ifMatch(version) }, body }));
}

export type Direction = 'back' | 'forward';

export function stepRoster(prefecture: string, month: Month, direction: Direction, version: number) {
  return read(client.PUT(`${ROSTER}/step`, { params: { ...at(prefecture, month), header: ifMatch(version) }, body: { direction } }));
}

export function publishRoster(prefecture: string, month: Month, version: number) {
  return read(client.PUT(`${ROSTER}/publication`, { params: { ...at(prefecture, month), header: ifMatch(version) } }));
}

/** While one is going on for the month, that one is answered: safe to send twice. */
export function planRoster(prefecture: string, month: Month, mode: RosterPlanningMode) {
  return read(client.POST(`${ROSTER}/plannings`, { params: at(prefecture, month), body: { mode } }));
}

export function endPlanning(prefecture: string, month: Month, id: string) {
  return read(client.DELETE(PLANNING, { params: { path: { prefecture, month, id } } }));
}

export function adoptPlanning(prefecture: string, month: Month, id: string, version: number) {
  return read(client.PUT(`${PLANNING}/adoption`, { params: { path: { prefecture, month, id }, header: ifMatch(version) } }));
}

export const problemPath = (prefecture: string, month: Month) => `/api/v1/prefectures/${prefecture}/rosters/${month}/problem`;
export const planPath = (prefecture: string, month: Month) => `/api/v1/prefectures/${prefecture}/rosters/${month}/plan`;

export function importPlan(prefecture: string, month: Month, plan: Record<string, never>, version: number) {
  return read(client.PUT(`${ROSTER}/plan`, { params: { ...at(prefecture, month), header: ifMatch(version) }, body: plan }));
}

/** The roster as the service has just answered it; nothing older may come after it. */
export async function rosterIs(queryClient: QueryClient, prefecture: string, roster: Roster): Promise<void> {
  const { queryKey } = rosterQuery(prefecture, roster.month);
  await queryClient.cancelQueries({ queryKey });
  queryClient.setQueryData(queryKey, (known) => (known && known.version > roster.version ? known : roster));
  void queryClient.invalidateQueries({ queryKey: [...rostersKey(prefecture), 'months'], refetchType: 'none' });
}

export async function newestRoster(queryClient: QueryClient, prefecture: string, month: Month): Promise<Roster> {
  return queryClient.fetchQuery({ ...rosterQuery(prefecture, month), staleTime: 0 });
}
