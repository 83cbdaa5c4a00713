import { queryOptions } from '@tanstack/react-query';
import { client, type DebriefBody, ifMatch, read } from '@/lib/api';
import { recordsKey } from '../records/api';

const DEBRIEF = '/api/v1/prefectures/{prefecture}/debriefs/{sessionId}';

export const debriefQuery = (prefecture: string, sessionId: string) => queryOptions({
  queryKey: [...recordsKey(prefecture), 'debrief', sessionId],
  queryFn: ({ signal }) => read(client.GET(DEBRIEF, { params: { path: { prefecture, sessionId } }, signal })),
});

export function writeDebrief(prefecture: string, sessionId: string, body: DebriefBody, version: number) {
  return read(client.PUT(DEBRIEF, { params: { path: { prefecture, sessionId }, header: ifMatch(version) }, body }));
}

export async function removeDebrief(prefecture: string, sessionId: string, version: number): Promise<void> {
  await client.DELETE(DEBRIEF, { params: { path: { prefecture, sessionId }, header: ifMatch(version) } });
}
