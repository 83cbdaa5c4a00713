import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RosterLedgerMonth } from '@/lib/api';
import { cx } from '@/lib/cx';
import { type Day, formatMonth, formatPlainDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { evenness, sums } from './loads';
import '@/components/table/matrix.css';
import './ledger.css';

export interface LoadRow {
  id: string;
  number?: number;
  /** Null: counted, and not named. */
  name: string | null;
  to: string;
  counts: number[];
  total: number;
  /** Null for who doesn't share any more. */
  fairShare: number | null;
  /** Only of those who have one. */
  lastDay?: Day | null;
}

interface LoadTableProps {
  title: string;
  note: string;
  head: string;
  months: RosterLedgerMonth[];
  rows: LoadRow[];
  unnamed: string;
  /** Whether its rows have a number of registration and a last day. */
  numbered?: boolean;
}

/** Those who share something down, months across; a word says whether it is much or little. */
export function LoadTable({ title, note, head, months, rows, unnamed, numbered = false }: LoadTableProps) {
  const { t } = useTranslation('roster-ledger');
  const language = useLanguage();
  const id = useId();
  const all = sums(rows.map(({ counts }) => counts), months.length);
  return (
    <section className="ledger">
      <h2 id={id} className="text-std-20B-150">{title}</h2>
      <p className="help mb-3">{note}</p>
      {rows.length === 0 ? <p>{t('nobody')}</p> : (
        <div className="matrix" role="region" aria-labelledby={id} tabIndex={0}>
          <table>
            <caption className="sr-only">{title}</caption>
            <thead>
              <tr>
                <th scope="col" className="matrix-name">{head}</th>
                {months.map(({ month, closed }) => (
                  <th key={month} scope="col" className="text-right">
                    <span aria-hidden="true" className="whitespace-nowrap">{t('month', { month: Number(month.slice(5)) })}</span>
                    <span className="sr-only">{formatMonth(month, language)}</span>
                    {closed && <span className="ledger-closed">{t('closed')}</span>}
                  </th>
                ))}
                <th scope="col" className="text-right whitespace-nowrap">{t('total')}</th>
                <th scope="col" className="text-left whitespace-nowrap">{t('fairShare')}</th>
                {numbered && <th scope="col" className="text-left whitespace-nowrap">{t('lastDuty')}</th>}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row" className="matrix-name font-400">
                    {row.number !== undefined && <><span className="mr-1 text-solid-gray-700">{row.number}</span>{' '}</>}
                    {row.name === null ? unnamed : <Link className="link" to={row.to}>{row.name}</Link>}
                  </th>
                  {row.counts.map((count, index) => <td key={months[index]!.month} className={cx('text-right', count === 0 && 'text-solid-gray-600')}>{count}</td>)}
                  <td className="text-right font-700">{row.total}</td>
                  <td className="whitespace-nowrap"><FairShare total={row.total} fairShare={row.fairShare} /></td>
                  {numbered && <td className="whitespace-nowrap">{row.lastDay ? formatPlainDay(row.lastDay, language) : t('noDuty')}</td>}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr className="font-700">
                <th scope="row" className="matrix-name">{t('sum')}</th>
                {all.map((count, index) => <td key={months[index]!.month} className="text-right">{count}</td>)}
                <td className="text-right">{all.reduce((sum, count) => sum + count, 0)}</td>
                <td />
                {numbered && <td />}
              </tr>
            </tfoot>
          </table>
        </div>
      )}
    </section>
  );
}

function FairShare({ total, fairShare }: { total: number; fairShare: number | null }) {
  const { t } = useTranslation('roster-ledger');
  if (fairShare === null) return t('sharesNot');
  const word = evenness(total, fairShare);
  return <><span className={word === 'even' ? undefined : 'font-700'}>{t(`evenness.${word}`)}</span> <span className="text-solid-gray-700">{t('share', { count: fairShare })}</span></>;
}
