import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import type { CountSums } from './months';
import { COUNT_COLUMNS } from './months';

export interface CountsLine extends CountSums { id: string; label: ReactNode }

interface CountsTableProps { title: string; first: string; rows: CountsLine[]; total?: CountsLine }

const cell = 'px-3 py-2 text-right whitespace-nowrap';

/** Meetings and visits (延べ), never people. */
export function CountsTable({ title, first, rows, total }: CountsTableProps) {
  const { t } = useTranslation('salon');
  return (
    <section>
      <h2 className="mb-1 text-std-20B-150">{title}</h2>
      <p className="help mb-3">{t('counts.visitsText')}</p>
      <div className="overflow-x-auto" role="region" aria-label={title} tabIndex={0}>
        <table role="table" className="tiles-on-phone w-full border-collapse text-dns-16N-130">
          <caption className="sr-only">{title}</caption>
          <thead role="rowgroup">
            <tr role="row" className="border-b-2 border-solid-gray-600">
              <th role="columnheader" scope="col" className="px-3 py-2 text-left text-dns-14B-130">{first}</th>
              {COUNT_COLUMNS.map((column) => <th key={column} role="columnheader" scope="col" className="px-3 py-2 text-right text-dns-14B-130">{t(`counts.column.${column}`)}</th>)}
            </tr>
          </thead>
          <tbody role="rowgroup">{rows.map((row) => <Line key={row.id} row={row} />)}</tbody>
          {total && <tfoot><Line row={total} strong /></tfoot>}
        </table>
      </div>
    </section>
  );
}

function Line({ row, strong = false }: { row: CountsLine; strong?: boolean }) {
  const { t } = useTranslation('salon');
  const language = useLanguage();
  const quiet = row.held + row.cancelled === 0;
  return (
    <tr role="row" className={strong ? 'border-y-2 border-solid-gray-600 font-700' : 'border-b border-solid-gray-420'}>
      <th role="rowheader" scope="row" className={`px-3 py-2 text-left ${strong ? 'font-700' : 'font-400'}`}>{row.label}</th>
      {COUNT_COLUMNS.map((column) => (
        <td key={column} role="cell" data-label={t(`counts.column.${column}`)} className={`${cell} ${column === 'visits' ? 'font-700' : ''} ${quiet && !strong ? 'quiet' : ''}`}>
          {quiet && !strong ? '–' : formatNumber(row[column], language)}
        </td>
      ))}
    </tr>
  );
}
