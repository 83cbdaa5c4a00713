import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { ProblemAlert, Skeleton } from '@/components/feedback';
import { deskPath, sessionQuery } from '@/lib/session';

/** `/desk` leads to the desk of one's own prefecture. */
export function OwnDesk() {
  const session = useQuery(sessionQuery);
  if (session.isPending) return <Skeleton />;
  if (session.isError) return <ProblemAlert error={session.error} onRetry={() => void session.refetch()} />;
  return <Navigate replace to={session.data ? deskPath(session.data.prefecture.code) : '/sign-in?back=%2Fdesk'} />;
}
