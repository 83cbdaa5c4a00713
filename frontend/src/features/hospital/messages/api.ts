import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { client, read } from '@/lib/api';

const MESSAGES = '/api/v1/prefectures/{prefecture}/hospital-messages';

const messagesKey = (prefecture: string) => ['hospital-messages', prefecture];

export const hospitalMessagesQuery = (prefecture: string, unread: boolean, limit: number) => queryOptions({
  queryKey: [...messagesKey(prefecture), unread, limit],
  queryFn: ({ signal }) => read(client.GET(MESSAGES, { params: { path: { prefecture }, query: { unread, limit } }, signal })),
});

export function messagesChanged(queryClient: QueryClient, prefecture: string) {
  return queryClient.invalidateQueries({ queryKey: messagesKey(prefecture) });
}

export async function readMessage(prefecture: string, id: string): Promise<void> {
  await client.PUT(`${MESSAGES}/{id}/read`, { params: { path: { prefecture, id } } });
}

export async function readAllMessages(prefecture: string): Promise<void> {
  await client.PUT(`${MESSAGES}/read`, { params: { path: { prefecture } } });
}
