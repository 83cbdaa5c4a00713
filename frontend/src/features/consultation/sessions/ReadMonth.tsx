import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EmptyState, ProblemAlert, Skeleton } from '@/components/feedback';
import { Button, PageHeader } from '@/components/ui';
import type { RoomKind } from '@/lib/api';
import { addDays, addMonths, formatMonth, type Month } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { holidaysQuery, sessionsQuery } from '../api';
import { MonthSheet } from './MonthSheet';
import { daysOf, type Line, ofKind } from './plan';
import { MonthNavigation } from './SessionsPage';

/** What is published, for hospitals and the network. */
export function ReadMonth({ month }: { month: Month }) {
  const { t } = useTranslation('consultation');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const [params] = useSearchParams();
  const sessions = useQuery(sessionsQuery(prefecture, `${month}-01`, addDays(`${addMonths(month, 1)}-01`, -1)));
  const holidays = useQuery(holidaysQuery(Number(month.slice(0, 4))));
  const lines = (sessions.data?.items ?? []).map((session): Line => ({ type: 'session', id: session.id, date: session.date, startTime: session.startTime, session, conflicts: [] }));
  const shown = ofKind(lines, (params.get('kind') ?? '') as RoomKind | '');
  return (
    <div className="month-sheet">
      <PageHeader
        title={t('plan.titleOf', { month: formatMonth(month, language) })}
        lead={t('plan.readLead')}
        actions={<Button variant="outline" onPress={() => window.print()}>{t('common:print')}</Button>}
      />
      <MonthNavigation month={month} />
      {sessions.isPending && <Skeleton lines={10} />}
      {sessions.isError && <ProblemAlert error={sessions.error} onRetry={() => void sessions.refetch()} />}
      {sessions.data && shown.length === 0 && <EmptyState title={t('plan.none')}>{t('plan.noneReadOnly')}</EmptyState>}
      {shown.length > 0 && <MonthSheet month={month} days={daysOf(month, shown)} holidays={holidays.data?.items ?? []} />}
    </div>
  );
}
