import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { NotFound, ProblemAlert, Skeleton } from '@/components/feedback';
import { PageHeader } from '@/components/ui';
import { formatMonth } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { rosterQuery } from './api';
import { RosterPage } from './RosterPage';

/** A month's roster in the making. */
export function MonthPage() {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const { month = '' } = useParams();
  const isMonth = /^20\d{2}-(0[1-9]|1[0-2])$/.test(month);
  const roster = useQuery({ ...rosterQuery(prefecture, month), enabled: isMonth });
  if (!isMonth) return <NotFound />;
  if (roster.data) return <RosterPage key={month} saved={roster.data} />;
  return (
    <>
      <PageHeader title={t('titleOf', { month: formatMonth(month, language) })} crumbs={[{ label: t('title'), to: deskPath(prefecture, 'rosters') }]} />
      {roster.isPending && <Skeleton lines={12} />}
      {roster.isError && <ProblemAlert error={roster.error} onRetry={() => void roster.refetch()} />}
    </>
  );
}
