import { client, type Credentials, read, type Session } from '@/lib/api';

export function signIn(credentials: Credentials): Promise<Session> {
  return read(client.POST('/api/v1/session', { params: { path: {} }, body: credentials }));
}
