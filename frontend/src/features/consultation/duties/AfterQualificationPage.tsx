import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState, ProblemAlert, Skeleton } from '@/components/feedback';
import { Badge, Button, PageHeader } from '@/components/ui';
import { formatDay, formatPlainDay, formatTimes } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { afterQualificationQuery } from './api';

/** Whom to send to a follow-up before her next duty. */
export function AfterQualificationPage() {
  const { t } = useTranslation('duty');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const duties = useQuery(afterQualificationQuery(prefecture));
  return (
    <>
      <PageHeader title={t('afterQualification.title')} lead={t('afterQualification.lead')} actions={<Button variant="outline" onPress={() => window.print()}>{t('common:print')}</Button>} />
      {duties.isPending && <Skeleton lines={4} />}
      {duties.isError && <ProblemAlert error={duties.error} onRetry={() => void duties.refetch()} />}
      {duties.data && duties.data.items.length === 0 && <EmptyState title={t('afterQualification.none')} />}
      <ul className="divide-y divide-solid-gray-420 border-y border-solid-gray-420 empty:hidden">
        {(duties.data?.items ?? []).map((duty) => (
          <li key={duty.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3">
            <Link className="link" to={deskPath(prefecture, 'sessions', duty.sessionId)}>{formatDay(duty.date, language)} {formatTimes(duty.start, duty.end, language)} {duty.place}</Link>
            <Link className="link" to={deskPath(prefecture, 'supporters', duty.supporterId)}>{duty.number} {duty.name}</Link>
            {duty.qualificationEnd && <Badge tone="warning">{t('afterQualification.until', { day: formatPlainDay(duty.qualificationEnd, language) })}</Badge>}
          </li>
        ))}
      </ul>
    </>
  );
}
