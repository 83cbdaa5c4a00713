import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AttendanceReport, Counts, ReportTrainingRow } from '@/lib/api';
import { fiscalYearLabel, formatDay, formatNumber } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, useCan, usePrefectureCode } from '@/lib/session';

const COLUMNS = ['peer', 'medical', 'government', 'total'] as const;
const head = 'px-3 py-2 text-dns-14B-130';

/** Table 6 as the guidebook prints it, with totals; every number leads to the trainings it comes from. */
export function TrainingsTable({ report }: { report: AttendanceReport }) {
  const { t } = useTranslation('report');
  const prefecture = usePrefectureCode();
  const years = report.totals.byFiscalYear.filter((year) => year.trainings > 0);
  return (
    <section>
      <h2 id="trainings-table" className="mb-3 text-std-20B-150">{t('trainings.title', { prefecture: usePrefectureName(report) })}</h2>
      <div className="overflow-x-auto" role="region" aria-labelledby="trainings-table" tabIndex={0}>
        <table role="table" className="counts-on-phone w-full border-collapse text-dns-16N-130 [--counts:4]">
          <thead role="rowgroup">
            <tr role="row" className="border-b border-solid-gray-420">
              <th role="columnheader" scope="col" rowSpan={2} className={`${head} text-left align-bottom`}>{t('date')}</th>
              <th role="columnheader" scope="col" rowSpan={2} className={`${head} text-left align-bottom`}>{t('item')}</th>
              <th role="columnheader" scope="colgroup" colSpan={4} className={`${head} text-center`}>{t('participants')}</th>
            </tr>
            <tr role="row" className="border-b-2 border-solid-gray-600">
              {COLUMNS.map((column) => <th key={column} role="columnheader" scope="col" className={`count ${head} text-right whitespace-nowrap`}>{t(`column.${column}`)}</th>)}
            </tr>
          </thead>
          {years.map((year) => (
            <tbody role="rowgroup" key={year.fiscalYear}>
              {report.rows.filter((row) => row.fiscalYear === year.fiscalYear).map((row) => <TrainingRow key={row.trainingId} row={row} />)}
              <TotalRow
                label={<YearTotalLabel fiscalYear={year.fiscalYear} label={year.fiscalYearLabel} trainings={year.trainings} />}
                counts={year}
                to={deskPath(prefecture, `trainings?fiscalYear=${year.fiscalYear}&sort=date`)}
              />
            </tbody>
          ))}
          <tfoot>
            <TotalRow label={t('overall', { count: report.totals.overall.trainings })} counts={report.totals.overall} to={deskPath(prefecture, 'trainings?sort=date')} strong />
          </tfoot>
        </table>
      </div>
      <Footnotes notes={report.footnotes} />
    </section>
  );
}

export function usePrefectureName(report: AttendanceReport): string {
  return useLanguage() === 'en' ? report.prefecture.nameEn : report.prefecture.name;
}

function YearTotalLabel({ fiscalYear, label, trainings }: { fiscalYear: number; label: string; trainings: number }) {
  const { t } = useTranslation('report');
  const language = useLanguage();
  return <>{t('yearTotal', { year: language === 'ja' ? label : fiscalYearLabel(fiscalYear, language), count: trainings })}</>;
}

function TrainingRow({ row }: { row: ReportTrainingRow }) {
  const { t } = useTranslation('report');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const mayWrite = useCan('trainings:write');
  const page = deskPath(prefecture, 'trainings', row.trainingId);
  return (
    <tr role="row" className="border-b border-solid-gray-420">
      <td role="cell" className="px-3 py-2 break-keep [overflow-wrap:normal]"><span>{language === 'ja' ? row.dateLabel : formatDay(row.date, language)}<Marks of={row.dateMarks} /></span></td>
      <th role="rowheader" scope="row" className="px-3 py-2 text-left font-400"><span><Link className="link" to={page}>{row.title}</Link><Marks of={row.titleMarks} /></span></th>
      {row.total === null ? (
        <td role="cell" colSpan={4} className="count px-3 py-2 text-right"><span>
          {t('missing')}
          {mayWrite && <Link className="link no-print ml-3" to={`${page}/attendance`} aria-label={t('enterOf', { title: row.title })}>{t('enter')}</Link>}
        </span></td>
      ) : COLUMNS.map((column) => (
        <td key={column} role="cell" className="count px-3 py-2 whitespace-nowrap text-right"><LinkedNumber value={row[column] ?? 0} to={page} what={t('numberOf', { what: row.title, column: t(`column.${column}`) })} /></td>
      ))}
    </tr>
  );
}

function Marks({ of }: { of: string[] }) {
  return of.map((mark) => <span key={mark} className="ml-0.5 whitespace-nowrap">{mark}</span>);
}

interface TotalRowProps { label: ReactNode; counts: Counts; to: string; strong?: boolean }

function TotalRow({ label, counts, to, strong = false }: TotalRowProps) {
  const { t } = useTranslation('report');
  return (
    <tr role="row" className={strong ? 'border-y-2 border-solid-gray-600 font-700' : 'border-b-2 border-solid-gray-420 bg-solid-gray-50'}>
      <th role="rowheader" scope="row" colSpan={2} className="px-3 py-2 text-left">{label}</th>
      {COLUMNS.map((column) => (
        <td key={column} role="cell" className="count px-3 py-2 font-700 whitespace-nowrap text-right"><LinkedNumber value={counts[column]} to={to} what={t('totalOf', { column: t(`column.${column}`) })} /></td>
      ))}
    </tr>
  );
}

/** A number that leads to what it is made of. */
export function LinkedNumber({ value, to, what }: { value: number; to: string; what: string }) {
  const language = useLanguage();
  const text = formatNumber(value, language);
  return <Link to={to} className="underline decoration-dotted underline-offset-[3px] hover:decoration-solid" aria-label={`${what} ${text}`}>{text}</Link>;
}

function Footnotes({ notes }: { notes: AttendanceReport['footnotes'] }) {
  const { t } = useTranslation('report');
  if (notes.length === 0) return null;
  return (
    <dl aria-label={t('footnotes')} className="mt-3 grid grid-cols-[auto_1fr] gap-x-2 gap-y-1 text-dns-14N-130">
      {notes.map(({ mark, text }) => (
        <div key={mark} className="contents"><dt className="text-right">{mark}</dt><dd>{text}</dd></div>
      ))}
    </dl>
  );
}
