import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { asQuery, client, ifMatch, type QualificationExtensionBody, type QualificationRuleBody, read, type SupporterTrainingBody } from '@/lib/api';

const SUPPORTER = '/api/v1/prefectures/{prefecture}/supporters/{supporterId}';
const EXTENSIONS = '/api/v1/prefectures/{prefecture}/qualification-extensions';
const RULE = '/api/v1/prefectures/{prefecture}/qualification-rule';

export const qualificationsKey = (prefecture: string) => ['qualifications', prefecture];

/** Histories, extensions, the rule and the day's work hang together: a change makes all of it old, and the register too. */
export async function qualificationsChanged(queryClient: QueryClient, prefecture: string): Promise<void> {
  const keys = [qualificationsKey(prefecture), ['supporters', prefecture], ['reports', prefecture]];
  await Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
}

export interface QualificationQuery { q?: string; sort?: string; cursor?: string; limit: number; status?: string; state?: string; serving?: string; endingBy?: string }

export const qualificationsQuery = (prefecture: string, query: QualificationQuery) => queryOptions({
  queryKey: [...qualificationsKey(prefecture), 'list', query],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/supporter-qualifications', { params: { path: { prefecture }, query: asQuery(query) }, signal })),
});

export const qualificationQuery = (prefecture: string, supporterId: string) => queryOptions({
  queryKey: [...qualificationsKey(prefecture), 'one', supporterId],
  queryFn: ({ signal }) => read(client.GET(`${SUPPORTER}/qualification`, { params: { path: { prefecture, supporterId } }, signal })),
});

export const ownQualificationQuery = (prefecture: string) => queryOptions({
  queryKey: [...qualificationsKey(prefecture), 'own'],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/own-entry/qualification', { params: { path: { prefecture } }, signal })),
});

export function addTraining(prefecture: string, supporterId: string, body: SupporterTrainingBody, key: Record<string, string>) {
  return read(client.POST(`${SUPPORTER}/trainings`, { params: { path: { prefecture, supporterId }, header: key }, body }));
}

export function changeTraining(prefecture: string, supporterId: string, id: string, body: SupporterTrainingBody, version: number) {
  return read(client.PUT(`${SUPPORTER}/trainings/{id}`, { params: { path: { prefecture, supporterId, id }, header: ifMatch(version) }, body }));
}

export async function removeTraining(prefecture: string, supporterId: string, id: string, version: number): Promise<void> {
  await client.DELETE(`${SUPPORTER}/trainings/{id}`, { params: { path: { prefecture, supporterId, id }, header: ifMatch(version) } });
}

/** A foundation makes an applicant a trainee, when somebody says so. */
export function becomesTrainee(prefecture: string, id: string, since: string, version: number) {
  return read(client.PUT('/api/v1/prefectures/{prefecture}/supporters/{id}/state', {
    params: { path: { prefecture, id }, header: ifMatch(version) }, body: { state: 'trainee', since, until: null, reason: null },
  }));
}

/** Addresses that a browser follows by itself. */
export const certificateOf = (prefecture: string, supporterId: string) => `/api/v1/prefectures/${prefecture}/supporters/${supporterId}/qualification/certificate`;
export const completionOf = (prefecture: string, supporterId: string, entryId: string) => `/api/v1/prefectures/${prefecture}/supporters/${supporterId}/trainings/${entryId}/certificate`;
export const certificatesOfMany = (prefecture: string) => `/api/v1/prefectures/${prefecture}/supporter-certificates`;
export const ownCertificate = (prefecture: string) => `/api/v1/prefectures/${prefecture}/own-entry/certificates/qualification`;
export const ownCompletion = (prefecture: string, entryId: string) => `/api/v1/prefectures/${prefecture}/own-entry/certificates/trainings/${entryId}`;

export interface ExtensionDays { endingFrom: string; endingTo: string; newLastDay: string }

export const extensionsQuery = (prefecture: string) => queryOptions({
  queryKey: [...qualificationsKey(prefecture), 'extensions'],
  queryFn: ({ signal }) => read(client.GET(EXTENSIONS, { params: { path: { prefecture } }, signal })),
});

export const extensionPreviewQuery = (prefecture: string, days: ExtensionDays) => queryOptions({
  queryKey: [...qualificationsKey(prefecture), 'extension-preview', days],
  queryFn: ({ signal }) => read(client.POST(`${EXTENSIONS}/previews`, { params: { path: { prefecture } }, body: days, signal })),
});

export function applyExtension(prefecture: string, body: QualificationExtensionBody, key: Record<string, string>) {
  return read(client.POST(EXTENSIONS, { params: { path: { prefecture }, header: key }, body }));
}

export async function takeBackExtension(prefecture: string, id: string, version: number): Promise<void> {
  await client.DELETE(`${EXTENSIONS}/{id}`, { params: { path: { prefecture, id }, header: ifMatch(version) } });
}

export const ruleQuery = (prefecture: string) => queryOptions({
  queryKey: [...qualificationsKey(prefecture), 'rule'],
  queryFn: ({ signal }) => read(client.GET(RULE, { params: { path: { prefecture } }, signal })),
});

export function changeRule(prefecture: string, body: QualificationRuleBody, version: number) {
  return read(client.PUT(RULE, { params: { path: { prefecture }, header: ifMatch(version) }, body }));
}
