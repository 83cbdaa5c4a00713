import { useTranslation } from 'react-i18next';
import { Bar, BarChart, CartesianGrid, LabelList, Legend, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { CHART_COLORS, type ChartColumn, ChartFigure } from '@/components/chart';
import type { ConsultationCountsReport } from '@/lib/api';
import { fiscalYearLabel, formatMonth, formatNumber } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';

type Load = ConsultationCountsReport['rooms'];
interface Row { id: string; label: string; short: string; rooms: Load; hotline: Load; visits: number; calls: number }

const PARTS = [['visits', CHART_COLORS[0], '#fff'], ['calls', CHART_COLORS[2], '#000']] as const;

/** Sessions, consultations and minutes, period by period, with what is still missing. */
export function Periods({ report }: { report: ConsultationCountsReport }) {
  const { t } = useTranslation('record');
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const monthly = report.by === 'month';
  const rows: Row[] = report.periods.map(({ period, rooms, hotline }) => ({
    id: period, rooms, hotline, visits: rooms.consultations, calls: hotline.consultations,
    label: monthly ? formatMonth(period, language) : fiscalYearLabel(Number(period), language),
    short: monthly ? t('counts.shortMonth', { year: period.slice(2, 4), month: Number(period.slice(5)) }) : period,
  }));
  const sum: Row = { id: 'sum', label: t('counts.sum'), short: '', rooms: report.rooms, hotline: report.hotline, visits: report.rooms.consultations, calls: report.hotline.consultations };
  const columns: Array<ChartColumn<Row>> = [
    { id: 'period', header: t('counts.period'), value: (row) => row.label },
    { id: 'sessions', header: t('counts.sessions'), numeric: true, value: (row) => number(row.rooms.sessions) },
    { id: 'slots', header: t('counts.slots'), numeric: true, value: (row) => `${number(row.rooms.reserved)} / ${number(row.rooms.slots)}` },
    { id: 'visits', header: t('counts.visits'), numeric: true, value: (row) => number(row.visits) },
    { id: 'shifts', header: t('counts.shifts'), numeric: true, value: (row) => number(row.hotline.sessions) },
    { id: 'calls', header: t('counts.calls'), numeric: true, value: (row) => number(row.calls) },
    { id: 'minutes', header: t('counts.minutes'), numeric: true, value: (row) => number(row.rooms.minutes + row.hotline.minutes) },
  ];
  const missing = report.rooms.unrecorded + report.hotline.unrecorded;
  const unvisited = report.rooms.unvisited + report.hotline.unvisited;
  return (
    <section aria-label={t('counts.chart')} className="break-inside-avoid">
      <ChartFigure title={t('counts.chart')} rows={[...rows, sum]} rowId={(row) => row.id} columns={columns}>
        <ResponsiveContainer width="100%" height="100%">
          <BarChart data={rows} accessibilityLayer={false} margin={{ top: 24, right: 8, bottom: 0, left: 0 }}>
            <CartesianGrid vertical={false} stroke="#cccccc" />
            <XAxis dataKey="short" tick={{ fill: '#333' }} />
            <YAxis allowDecimals={false} tick={{ fill: '#333' }} unit={t('counts.unit')} width={56} />
            <Legend itemSorter={null} formatter={(part) => <span className="text-solid-gray-800">{part}</span>} />
            {PARTS.map(([part, fill, ink]) => (
              <Bar key={part} dataKey={part} name={t(`counts.${part}`)} stackId="all" fill={fill} stroke="#000" isAnimationActive={false} maxBarSize={56}>
                <LabelList dataKey={part} fill={ink} formatter={(value) => (value === 0 ? '' : String(value))} />
              </Bar>
            ))}
          </BarChart>
        </ResponsiveContainer>
      </ChartFigure>
      <p className="mt-3">{t('counts.unvisited', { count: unvisited })} {missing > 0 ? t('counts.unrecorded', { count: missing }) : t('counts.complete')}</p>
    </section>
  );
}
