import { queryOptions } from '@tanstack/react-query';
import { type ApiClientRole, client, type Permission, read } from '@/lib/api';

export const apiClientsQuery = (prefecture: string, query: { cursor?: string; limit: number }) => queryOptions({
  queryKey: ['api-clients', prefecture, query],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/api-clients', { params: { path: { prefecture }, query }, signal })),
});

export const apiClientQuery = (prefecture: string, id: string) => queryOptions({
  queryKey: ['api-clients', prefecture, id],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/api-clients/{id}', { params: { path: { prefecture, id } }, signal })),
});

/** What a system may ask for at most: what its role may do. */
export const SCOPES: Record<ApiClientRole, Permission[]> = {
  hospital: ['specialists:read', 'trainings:read', 'participants:read', 'today:read'],
  government: ['specialists:read', 'trainings:read', 'reports:read', 'settings:read', 'today:read'],
};
