import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ProblemAlert, Skeleton } from '@/components/feedback';
import { PageHeader } from '@/components/ui';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { attendedSessionQuery } from './api';
import { SessionHead } from './SessionHead';
import { SessionRecords } from './SessionRecords';

/** Everything that is written after one session. */
export function AfterSessionPage() {
  const { t } = useTranslation('record');
  const { id = '' } = useParams();
  const prefecture = usePrefectureCode();
  const session = useQuery(attendedSessionQuery(prefecture, id));
  return (
    <>
      <PageHeader
        title={t('afterTitle')}
        crumbs={[{ label: t('listTitle'), to: deskPath(prefecture, 'records') }]}
        lead={session.data && <SessionHead session={session.data} />}
      />
      {session.isPending && <Skeleton lines={6} />}
      {session.isError && <ProblemAlert error={session.error} onRetry={() => void session.refetch()} />}
      {session.data && <SessionRecords session={session.data} />}
    </>
  );
}
