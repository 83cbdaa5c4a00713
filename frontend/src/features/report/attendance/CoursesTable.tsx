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
          <table className="cards-on-phone w-full border-collapse text-dns-16N-130">
            <thead>
              <tr className="border-b-2 border-solid-gray-600">
                <th scope="col" className={head}>{t('date')}</th>
                <th scope="col" className={head}>{t('courses.name')}</th>
                <th scope="col" className={head}>{t('courses.organiser')}</th>
                <th scope="col" className={`${head} !text-right`}>{t('courses.count')}</th>
              </tr>
            </thead>
            {totals.byFiscalYear.filter((year) => year.courses > 0).map((year) => (
              <tbody key={year.fiscalYear}>
                {rows.filter((row) => row.fiscalYear === year.fiscalYear).map((row) => (
                  <tr key={row.externalCourseId} className="border-b border-solid-gray-420">
                    <td data-label={t('date')} className="px-3 py-2 break-keep [overflow-wrap:normal]">{language === 'ja' ? row.dateLabel : formatDay(row.date, language)}</td>
                    <th scope="row" data-label={t('courses.name')} className="px-3 py-2 text-left font-400">{row.title}</th>
                    <td data-label={t('courses.organiser')} className="px-3 py-2">{row.organiser}</td>
                    <td data-label={t('courses.count')} className="px-3 py-2 desktop:text-right"><LinkedNumber value={row.medicalParticipants} to={list(row.fiscalYear)} what={row.title} /></td>
                  </tr>
                ))}
                <tr className="border-b-2 border-solid-gray-420 bg-solid-gray-50">
                  <th scope="row" colSpan={3} className="px-3 py-2 text-left">
                    {t('yearTotal', { year: language === 'ja' ? year.fiscalYearLabel : fiscalYearLabel(year.fiscalYear, language), count: year.courses })}
                  </th>
                  <td data-label={t('courses.count')} className="px-3 py-2 font-700 desktop:text-right"><LinkedNumber value={year.medicalParticipants} to={list(year.fiscalYear)} what={t('totalOf', { column: t('courses.count') })} /></td>
                </tr>
              </tbody>
            ))}
            <tfoot>
              <tr className="border-y-2 border-solid-gray-600 font-700">
                <th scope="row" colSpan={3} className="px-3 py-2 text-left">{t('overall', { count: totals.overall.courses })}</th>
                <td data-label={t('courses.count')} className="px-3 py-2 desktop:text-right"><LinkedNumber value={totals.overall.medicalParticipants} to={list()} what={t('totalOf', { column: t('courses.count') })} /></td>
              </tr>
            </tfoot>
          </table>
        </div>
      )}
    </section>
  );
}
