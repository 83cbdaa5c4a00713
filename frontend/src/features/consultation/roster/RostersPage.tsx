import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EmptyState, ProblemAlert, Skeleton } from '@/components/feedback';
import { LinkButton, PageHeader } from '@/components/ui';
import type { RosterMonth } from '@/lib/api';
import { addMonths, currentFiscalYear, fiscalYearLabel, formatMonth, type Month, monthOf, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, useFiscalYearStart, usePrefectureCode } from '@/lib/session';
import { rostersQuery } from './api';
import { RosterState } from './RosterState';

const MONTHS_OF_A_YEAR = 12;

/** The months of a fiscal year that have sessions, and how far each roster has come. */
export function RostersPage() {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const startMonth = useFiscalYearStart();
  const [params] = useSearchParams();
  const asked = Number(params.get('fiscalYear'));
  const year = Number.isInteger(asked) && asked > 2000 && asked < 2099 ? asked : currentFiscalYear(startMonth);
  const from: Month = `${year}-${String(startMonth).padStart(2, '0')}`;
  const months = useQuery(rostersQuery(prefecture, from, addMonths(from, MONTHS_OF_A_YEAR - 1)));
  const at = (other: number) => `?fiscalYear=${other}`;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={<>
          <LinkButton variant="outline" to={deskPath(prefecture, 'rosters', monthOf(today()), 'published')}>{t('roster-published:ofThisMonth')}</LinkButton>
          <LinkButton variant="outline" to={deskPath(prefecture, 'rosters', 'ledger')}>{t('roster-ledger:title')}</LinkButton>
          <LinkButton variant="outline" to={deskPath(prefecture, 'rosters', 'settings')}>{t('roster-settings:title')}</LinkButton>
        </>}
      />
      <nav aria-label={t('years')} className="no-print mb-4 flex flex-wrap items-center gap-3">
        <LinkButton variant="outline" to={at(year - 1)} aria-label={`${t('previousYear')} ${fiscalYearLabel(year - 1, language)}`}>{t('previousYear')}</LinkButton>
        <p className="text-std-18B-160">{fiscalYearLabel(year, language)}</p>
        <LinkButton variant="outline" to={at(year + 1)} aria-label={`${t('nextYear')} ${fiscalYearLabel(year + 1, language)}`}>{t('nextYear')}</LinkButton>
      </nav>
      {months.isPending && <Skeleton lines={6} />}
      {months.isError && <ProblemAlert error={months.error} onRetry={() => void months.refetch()} />}
      {months.data?.items.length === 0 && (
        <EmptyState title={t('none')} action={<LinkButton to={deskPath(prefecture, 'sessions')}>{t('toSessions')}</LinkButton>}>{t('noneText')}</EmptyState>
      )}
      {months.data && months.data.items.length > 0 && <Months months={months.data.items} />}
    </>
  );
}

function Months({ months }: { months: RosterMonth[] }) {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const now = monthOf(today());
  return (
    <table className="cards-on-phone w-full border-collapse">
      <caption className="sr-only">{t('months')}</caption>
      <thead>
        <tr>
          {['month', 'sessions', 'openPlaces', 'openTurns', 'state', 'do'].map((head) => (
            <th key={head} scope="col" className={`border-b-2 border-solid-gray-800 px-2 py-2 text-dns-14B-130 ${NUMBERS.includes(head) ? 'text-right' : 'text-left'} ${head === 'do' ? 'no-print' : ''}`}>{t(`head.${head}`)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map((month) => (
          <tr key={month.month} className="border-b border-solid-gray-300">
            <th scope="row" className="px-2 py-2 text-left font-700">{formatMonth(month.month, language)}</th>
            <td data-label={t('head.sessions')} className="px-2 py-2 text-right">{t('count.sessions', { count: month.sessions })}</td>
            <td data-label={t('head.openPlaces')} className="px-2 py-2 text-right">{t('count.places', { count: month.openPlaces })}</td>
            <td data-label={t('head.openTurns')} className="px-2 py-2 text-right">{t('count.turns', { count: month.openTurns })}</td>
            <td data-label={t('head.state')} className="px-2 py-2"><RosterState begun={month.begun} over={month.month < now} publishedAt={month.publishedAt} /></td>
            <td className="no-print px-2 py-2">
              <LinkButton variant={month.begun || month.month < now ? 'outline' : 'solid'} size="small" to={deskPath(prefecture, 'rosters', month.month)} aria-label={t(month.begun || month.month < now ? 'openOf' : 'makeOf', { month: formatMonth(month.month, language) })}>
                {t(month.begun || month.month < now ? 'open' : 'make')}
              </LinkButton>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const NUMBERS = ['sessions', 'openPlaces', 'openTurns'];
