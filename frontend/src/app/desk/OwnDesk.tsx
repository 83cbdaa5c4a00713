import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { ProblemAlert, Skeleton } from '@/components/feedback';
import { deskPath, sessionQuery } from '@/lib/session';

/** `/desk` leads to the desk of one's own prefecture; a supporter to her own duties. */
export function OwnDesk() {
  const session = useQuery(sessionQuery);
  if (session.isPending) return <Skeleton />;
  if (session.isError) return <ProblemAlert error={session.error} onRetry={() => void session.refetch()} />;
  if (!session.data) return <Navigate replace to="/sign-in?back=%2Fdesk" />;
  const own = session.data.permissions.includes('own-entry:read') ? ['own'] : [];
  return <Navigate replace to={deskPath(session.data.prefecture.code, ...own)} />;
}
