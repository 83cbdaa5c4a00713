import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DownloadLink, EmptyState, NotFound, ProblemAlert, Skeleton } from '@/components/feedback';
import { Button, LinkButton, PageHeader } from '@/components/ui';
import { isProblem, type PublishedRosterSession } from '@/lib/api';
import { addMonths, formatMonth, formatShortDay, type Month } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, useCan, usePrefectureCode, useSession } from '@/lib/session';
import { FORMATS, publishedQuery, sheetLink } from './api';
import { ownSessions } from './own';
import { PublishedSheet } from './PublishedSheet';

/** A month as it hangs on the wall, for everybody who is on it. */
export function PublishedPage() {
  const { month = '' } = useParams();
  return /^20\d{2}-(0[1-9]|1[0-2])$/.test(month) ? <PublishedMonth month={month} /> : <NotFound />;
}

function PublishedMonth({ month }: { month: Month }) {
  const { t } = useTranslation('roster-published');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const mayWrite = useCan('rosters:write');
  const ownSide = useCan('own-entry:read');
  const roster = useQuery(publishedQuery(prefecture, month));
  const parent = mayWrite ? { label: t('roster:title'), to: deskPath(prefecture, 'rosters') } : ownSide ? { label: t('own:title'), to: deskPath(prefecture, 'own') } : null;
  return (
    <div className="published-roster">
      <PageHeader
        title={t('title', { month: formatMonth(month, language) })}
        crumbs={parent ? [parent] : undefined}
        lead={roster.data && <Own sessions={roster.data.sessions} />}
        actions={roster.data && <>
          {FORMATS.map((format) => <DownloadLink key={format} href={sheetLink(prefecture, month, format)}>{t(`download.${format}`)}</DownloadLink>)}
          <Button variant="outline" onPress={() => window.print()}>{t('common:print')}</Button>
        </>}
      />
      <MonthSwitch month={month} />
      {roster.isPending && <Skeleton lines={12} />}
      {isProblem(roster.error, 'not-found') && (
        <EmptyState title={t('none')} action={mayWrite && <LinkButton to={deskPath(prefecture, 'rosters', month)}>{t('toRoster')}</LinkButton>}>{t('noneText')}</EmptyState>
      )}
      {roster.isError && !isProblem(roster.error, 'not-found') && <ProblemAlert error={roster.error} onRetry={() => void roster.refetch()} />}
      {roster.data && <PublishedSheet sessions={roster.data.sessions} title={t('title', { month: formatMonth(month, language) })} />}
    </div>
  );
}

function MonthSwitch({ month }: { month: Month }) {
  const { t } = useTranslation('roster-published');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const to = (other: Month) => deskPath(prefecture, 'rosters', other, 'published');
  const [before, after] = [addMonths(month, -1), addMonths(month, 1)];
  return (
    <nav aria-label={t('months')} className="no-print mb-4 flex flex-wrap items-center gap-3">
      <LinkButton variant="outline" to={to(before)} aria-label={`${t('previous')} ${formatMonth(before, language)}`}>{t('previous')}</LinkButton>
      <p className="text-std-18B-160">{formatMonth(month, language)}</p>
      <LinkButton variant="outline" to={to(after)} aria-label={`${t('next')} ${formatMonth(after, language)}`}>{t('next')}</LinkButton>
    </nav>
  );
}

/** How often it is the reader's turn, and when: what most open the page for. */
function Own({ sessions }: { sessions: PublishedRosterSession[] }) {
  const { t } = useTranslation('roster-published');
  const language = useLanguage();
  const { role } = useSession().account;
  if (role !== 'supporter' && role !== 'hospital') return null;
  const own = ownSessions(sessions);
  const days = [...new Set(own.map(({ date }) => date))].map((date) => formatShortDay(date, language)).join(t('comma'));
  return <p className="font-700">{own.length === 0 ? t(`ownNone.${role}`) : t(`ownDays.${role}`, { count: own.length, days })}</p>;
}
