import { useQuery } from '@tanstack/react-query';
import { ProblemAlert, Skeleton } from '@/components/feedback';
import { isProblem, type RoomSession } from '@/lib/api';
import { today } from '@/lib/date';
import { useCan, usePrefectureCode } from '@/lib/session';
import { attendedSessionQuery } from './api';
import { SessionRecords } from './SessionRecords';

/** On the session's page, for those who attended it and the supervision group: what was written after it. */
export function RecordsOfSession({ session }: { session: Pick<RoomSession, 'id' | 'date' | 'state'> }) {
  const mayRead = useCan('records:read');
  return mayRead && session.state === 'open' && session.date <= today() ? <Attended id={session.id} /> : null;
}

function Attended({ id }: { id: string }) {
  const session = useQuery(attendedSessionQuery(usePrefectureCode(), id));
  if (isProblem(session.error, 'forbidden') || isProblem(session.error, 'not-found')) return null;
  if (session.isError) return <ProblemAlert error={session.error} onRetry={() => void session.refetch()} />;
  return session.data ? <SessionRecords session={session.data} /> : <Skeleton lines={4} />;
}
