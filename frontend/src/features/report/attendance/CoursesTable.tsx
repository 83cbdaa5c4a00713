import { useTranslation } from 'react-i18next';
import type { AttendanceReport } from '@/lib/api';
import { fiscalYearLabel, formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { LinkedNumber, usePrefectureName } from './TrainingsTable';

/** Table 7: the prefecture's medical staff at courses held elsewhere. */
export function CoursesTable({ report }: { report: AttendanceReport }) {
  const { t } = useTranslation('report');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const { rows, totals } = report.externalCourses;
  const list = (fiscalYear?: number) => deskPath(prefecture, `external-courses?${fiscalYear ? `fiscalYear=${fiscalYear}&` : ''}sort=date`);
  const head = 'px-3 py-2 text-left text-dns-14B-130';
  return (
    <section>
      <h2 id="courses-table" className="mb-3 text-std-20B-150">{t('courses.title', { prefecture: usePrefectureName(report) })}</h2>
      {rows.length === 0 ? <p>{t('courses.none')}</p> : (
        <div className="overflow-x-auto" role="region" aria-labelledby="courses-table" tabIndex={0}>
          <table role="table" className="counts-on-phone w-full border-collapse text-dns-16N-130 [--counts:1]">
            <thead role="rowgroup">
              <tr role="row" className="border-b-2 border-solid-gray-600">
                <th role="columnheader" scope="col" className={head}>{t('date')}</th>
                <th role="columnheader" scope="col" className={head}>{t('courses.name')}</th>
                <th role="columnheader" scope="col" className={head}>{t('courses.organiser')}</th>
                <th role="columnheader" scope="col" className={`count ${head} !text-right`}>{t('courses.count')}</th>
              </tr>
            </thead>
            {totals.byFiscalYear.filter((year) => year.courses > 0).map((year) => (
              <tbody role="rowgroup" key={year.fiscalYear}>
                {rows.filter((row) => row.fiscalYear === year.fiscalYear).map((row) => (
                  <tr key={row.externalCourseId} role="row" className="border-b border-solid-gray-420">
                    <td role="cell" className="px-3 py-2 break-keep [overflow-wrap:normal]">{language === 'ja' ? row.dateLabel : formatDay(row.date, language)}</td>
                    <th role="rowheader" scope="row" className="px-3 py-2 text-left font-400">{row.title}</th>
                    <td role="cell" className="px-3 py-2">{row.organiser}</td>
                    <td role="cell" className="count px-3 py-2 text-right"><LinkedNumber value={row.medicalParticipants} to={list(row.fiscalYear)} what={row.title} /></td>
                  </tr>
                ))}
                <tr role="row" className="border-b-2 border-solid-gray-420 bg-solid-gray-50">
                  <th role="rowheader" scope="row" colSpan={3} className="px-3 py-2 text-left">
                    {t('yearTotal', { year: language === 'ja' ? year.fiscalYearLabel : fiscalYearLabel(year.fiscalYear, language), count: year.courses })}
                  </th>
                  <td role="cell" className="count px-3 py-2 font-700 text-right"><LinkedNumber value={year.medicalParticipants} to={list(year.fiscalYear)} what={t('totalOf', { column: t('courses.count') })} /></td>
                </tr>
              </tbody>
            ))}
            <tfoot>
              <tr role="row" className="border-y-2 border-solid-gray-600 font-700">
                <th role="rowheader" scope="row" colSpan={3} className="px-3 py-2 text-left">{t('overall', { count: totals.overall.courses })}</th>
                <td role="cell" className="count px-3 py-2 text-right"><LinkedNumber value={totals.overall.medicalParticipants} to={list()} what={t('totalOf', { column: t('courses.count') })} /></td>
              </tr>
            </tfoot>
          </table>
        </div>
      )}
    </section>
  );
}
