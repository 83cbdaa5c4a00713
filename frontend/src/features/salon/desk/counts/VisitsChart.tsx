import { useTranslation } from 'react-i18next';
import { Bar, BarChart, CartesianGrid, LabelList, Legend, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { CHART_COLORS, ChartFigure } from '@/components/chart';
import { formatNumber } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import type { CountSums } from './months';

interface VisitsRow extends CountSums { period: string; label: string; short: string }

const PARTS = [['returning', CHART_COLORS[0], '#fff'], ['new', CHART_COLORS[2], '#000']] as const;

/** Visits by period: those who came again and those who came for the first time. */
export function VisitsChart({ title, rows }: { title: string; rows: VisitsRow[] }) {
  const { t } = useTranslation('salon');
  const language = useLanguage();
  return (
    <section aria-label={title} className="break-inside-avoid">
      <ChartFigure
        title={title}
        rows={rows}
        rowId={(row) => row.period}
        columns={[
          { id: 'period', header: t('yearly.period'), value: (row) => row.label },
          ...(['held', 'returning', 'new', 'visits'] as const).map((column) => ({
            id: column, header: t(`counts.column.${column}`), numeric: true, value: (row: VisitsRow) => formatNumber(row[column], language),
          })),
        ]}
      >
        <ResponsiveContainer width="100%" height="100%">
          <BarChart data={rows} accessibilityLayer={false} margin={{ top: 24, right: 8, bottom: 0, left: 0 }}>
            <CartesianGrid vertical={false} stroke="#cccccc" />
            <XAxis dataKey="short" tick={{ fill: '#333' }} />
            <YAxis allowDecimals={false} tick={{ fill: '#333' }} tickFormatter={(value: number) => formatNumber(value, language)} width={56} />
            <Legend itemSorter={null} formatter={(part) => <span className="text-solid-gray-800">{part}</span>} />
            {PARTS.map(([part, fill, ink]) => (
              <Bar key={part} dataKey={part} name={t(`counts.column.${part}`)} stackId="visits" fill={fill} stroke="#000" isAnimationActive={false} maxBarSize={56}>
                <LabelList dataKey={part} fill={ink} formatter={(value) => (value === 0 ? '' : formatNumber(Number(value), language))} />
              </Bar>
            ))}
          </BarChart>
        </ResponsiveContainer>
      </ChartFigure>
    </section>
  );
}
