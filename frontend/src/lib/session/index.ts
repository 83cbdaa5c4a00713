import { queryOptions } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { client, isProblem, type Permission, type Prefecture, read, type Session } from '@/lib/api';

/** Who is signed in, together with the names of their prefecture. */
export type DeskSession = Omit<Session, 'prefecture'> & { prefecture: Prefecture };

export async function withPrefecture(session: Session): Promise<DeskSession> {
  const prefecture = await read(client.GET('/api/v1/prefectures/{prefecture}', { params: { path: { prefecture: session.prefecture } } }));
  return { ...session, prefecture };
}

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<DeskSession | null> => {
    try {
      return await withPrefecture(await read(client.GET('/api/v1/session', { signal })));
    } catch (error) {
      if (isProblem(error, 'unauthenticated')) return null;
      throw error;
    }
  },
  staleTime: 60_000,
});

export const SessionContext = createContext<DeskSession | null>(null);

/** The session of the staff desk, which opens only for someone who is signed in. */
export function useSession(): DeskSession {
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

/** The month in which the programme's fiscal year begins: 4 for April. */
export function useFiscalYearStart(): number {
  return useSession().prefecture.fiscalYearStartMonth;
}

/** An address of the staff desk: deskPath('43', 'trainings', id). */
export function deskPath(prefecture: string, ...parts: string[]): string {
  return ['/desk', prefecture, ...parts].join('/');
}
