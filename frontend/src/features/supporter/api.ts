import { type QueryClient, queryOptions } from '@tanstack/react-query';
import {
  asQuery, type BlockedPeriodBody, client, ifMatch, type OwnEntryBody, type Page, read, type RecommendationBody, type Salon, type Supporter, type SupporterBody,
  type SupporterConsentBody, type SupporterHealthBody, type SupporterStateBody,
} from '@/lib/api';
import { today } from '@/lib/date';

const SUPPORTERS = '/api/v1/prefectures/{prefecture}/supporters';
const SUPPORTER = '/api/v1/prefectures/{prefecture}/supporters/{id}';
const OWN = '/api/v1/prefectures/{prefecture}/own-entry';

/** Everything the desk knows of the register; a change makes all of it old. */
export const supportersKey = (prefecture: string) => ['supporters', prefecture];
export const ownEntryKey = (prefecture: string) => ['own-entry', prefecture];

export const supportersChanged = (queryClient: QueryClient, prefecture: string) => queryClient.invalidateQueries({ queryKey: supportersKey(prefecture) });
export const ownEntryChanged = (queryClient: QueryClient, prefecture: string) => queryClient.invalidateQueries({ queryKey: ownEntryKey(prefecture) });

export interface SupporterQuery {
  q?: string; sort?: string; cursor?: string; limit: number;
  state?: string; ability?: string; municipality?: string; recommendedFor?: string; mayBeMatched?: string;
}

/** The same address gives files too, which are downloaded by links: here it is asked for JSON. */
async function listSupporters(prefecture: string, query: SupporterQuery, signal: AbortSignal): Promise<Page<Supporter>> {
  return await read(client.GET(SUPPORTERS, { params: { path: { prefecture }, query: asQuery(query) }, headers: { Accept: 'application/json' }, signal })) as Page<Supporter>;
}

export const supportersQuery = (prefecture: string, query: SupporterQuery) => queryOptions({
  queryKey: [...supportersKey(prefecture), 'list', query],
  queryFn: ({ signal }) => listSupporters(prefecture, query, signal),
});

/** Links that a browser follows by itself: what is on the screen, as a file. */
export function exportLink(prefecture: string, query: SupporterQuery, format: 'csv' | 'xlsx'): string {
  const search = new URLSearchParams({ ...query, limit: '', cursor: '', format });
  search.delete('limit');
  search.delete('cursor');
  if (format === 'csv') search.set('bom', 'true');
  return `/api/v1/prefectures/${prefecture}/supporters?${search}`;
}

export const municipalitiesQuery = (prefecture: string) => queryOptions({
  queryKey: [...supportersKey(prefecture), 'municipalities'],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/supporters/municipalities', { params: { path: { prefecture } }, signal })),
});

/** Her duties from today on; a change of her state lets go of them. */
export const comingDutiesQuery = (prefecture: string, supporterId: string) => queryOptions({
  queryKey: [...supportersKey(prefecture), 'duties', supporterId],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/duties', { params: { path: { prefecture }, query: asQuery({ supporterId, from: today(), sort: 'date', limit: 200 }) }, signal })),
  staleTime: 0,
});

const PAGE = 200;

/** All of them, page by page, to choose one by name. */
export const supporterNamesQuery = (prefecture: string) => queryOptions({
  queryKey: [...supportersKey(prefecture), 'names'],
  queryFn: async ({ signal }) => {
    const all: Supporter[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await listSupporters(prefecture, { sort: 'kana', limit: PAGE, cursor }, signal);
      all.push(...page.items);
      if (page.next === null) return all;
      cursor = page.next;
    }
  },
});

/** The salons that may recommend somebody. */
export const salonNamesQuery = (prefecture: string) => queryOptions({
  queryKey: ['salons', prefecture, 'names-for-supporters'],
  queryFn: async ({ signal }) => await read(client.GET('/api/v1/prefectures/{prefecture}/salons', {
    params: { path: { prefecture }, query: asQuery({ sort: 'kana', limit: PAGE }) }, headers: { Accept: 'application/json' }, signal,
  })) as Page<Salon>,
});

