import { queryOptions } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { client, isProblem, type Permission, read, type Session } from '@/lib/api';

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Session | null> => {
    try {
      return await read(client.GET('/api/v1/session', { params: { path: {} }, signal }));
    } catch (error) {
      if (isProblem(error, 'unauthenticated')) return null;
      throw error;
    }
  },
  staleTime: 60_000,
});

export const SessionContext = createContext<Session | null>(null);

/** The session of the staff desk, which opens only for someone who is signed in. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession is for screens of the staff desk');
  return session;
}

export function useCan(permission: Permission): boolean {
  return useSession().permissions.includes(permission);
}

/** The code of the prefecture whose desk is open: "43". */
export function usePrefectureCode(): string {
  return useSession().prefecture.code;
}

/** An address of the staff desk: deskPath('43', 'trainings', id). */
export function deskPath(prefecture: string, ...parts: string[]): string {
  return ['/desk', prefecture, ...parts].join('/');
}
