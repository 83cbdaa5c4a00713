import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Alert, DownloadLink, EmptyState, ProblemAlert, Skeleton } from '@/components/feedback';
import { FiscalYears, ReportNavigation, useReportPeriod } from '@/components/report';
import { Button, LinkButton, PageHeader } from '@/components/ui';
import type { AttendanceReport } from '@/lib/api';
import { fiscalYearLabel, formatInstant } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, useCan, usePrefectureCode } from '@/lib/session';
import { AttendanceChart } from './AttendanceChart';
import { attendanceReportQuery, type Download, downloadLink, type Period } from './api';
import { CoursesTable } from './CoursesTable';
import { TrainingsTable } from './TrainingsTable';

const FORMATS: Download[] = ['csv', 'xlsx', 'pdf'];

export function AttendanceReportPage() {
  const { t } = useTranslation('report');
  const prefecture = usePrefectureCode();
  const { from, to, pick } = useReportPeriod();
  const period: Period = { from, to };
  const result = useQuery({ ...attendanceReportQuery(prefecture, period), placeholderData: keepPreviousData });
  const report = result.data;
  const shown = report && { from: report.from, to: report.to };
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={report && <About report={report} />}
        actions={<>
          {FORMATS.map((format) => (
            <DownloadLink key={format} href={downloadLink(prefecture, shown ?? period, format)}>{t(`download.${format}`)}</DownloadLink>
          ))}
          <Button variant="outline" onPress={() => window.print()}>{t('common:print')}</Button>
        </>}
      />
      <ReportNavigation />
      <div className="space-y-10" aria-busy={result.isFetching}>
        <FiscalYears shown={shown} onPick={pick} />
        {result.isPending && <Skeleton lines={8} />}
        {result.isError && <ProblemAlert error={result.error} onRetry={() => void result.refetch()} />}
        {report && !result.isError && <Report report={report} />}
      </div>
    </>
  );
}

function About({ report }: { report: AttendanceReport }) {
  const { t } = useTranslation('report');
  const language = useLanguage();
  const label = (year: number) => fiscalYearLabel(year, language);
  return (
    <p>
      {report.from === report.to ? label(report.from) : t('fromTo', { from: label(report.from), to: label(report.to) })}
      <span className="help ml-3">{t('asOf', { at: formatInstant(report.generatedAt, language) })}</span>
    </p>
  );
}

function Report({ report }: { report: AttendanceReport }) {
  const { t } = useTranslation('report');
  const prefecture = usePrefectureCode();
  const mayWrite = useCan('trainings:write');
  if (report.rows.length === 0 && report.externalCourses.rows.length === 0) {
    return (
      <EmptyState title={t('none')} action={mayWrite && <LinkButton to={deskPath(prefecture, 'trainings', 'new')}>{t('addTraining')}</LinkButton>}>
        {t('noneText')}
      </EmptyState>
    );
  }
  return (
    <>
      {report.missingAttendance > 0 && (
        <Alert tone="warning" title={t('incomplete', { count: report.missingAttendance })}>
          {mayWrite && <LinkButton size="small" variant="outline" className="no-print" to={deskPath(prefecture, 'trainings/attendance?fiscalYear=all&attendance=missing')}>{t('enterMissing')}</LinkButton>}
        </Alert>
      )}
      {report.rows.length > 0 ? <TrainingsTable report={report} /> : <p>{t('trainings.none')}</p>}
      {report.rows.length > 0 && <AttendanceChart report={report} />}
      <CoursesTable report={report} />
    </>
  );
}
