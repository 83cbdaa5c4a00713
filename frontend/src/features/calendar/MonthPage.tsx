import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { EmptyState, NotFound, ProblemAlert, Skeleton } from '@/components/feedback';
import { Button, LinkButton, PageHeader } from '@/components/ui';
import type { CalendarMonth } from '@/lib/api';
import { cx } from '@/lib/cx';
import { addMonths, formatMonth, type Month, monthOf, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { useKey, useShortcutHelp } from '@/lib/keyboard';
import { publicPath } from '@/lib/public-path';
import { MonthFilters, useNarrowed } from './MonthFilters';
import { MonthList } from './MonthList';
import { MonthTable } from './MonthTable';
import { monthQuery } from './api';
import { daysOf, isMonth } from './days';
import './poster.css';

interface MonthPageProps { prefecture: { code: string; name: string } }

/** More than that would be too small to read in a table of weeks on one sheet: the poster is a list in two columns. */
const MOST_IN_A_TABLE = 24;
const MOST_IN_LARGE_PRINT = 45;

function posterOf(entries: number): string {
  return cx('poster', entries > MOST_IN_A_TABLE && 'crowded', entries > MOST_IN_LARGE_PRINT && 'small-print');
}

/** The month as a table of weeks, on a phone as a list; printed, a poster. */
export function MonthPage({ prefecture }: MonthPageProps) {
  const { month = monthOf(today()) } = useParams();
  return isMonth(month) ? <MonthOf prefecture={prefecture} month={month} /> : <NotFound />;
}

function MonthOf({ prefecture, month }: MonthPageProps & { month: Month }) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  const calendar = useQuery(monthQuery(prefecture.code, month));
  return (
    <div className={posterOf(calendar.data?.items.length ?? 0)}>
      <PageHeader
        title={t('title', { prefecture: prefecture.name, month: formatMonth(month, language) })}
        crumbs={[{ label: prefecture.name, to: publicPath(prefecture.code) }]}
        lead={t('lead')}
        actions={<Button variant="outline" onPress={() => window.print()}>{t('print')}</Button>}
      />
      <OtherMonths prefecture={prefecture.code} month={month} />
      {calendar.isPending && <Skeleton lines={10} />}
      {calendar.isError && <ProblemAlert error={calendar.error} onRetry={() => void calendar.refetch()} />}
      {calendar.data && <Shown prefecture={prefecture.code} calendar={calendar.data} />}
    </div>
  );
}

function Shown({ prefecture, calendar }: { prefecture: string; calendar: CalendarMonth }) {
  const { t } = useTranslation('calendar');
  const narrowed = useNarrowed(calendar);
  const days = daysOf(narrowed);
  const empty = narrowed.items.length === 0;
  const nothingAtAll = calendar.items.length === 0;
  return (
    <>
      <MonthFilters calendar={calendar} />
      <p role="status" className="mb-3">{t('count', { count: narrowed.items.length })}</p>
      {empty && (
        <div className="no-print mb-6">
          <EmptyState title={nothingAtAll ? t('none') : t('noMatch')} action={<LinkButton to={publicPath(prefecture, 'salons')}>{t('find')}</LinkButton>}>
            {nothingAtAll ? t('noneText') : t('noMatchText')}
          </EmptyState>
        </div>
      )}
      <MonthTable prefecture={prefecture} month={calendar.month} days={days} />
      <MonthList prefecture={prefecture} days={days} />
      <p className="mt-4 text-dns-14N-130 print:mt-1">{t('legend')}</p>
    </>
  );
}

function OtherMonths({ prefecture, month }: { prefecture: string; month: Month }) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const search = params.toString();
  const at = useCallback((other: Month) => ({ pathname: publicPath(prefecture, 'calendar', other), search }), [prefecture, search]);
  const [before, after, now] = [addMonths(month, -1), addMonths(month, 1), monthOf(today())];
  useKey('ArrowLeft', useCallback(() => void navigate(at(before)), [navigate, at, before]));
  useKey('ArrowRight', useCallback(() => void navigate(at(after)), [navigate, at, after]));
  useShortcutHelp([{ keys: '←', description: t('keys.previous') }, { keys: '→', description: t('keys.next') }]);
  return (
    <nav aria-label={t('months')} className="no-print mb-4 flex flex-wrap gap-2">
      <LinkButton variant="outline" to={at(before)} aria-label={`${t('previous')} ${formatMonth(before, language)}`}>{t('previous')}</LinkButton>
      {month !== now && <LinkButton variant="outline" to={at(now)}>{t('thisMonth')}</LinkButton>}
      <LinkButton variant="outline" to={at(after)} aria-label={`${t('next')} ${formatMonth(after, language)}`}>{t('next')}</LinkButton>
    </nav>
  );
}
