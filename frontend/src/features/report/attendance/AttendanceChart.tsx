import { useTranslation } from 'react-i18next';
import { Bar, BarChart, CartesianGrid, LabelList, Legend, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { CHART_COLORS, ChartFigure } from '@/components/chart';
import type { AttendanceReport } from '@/lib/api';
import { fiscalYearLabel } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { LinkedNumber } from './TrainingsTable';

const PARTIES = ['peer', 'medical', 'government'] as const;
const ON_DARK = ['#fff', '#000', '#000'];

/** The years side by side: the picture and its numbers. */
export function AttendanceChart({ report }: { report: AttendanceReport }) {
  const { t } = useTranslation('report');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const years = report.totals.byFiscalYear;
  const list = (fiscalYear: number) => deskPath(prefecture, `trainings?fiscalYear=${fiscalYear}&sort=date`);
  const data = years.map((year) => ({ ...year, name: t('yearShort', { year: year.fiscalYear }) }));
  return (
    <section aria-label={t('chart.title')} className="break-inside-avoid">
      <ChartFigure
        title={t('chart.title')}
        rows={years}
        rowId={(year) => String(year.fiscalYear)}
        columns={[
          { id: 'year', header: t('fiscalYear'), value: (year) => (language === 'ja' ? year.fiscalYearLabel : fiscalYearLabel(year.fiscalYear, language)) },
          { id: 'trainings', header: t('trainingsCount'), value: (year) => year.trainings, numeric: true },
          ...[...PARTIES, 'total' as const].map((column) => ({
            id: column, header: t(`column.${column}`), numeric: true,
            value: (year: (typeof years)[number]) => <LinkedNumber value={year[column]} to={list(year.fiscalYear)} what={t('numberOf', { what: t('yearShort', { year: year.fiscalYear }), column: t(`column.${column}`) })} />,
          })),
        ]}
      >
        <ResponsiveContainer width="100%" height="100%">
          <BarChart data={data} accessibilityLayer={false} margin={{ top: 24, right: 8, bottom: 0, left: 0 }}>
            <CartesianGrid vertical={false} stroke="#cccccc" />
            <XAxis dataKey="name" tick={{ fill: '#333' }} />
            <YAxis allowDecimals={false} tick={{ fill: '#333' }} unit={t('unit')} width={56} />
            <Legend itemSorter={null} formatter={(party) => <span className="text-solid-gray-800">{party}</span>} />
            {PARTIES.map((party, index) => (
              <Bar key={party} dataKey={party} name={t(`column.${party}`)} stackId="people" fill={CHART_COLORS[index]} stroke="#000" isAnimationActive={false} maxBarSize={72}>
                <LabelList dataKey={party} fill={ON_DARK[index]} formatter={(value) => (value === 0 ? '' : String(value))} />
              </Bar>
            ))}
          </BarChart>
        </ResponsiveContainer>
      </ChartFigure>
    </section>
  );
}
