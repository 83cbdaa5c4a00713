import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface ChartColumn<R> { id: string; header: string; value: (row: R) => ReactNode; numeric?: boolean }

interface ChartFigureProps<R> {
  /** What the picture shows, with unit and period. */
  title: string;
  rows: R[];
  rowId: (row: R) => string;
  columns: Array<ChartColumn<R>>;
  /** The Recharts drawing. It is a picture of the table beside it, so assistive technology reads the table. */
  children: ReactNode;
}

/** A chart never comes alone: the numbers it draws stand beside it as a table. */
export function ChartFigure<R>({ title, rows, rowId, columns, children }: ChartFigureProps<R>) {
  const { t } = useTranslation();
  return (
    <figure className="grid gap-6 desktop:grid-cols-2 print:block">
      <figcaption className="text-std-18B-160 desktop:col-span-2">{title}</figcaption>
      <div aria-hidden="true" className="h-80 min-w-0 overflow-hidden print:mb-4">{children}</div>
      <div className="overflow-x-auto" role="region" aria-label={t('chartData', { title })} tabIndex={0}>
        <table className="w-full border-collapse">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr className="border-b-2 border-solid-gray-600">
              {columns.map((column) => <th key={column.id} scope="col" className={`px-2 py-2 text-dns-14B-130 ${column.numeric ? 'text-right' : 'text-left'}`}>{column.header}</th>)}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={rowId(row)} className="border-b border-solid-gray-420">
                {columns.map((column, index) => index === 0
                  ? <th key={column.id} scope="row" className="px-2 py-2 text-left font-400">{column.value(row)}</th>
                  : <td key={column.id} className={`px-2 py-2 ${column.numeric ? 'text-right whitespace-nowrap' : ''}`}>{column.value(row)}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

/** Told apart in black and white as well: dark, middle, light. */
export const CHART_COLORS = ['#00118f', '#008bf2', '#c0e4ff', '#fb5b01'] as const;
