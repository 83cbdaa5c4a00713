import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DownloadLink, EmptyState, ProblemAlert, Skeleton } from '@/components/feedback';
import { FiscalYears, ReportNavigation, useReportPeriod } from '@/components/report';
import { Button, PageHeader } from '@/components/ui';
import type { SalonCountsReport } from '@/lib/api';
import { fiscalYearLabel, fiscalYearOf, formatMonth, formatNumber } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, useFiscalYearStart, usePrefectureCode } from '@/lib/session';
import { countsLink, type CountsPeriod, salonCountsQuery } from './api';
import { CountsTable } from './CountsTable';
import { sumUp } from './months';
import { VisitsChart } from './VisitsChart';

/** All salons of the prefecture over the years: visits by salon and period, with people beside where they are known. */
export function SalonCountsReportPage() {
  const { t } = useTranslation('salon');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const { from, to, by, pick } = useReportPeriod();
  const period: CountsPeriod = { from, to, by: by('fiscal_year', 'month') };
  const result = useQuery({ ...salonCountsQuery(prefecture, period), placeholderData: keepPreviousData });
  const report = result.data;
  const shown = report && { from: report.from, to: report.to };
  const label = (year: number) => fiscalYearLabel(year, language);
  return (
    <>
      <PageHeader
        title={t('report.title')}
        lead={report && <p>{report.from === report.to ? label(report.from) : t('fromTo', { from: label(report.from), to: label(report.to) })}</p>}
        actions={<>
          {(['csv', 'xlsx'] as const).map((format) => <DownloadLink key={format} href={countsLink(prefecture, { ...period, ...shown }, format)}>{t(`download.${format}`)}</DownloadLink>)}
          <Button variant="outline" onPress={() => window.print()}>{t('common:print')}</Button>
        </>}
      />
      <ReportNavigation />
      <div className="space-y-10" aria-busy={result.isFetching}>
        <div className="no-print flex flex-wrap items-end gap-3">
          <FiscalYears shown={shown} onPick={pick} />
          <label className="flex min-w-36 flex-col gap-1">
            <span className="text-dns-14B-130">{t('report.by')}</span>
            <select className="input" value={period.by} onChange={(event) => pick({ by: event.target.value })}>
              <option value="fiscal_year">{t('report.byYear')}</option>
              <option value="month">{t('report.byMonth')}</option>
            </select>
          </label>
        </div>
        {result.isPending && <Skeleton lines={8} />}
        {result.isError && <ProblemAlert error={result.error} onRetry={() => void result.refetch()} />}
        {report && !result.isError && (report.rows.length === 0 ? <EmptyState title={t('report.none')}>{t('report.noneText')}</EmptyState> : <Report report={report} />)}
      </div>
    </>
  );
}

function Report({ report }: { report: SalonCountsReport }) {
  const { t } = useTranslation('salon');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const startMonth = useFiscalYearStart();
  const long = (period: string) => (report.by === 'month' ? formatMonth(period, language) : fiscalYearLabel(Number(period), language));
  const short = (period: string) => (report.by === 'month' ? t('report.shortMonth', { year: period.slice(2, 4), month: Number(period.slice(5)) }) : t('report.shortYear', { year: period }));
  const yearOf = (period: string) => (period.length === 4 ? Number(period) : fiscalYearOf(period, startMonth));
  const people = report.rows.filter((row) => row.people !== null);
  return (
    <>
      <VisitsChart title={t('report.chart')} rows={report.totals.map((row) => ({ ...row, label: long(row.period), short: short(row.period) }))} />
      {report.totals.map((total) => (
        <CountsTable
          key={total.period}
          title={t('report.table', { period: long(total.period) })}
          first={t('one')}
          rows={report.rows.filter((row) => row.period === total.period).map((row) => ({
            ...row, id: row.salonId, label: <Link className="link" to={deskPath(prefecture, `salons/${row.salonId}/counts?fiscalYear=${yearOf(row.period)}`)}>{row.salonName}</Link>,
          }))}
          total={{ ...sumUp([total]), id: 'sum', label: t('yearly.sum') }}
        />
      ))}
      {people.length > 0 && (
        <section>
          <h2 className="mb-1 text-std-20B-150">{t('persons.title')}</h2>
          <p className="help mb-3">{t('persons.reportText')}</p>
          <div className="overflow-x-auto" role="region" aria-label={t('persons.title')} tabIndex={0}>
            <table className="w-full max-w-3xl border-collapse text-dns-16N-130">
              <caption className="sr-only">{t('persons.title')}</caption>
              <thead>
                <tr className="border-b-2 border-solid-gray-600">
                  <th scope="col" className="px-3 py-2 text-left text-dns-14B-130">{t('one')}</th>
                  <th scope="col" className="px-3 py-2 text-left text-dns-14B-130">{t('yearly.period')}</th>
                  <th scope="col" className="px-3 py-2 text-right text-dns-14B-130">{t('persons.column')}</th>
                </tr>
              </thead>
              <tbody>
                {people.map((row) => (
                  <tr key={row.salonId + row.period} className="border-b border-solid-gray-420">
                    <th scope="row" className="px-3 py-2 text-left font-400">{row.salonName}</th>
                    <td className="px-3 py-2">{long(row.period)}</td>
                    <td className="px-3 py-2 text-right">{formatNumber(row.people ?? 0, language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
    </>
  );
}
