import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DownloadLink, EmptyState, ProblemAlert, Skeleton } from '@/components/feedback';
import { FiscalYears, ReportNavigation, useReportPeriod } from '@/components/report';
import { Button, PageHeader } from '@/components/ui';
import type { ConsultationCountsReport } from '@/lib/api';
import { fiscalYearLabel } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { consultationCountsQuery, countsLink, type CountsPeriod } from './api';
import { DIMENSIONS, partsOf } from './breakdown';
import { Breakdown } from './Breakdown';
import { Periods } from './Periods';

/** How many came and called, and about what: rooms and hotline side by side. */
export function ConsultationCountsPage() {
  const { t } = useTranslation('record');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const { from, to, by, pick } = useReportPeriod();
  const period: CountsPeriod = { from, to, by: by('month', 'fiscal_year') };
  const result = useQuery({ ...consultationCountsQuery(prefecture, period), placeholderData: keepPreviousData });
  const report = result.data;
  const shown = report && { from: report.from, to: report.to };
  const label = (year: number) => fiscalYearLabel(year, language);
  return (
    <>
      <PageHeader
        title={t('counts.title')}
        lead={report && <p>{report.from === report.to ? label(report.from) : t('counts.fromTo', { from: label(report.from), to: label(report.to) })}</p>}
        actions={<>
          {(['csv', 'xlsx'] as const).map((format) => <DownloadLink key={format} href={countsLink(prefecture, { ...period, ...shown }, format)}>{t(`counts.download.${format}`)}</DownloadLink>)}
          <Button variant="outline" onPress={() => window.print()}>{t('common:print')}</Button>
        </>}
      />
      <ReportNavigation />
      <div className="space-y-10" aria-busy={result.isFetching}>
        <div className="no-print flex flex-wrap items-end gap-3">
          <FiscalYears shown={shown} onPick={pick} />
          <label className="flex min-w-36 flex-col gap-1">
            <span className="text-dns-14B-130">{t('counts.by')}</span>
            <select className="input" value={period.by} onChange={(event) => pick({ by: event.target.value })}>
              <option value="month">{t('counts.byMonth')}</option>
              <option value="fiscal_year">{t('counts.byYear')}</option>
            </select>
          </label>
        </div>
        {result.isPending && <Skeleton lines={8} />}
        {result.isError && <ProblemAlert error={result.error} onRetry={() => void result.refetch()} />}
        {report && !result.isError && (report.periods.length === 0 ? <EmptyState title={t('counts.none')}>{t('counts.noneText')}</EmptyState> : <Report report={report} />)}
      </div>
    </>
  );
}

function Report({ report }: { report: ConsultationCountsReport }) {
  const { t } = useTranslation('record');
  return (
    <>
      <Periods report={report} />
      {DIMENSIONS.map((dimension) => {
        const parts = partsOf(report.rows, dimension);
        return parts.length > 0 && <Breakdown key={dimension} dimension={dimension} parts={parts} />;
      })}
      <p className="help">{t('counts.visitsOnly')}</p>
    </>
  );
}
