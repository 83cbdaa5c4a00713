import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { EmptyState, ProblemAlert, Skeleton } from '@/components/feedback';
import { LinkButton, PageHeader } from '@/components/ui';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { meetingsQuery } from '../meetings/api';

/** Leads to the newest meeting that nobody has counted yet: best remembered, soonest done. */
export function NextMissingPage() {
  const { t } = useTranslation('salon');
  const prefecture = usePrefectureCode();
  const missing = useQuery({ ...meetingsQuery(prefecture, { counts: 'missing', sort: '-date', limit: 1 }), staleTime: 0, refetchOnMount: 'always' });
  const [next] = missing.data?.items ?? [];
  if (next && !missing.isFetching) return <Navigate replace to={deskPath(prefecture, `meetings/${next.id}/counts?queue=1`)} />;
  return (
    <>
      <PageHeader title={t('counts.title')} crumbs={[{ label: t('meetings.title'), to: deskPath(prefecture, 'meetings') }]} />
      {missing.isFetching && <Skeleton lines={6} />}
      {missing.isError && !missing.isFetching && <ProblemAlert error={missing.error} onRetry={() => void missing.refetch()} />}
      {missing.isSuccess && !missing.isFetching && !next && (
        <EmptyState title={t('counts.allDone')} action={<LinkButton variant="outline" to={deskPath(prefecture, 'meetings')}>{t('meetings.title')}</LinkButton>}>{t('counts.allDoneText')}</EmptyState>
      )}
    </>
  );
}