/** What one salon is called, whichever place it has in the list. */
export const salonNameQuery = (prefecture: string, id: string) => queryOptions({
  queryKey: ['salons', prefecture, 'name-for-supporters', id],
  queryFn: async ({ signal }) => (await read(client.GET('/api/v1/prefectures/{prefecture}/salons/{id}', { params: { path: { prefecture, id } }, signal }))).name,
});

export const supporterAccountsQuery = (prefecture: string) => queryOptions({
  queryKey: ['accounts', prefecture, 'supporters'],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/accounts', {
    params: { path: { prefecture }, query: asQuery({ role: 'supporter', limit: PAGE }) }, signal,
  })),
});

export const supporterQuery = (prefecture: string, id: string) => queryOptions({
  queryKey: [...supportersKey(prefecture), 'one', id],
  queryFn: ({ signal }) => read(client.GET(SUPPORTER, { params: { path: { prefecture, id } }, signal })),
});

export function addSupporter(prefecture: string, body: SupporterBody, key: Record<string, string>) {
  return read(client.POST(SUPPORTERS, { params: { path: { prefecture }, header: key }, body }));
}

export function changeSupporter(prefecture: string, id: string, body: SupporterBody, version: number) {
  return read(client.PUT(SUPPORTER, { params: { path: { prefecture, id }, header: ifMatch(version) }, body }));
}

export async function removeSupporter(prefecture: string, id: string, version: number): Promise<void> {
  await client.DELETE(SUPPORTER, { params: { path: { prefecture, id }, header: ifMatch(version) } });
}

export const statesQuery = (prefecture: string, id: string) => queryOptions({
  queryKey: [...supportersKey(prefecture), 'states', id],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/supporters/{id}/states', { params: { path: { prefecture, id } }, signal })),
});

export const consequencesQuery = (prefecture: string, id: string, since: string) => queryOptions({
  queryKey: [...supportersKey(prefecture), 'consequences', id, since],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/supporters/{id}/state-consequences', { params: { path: { prefecture, id }, query: { since } }, signal })),
});

export function changeState(prefecture: string, id: string, body: SupporterStateBody, version: number) {
  return read(client.PUT('/api/v1/prefectures/{prefecture}/supporters/{id}/state', { params: { path: { prefecture, id }, header: ifMatch(version) }, body }));
}

const HEALTH = '/api/v1/prefectures/{prefecture}/supporters/{id}/health';

export function loadHealth(prefecture: string, id: string) {
  return read(client.GET(HEALTH, { params: { path: { prefecture, id } } }));
}

/** Asked for only when somebody presses: every reading is written down. */
export const healthQuery = (prefecture: string, id: string) => queryOptions({
  queryKey: [...supportersKey(prefecture), 'health', id],
  queryFn: () => loadHealth(prefecture, id),
  staleTime: Infinity,
});

export function changeHealth(prefecture: string, id: string, body: SupporterHealthBody, version: number) {
  return read(client.PUT(HEALTH, { params: { path: { prefecture, id }, header: ifMatch(version) }, body }));
}

export async function eraseHealth(prefecture: string, id: string, version: number): Promise<void> {
  await client.DELETE(HEALTH, { params: { path: { prefecture, id }, header: ifMatch(version) } });
}

const CONSENTS = '/api/v1/prefectures/{prefecture}/supporters/{id}/consents';

export const consentsQuery = (prefecture: string, id: string) => queryOptions({
  queryKey: [...supportersKey(prefecture), 'consents', id],
  queryFn: ({ signal }) => read(client.GET(CONSENTS, { params: { path: { prefecture, id } }, signal })),
});

export const consentTextsQuery = (prefecture: string) => queryOptions({
  queryKey: ['consent-texts', prefecture],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/consent-texts', { params: { path: { prefecture } }, signal })),
});

export function addConsent(prefecture: string, id: string, body: SupporterConsentBody, key: Record<string, string>) {
  return read(client.POST(CONSENTS, { params: { path: { prefecture, id }, header: key }, body }));
}

export function withdrawConsent(prefecture: string, id: string, consentId: string, withdrawnOn: string) {
  return read(client.POST('/api/v1/prefectures/{prefecture}/supporters/{id}/consents/{consentId}/withdrawal', { params: { path: { prefecture, id, consentId } }, body: { withdrawnOn } }));
}

