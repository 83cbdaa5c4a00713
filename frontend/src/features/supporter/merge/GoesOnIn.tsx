import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Alert, ProblemAlert, Skeleton } from '@/components/feedback';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { mergesQuery } from './api';
import { MergeHistory } from './MergeHistory';

/** In place of an entry that was merged: where it goes on. */
export function GoesOnIn({ id }: { id: string }) {
  const { t } = useTranslation('merge');
  const prefecture = usePrefectureCode();
  const merges = useQuery(mergesQuery(prefecture, id));
  if (merges.isPending) return <Skeleton lines={3} />;
  if (merges.isError) return <ProblemAlert error={merges.error} onRetry={() => void merges.refetch()} />;
  const kept = merges.data.items.find((merge) => merge.other.id === id && merge.undoneAt === null)?.kept;
  return (
    <div className="space-y-8">
      {kept && (
        <Alert title={t('goesOn.title', { number: kept.number })}>
          <Link className="link" to={deskPath(prefecture, 'supporters', kept.id)}>{t('goesOn.open', { name: kept.name })}</Link>
        </Alert>
      )}
      <MergeHistory id={id} />
    </div>
  );
}
