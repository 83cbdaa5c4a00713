import { useTranslation } from 'react-i18next';
import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { CHART_COLORS, ChartFigure } from '@/components/chart';
import type { ConsultationDimension } from '@/lib/api';
import { formatNumber } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { type Part, shortened, wordKey } from './breakdown';

const BARS = [['rooms', CHART_COLORS[0]], ['hotline', CHART_COLORS[2]]] as const;

/** Consultations by one thing: visits to rooms and calls as bars, the numbers beside. */
export function Breakdown({ dimension, parts }: { dimension: ConsultationDimension; parts: Part[] }) {
  const { t } = useTranslation('record');
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const name = (part: Part) => part.label ?? t(wordKey(dimension, part.value));
  const title = t(`counts.dimension.${dimension}`);
  return (
    <section aria-label={title} className="break-inside-avoid">
      <ChartFigure
        title={title}
        rows={parts}
        rowId={(part) => part.value}
        columns={[
          { id: 'name', header: t('counts.what'), value: name },
          { id: 'rooms', header: t('counts.rooms'), numeric: true, value: (part) => number(part.rooms) },
          { id: 'hotline', header: t('counts.hotline'), numeric: true, value: (part) => number(part.hotline) },
          { id: 'total', header: t('counts.total'), numeric: true, value: (part) => number(part.total) },
        ]}
      >
        <ResponsiveContainer width="100%" height="100%">
          <BarChart layout="vertical" data={parts.map((part) => ({ ...part, name: shortened(name(part), dimension === 'room') }))} accessibilityLayer={false} margin={{ top: 4, right: 16, bottom: 0, left: 0 }}>
            <CartesianGrid horizontal={false} stroke="#cccccc" />
            <XAxis type="number" allowDecimals={false} tick={{ fill: '#333' }} />
            <YAxis type="category" dataKey="name" width={170} tick={{ fill: '#333', fontSize: 12 }} interval={0} />
            <Legend itemSorter={null} formatter={(part) => <span className="text-solid-gray-800">{part}</span>} />
            {BARS.map(([bar, fill]) => <Bar key={bar} dataKey={bar} name={t(`counts.${bar}`)} stackId="all" fill={fill} stroke="#000" isAnimationActive={false} maxBarSize={22} />)}
          </BarChart>
        </ResponsiveContainer>
      </ChartFigure>
      {dimension === 'topic' && <p className="help mt-2">{t('counts.topicsNote')}</p>}
    </section>
  );
}
