import { queryOptions } from '@tanstack/react-query';
import { type Account, type AccountBody, asQuery, client, ifMatch, read, type Role } from '@/lib/api';

export interface AccountQuery { q?: string; role?: string; state?: string; sort?: string; cursor?: string; limit: number }

export const accountsQuery = (prefecture: string, query: AccountQuery) => queryOptions({
  queryKey: ['accounts', prefecture, query],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/accounts', { params: { path: { prefecture }, query: asQuery(query) }, signal })),
});

export const accountQuery = (prefecture: string, id: string) => queryOptions({
  queryKey: ['accounts', prefecture, id],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/accounts/{id}', { params: { path: { prefecture, id } }, signal })),
});

export function changeAccount(prefecture: string, id: string, body: AccountBody, version: number): Promise<Account> {
  return read(client.PUT('/api/v1/prefectures/{prefecture}/accounts/{id}', { params: { path: { prefecture, id }, header: ifMatch(version) }, body }));
}

export function newInvitation(prefecture: string, id: string) {
  return read(client.POST('/api/v1/prefectures/{prefecture}/accounts/{id}/invitation', { params: { path: { prefecture, id } } }));
}

export const ROLES: Role[] = ['admin', 'centre', 'hospital', 'network', 'organiser', 'supporter', 'government'];
const OF_THE_CENTRE: Role[] = ['centre', 'organiser', 'supporter'];

/** Whom somebody may invite: the admin everybody, the support centre its own people. */
export function invitableRoles(byAdmin: boolean): Role[] {
  return byAdmin ? ROLES : OF_THE_CENTRE;
}
