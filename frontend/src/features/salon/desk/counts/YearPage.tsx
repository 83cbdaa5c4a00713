import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { DownloadLink, EmptyState, ProblemAlert, Skeleton } from '@/components/feedback';
import { Button, LinkButton, PageHeader } from '@/components/ui';
import { currentFiscalYear, fiscalYearLabel, formatMonth } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, useCan, useFiscalYearStart, usePrefectureCode } from '@/lib/session';
import { salonQuery } from '../api';
import { countsLink, type CountsPeriod, salonCountsQuery } from './api';
import { CountsTable } from './CountsTable';
import { everyMonth, sumUp } from './months';
import { PeopleOfYear } from './PeopleOfYear';
import { VisitsChart } from './VisitsChart';

const YEARS_BACK = 10;

/** A salon's fiscal year: how often, how many visits, and (apart from them) how many people. */
export function YearPage() {
  const { t } = useTranslation('salon');
  const language = useLanguage();
  const { id = '' } = useParams();
  const prefecture = usePrefectureCode();
  const mayRead = useCan('meetings:read');
  const startMonth = useFiscalYearStart();
  const thisYear = currentFiscalYear(startMonth);
  const [params, setParams] = useSearchParams();
  const asked = params.get('fiscalYear') ?? '';
  const year = /^\d{4}$/.test(asked) ? Number(asked) : thisYear;
  const period: CountsPeriod = { from: year, to: year, by: 'month', salonId: id };
  const salon = useQuery(salonQuery(prefecture, id));
  const report = useQuery({ ...salonCountsQuery(prefecture, period), placeholderData: keepPreviousData });
  const months = report.data && everyMonth(year, startMonth, report.data.rows);
  const sum = months && sumUp(months);
  const years = Array.from({ length: YEARS_BACK }, (_, index) => thisYear - index);
  return (
    <>
      <PageHeader
        title={t('yearly.title')}
        crumbs={[{ label: t('list.title'), to: deskPath(prefecture, 'salons') }, { label: salon.data?.name ?? t('one'), to: deskPath(prefecture, 'salons', id) }]}
        lead={<p>{salon.data?.name}<span className="ml-3">{fiscalYearLabel(year, language)}</span></p>}
        actions={<>
          {(['csv', 'xlsx'] as const).map((format) => <DownloadLink key={format} href={countsLink(prefecture, period, format)}>{t(`download.${format}`)}</DownloadLink>)}
          <Button variant="outline" onPress={() => window.print()}>{t('common:print')}</Button>
        </>}
      />
      <label className="no-print mb-6 flex max-w-xs flex-col gap-1">
        <span className="text-dns-14B-130">{t('yearly.fiscalYear')}</span>
        <select className="input" value={year} onChange={(event) => setParams({ fiscalYear: event.target.value }, { replace: true, preventScrollReset: true })}>
          {(years.includes(year) ? years : [year, ...years]).map((one) => <option key={one} value={one}>{fiscalYearLabel(one, language)}</option>)}
        </select>
      </label>
      {report.isPending && <Skeleton lines={8} />}
      {report.isError && <ProblemAlert error={report.error} onRetry={() => void report.refetch()} />}
      {months && sum && (
        <div className="space-y-12" aria-busy={report.isFetching}>
          {sum.held + sum.cancelled === 0
            ? <EmptyState title={t('yearly.none')} action={mayRead && <LinkButton variant="outline" to={deskPath(prefecture, `meetings?salonId=${id}&counts=missing&sort=-date`)}>{t('yearly.toMissing')}</LinkButton>}>{t('yearly.noneText')}</EmptyState>
            : (
              <>
                <VisitsChart title={t('yearly.chart')} rows={months.map((row) => ({ ...row, label: formatMonth(row.period, language), short: t('yearly.month', { month: Number(row.period.slice(5)) }) }))} />
                <CountsTable
                  title={t('yearly.table')}
                  first={t('yearly.monthLabel')}
                  rows={months.map((row) => ({ ...row, id: row.period, label: formatMonth(row.period, language) }))}
                  total={{ ...sum, id: 'sum', label: t('yearly.sum') }}
                />
              </>
            )}
          <PeopleOfYear salonId={id} fiscalYear={year} visits={sum.visits} byMonth={Object.fromEntries(months.map((row) => [row.period, row.visits]))} />
        </div>
      )}
    </>
  );
}
