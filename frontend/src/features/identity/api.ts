import { client, type Credentials, read } from '@/lib/api';
import { type DeskSession, withPrefecture } from '@/lib/session';

export async function signIn(credentials: Credentials): Promise<DeskSession> {
  return withPrefecture(await read(client.POST('/api/v1/session', { body: credentials })));
}
