import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge, Button } from '@/components/ui';
import type { RosterLedger, RosterLedgerMonth } from '@/lib/api';
import { formatMonth, monthOf, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { CloseMonth } from './CloseMonth';
import { canClose } from './loads';

const NUMBERS = ['planned', 'held', 'needed', 'duties', 'turns'] as const;

/** What the columns of the other tables add up to, and whether that can still change. */
export function MonthsTable({ ledger }: { ledger: RosterLedger }) {
  const { t } = useTranslation('roster-ledger');
  const language = useLanguage();
  const [closing, setClosing] = useState<RosterLedgerMonth | null>(null);
  const thisMonth = monthOf(today());
  const head = 'border-b-2 border-solid-gray-800 px-2 py-2 text-dns-14B-130';
  return (
    <section aria-labelledby="ledger-months">
      <h2 id="ledger-months" className="text-std-20B-150">{t('months.title')}</h2>
      <p className="help mb-3">{t('months.note')}</p>
      <table role="table" className="cards-on-phone w-full border-collapse">
        <caption className="sr-only">{t('months.title')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className={`${head} text-left`}>{t('months.month')}</th>
            {NUMBERS.map((name) => <th key={name} role="columnheader" scope="col" className={`${head} text-right`}>{t(`months.${name}`)}</th>)}
            <th role="columnheader" scope="col" className={`${head} text-left`}>{t('months.state')}</th>
            <th role="columnheader" scope="col" className={`${head} no-print text-left`}>{t('months.do')}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {ledger.months.map((month) => (
            <tr key={month.month} role="row" className="border-b border-solid-gray-300">
              <th role="rowheader" scope="row" className="px-2 py-2 text-left font-700 whitespace-nowrap">{formatMonth(month.month, language)}</th>
              {NUMBERS.map((name) => <td key={name} role="cell" data-label={t(`months.${name}`)} className="px-2 py-2 text-right">{month[name]}</td>)}
              <td role="cell" data-label={t('months.state')} className="px-2 py-2"><MonthState month={month} thisMonth={thisMonth} /></td>
              <td role="cell" className="no-print px-2 py-2">
                {canClose(month, thisMonth) && (
                  <Button variant="outline" size="small" aria-label={t('close.of', { month: formatMonth(month.month, language) })} onPress={() => setClosing(month)}>{t('close.button')}</Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr role="row" className="font-700">
            <th role="rowheader" scope="row" className="px-2 py-2 text-left">{t('sum')}</th>
            {NUMBERS.map((name) => <td key={name} role="cell" data-label={t(`months.${name}`)} className="px-2 py-2 text-right">{ledger.total[name]}</td>)}
            <td role="cell" className="quiet" /><td role="cell" className="quiet no-print" />
          </tr>
        </tfoot>
      </table>
      {closing && <CloseMonth month={closing} onClose={() => setClosing(null)} />}
    </section>
  );
}

function MonthState({ month, thisMonth }: { month: RosterLedgerMonth; thisMonth: string }) {
  const { t } = useTranslation('roster-ledger');
  if (month.closed) return <Badge tone="success">{t('closed')}</Badge>;
  return t(month.month < thisMonth ? 'months.over' : 'months.open');
}