const RECOMMENDATIONS = '/api/v1/prefectures/{prefecture}/supporters/{id}/recommendations';

export const recommendationsQuery = (prefecture: string, id: string) => queryOptions({
  queryKey: [...supportersKey(prefecture), 'recommendations', id],
  queryFn: ({ signal }) => read(client.GET(RECOMMENDATIONS, { params: { path: { prefecture, id } }, signal })),
});

export function addRecommendation(prefecture: string, id: string, body: RecommendationBody, key: Record<string, string>) {
  return read(client.POST(RECOMMENDATIONS, { params: { path: { prefecture, id }, header: key }, body }));
}

export function withdrawRecommendation(prefecture: string, id: string, recommendationId: string) {
  return read(client.POST('/api/v1/prefectures/{prefecture}/supporters/{id}/recommendations/{recommendationId}/withdrawal', { params: { path: { prefecture, id, recommendationId } } }));
}

const BLOCKED = '/api/v1/prefectures/{prefecture}/supporters/{id}/blocked-periods';

export const blockedPeriodsQuery = (prefecture: string, id: string) => queryOptions({
  queryKey: [...supportersKey(prefecture), 'blocked', id],
  queryFn: ({ signal }) => read(client.GET(BLOCKED, { params: { path: { prefecture, id } }, signal })),
});

export function addBlockedPeriod(prefecture: string, id: string, body: BlockedPeriodBody, key: Record<string, string>) {
  return read(client.POST(BLOCKED, { params: { path: { prefecture, id }, header: key }, body }));
}

export async function removeBlockedPeriod(prefecture: string, id: string, periodId: string): Promise<void> {
  await client.DELETE('/api/v1/prefectures/{prefecture}/supporters/{id}/blocked-periods/{periodId}', { params: { path: { prefecture, id, periodId } } });
}

export const ownEntryQuery = (prefecture: string) => queryOptions({
  queryKey: [...ownEntryKey(prefecture), 'entry'],
  queryFn: ({ signal }) => read(client.GET(OWN, { params: { path: { prefecture } }, signal })),
});

export function changeOwnEntry(prefecture: string, body: OwnEntryBody, version: number) {
  return read(client.PUT(OWN, { params: { path: { prefecture }, header: ifMatch(version) }, body }));
}

export const ownHealthQuery = (prefecture: string) => queryOptions({
  queryKey: [...ownEntryKey(prefecture), 'health'],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/own-entry/health', { params: { path: { prefecture } }, signal })),
});

export const ownConsentsQuery = (prefecture: string) => queryOptions({
  queryKey: [...ownEntryKey(prefecture), 'consents'],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/own-entry/consents', { params: { path: { prefecture } }, signal })),
});

export function agree(prefecture: string, body: { purpose: SupporterConsentBody['purpose']; textVersion: string }, key: Record<string, string>) {
  return read(client.POST('/api/v1/prefectures/{prefecture}/own-entry/consents', { params: { path: { prefecture }, header: key }, body }));
}

export function withdrawOwnConsent(prefecture: string, consentId: string) {
  return read(client.POST('/api/v1/prefectures/{prefecture}/own-entry/consents/{consentId}/withdrawal', { params: { path: { prefecture, consentId } } }));
}

export const ownBlockedPeriodsQuery = (prefecture: string) => queryOptions({
  queryKey: [...ownEntryKey(prefecture), 'blocked'],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/own-entry/blocked-periods', { params: { path: { prefecture } }, signal })),
});

export function addOwnBlockedPeriod(prefecture: string, body: BlockedPeriodBody, key: Record<string, string>) {
  return read(client.POST('/api/v1/prefectures/{prefecture}/own-entry/blocked-periods', { params: { path: { prefecture }, header: key }, body }));
}

export async function removeOwnBlockedPeriod(prefecture: string, periodId: string): Promise<void> {
  await client.DELETE('/api/v1/prefectures/{prefecture}/own-entry/blocked-periods/{periodId}', { params: { path: { prefecture, periodId } } });
}

export const readingsQuery = (prefecture: string, limit: number) => queryOptions({
  queryKey: [...ownEntryKey(prefecture), 'readings', limit],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/own-entry/readings', { params: { path: { prefecture }, query: asQuery({ limit }) }, signal })),
});
