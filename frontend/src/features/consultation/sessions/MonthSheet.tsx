import { type KeyboardEvent, type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '@/lib/cx';
import { formatMonth, formatShortDay, type Month, today, weekdayOf } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import type { Line, PlanDay } from './plan';
import { SessionCells } from './SessionCells';

interface SheetHoliday { date: string; name: string; nameEn: string; provisional: boolean }

interface MonthSheetProps {
  month: Month;
  days: PlanDay[];
  holidays: SheetHoliday[];
  /** The cells of a proposal; without it the sheet has none. */
  proposal?: (line: Extract<Line, { type: 'proposal' }>) => ReactNode;
  /** What may be done with a session. */
  actions?: (line: Extract<Line, { type: 'session' }>) => ReactNode;
}

/** The month, a row or more for each day; on a phone days below each other, printed one sheet. */
export function MonthSheet({ month, days, holidays, proposal, actions }: MonthSheetProps) {
  const { t } = useTranslation('consultation');
  const language = useLanguage();
  const moveBetweenTicks = useCallback((event: KeyboardEvent<HTMLTableElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || !(event.target instanceof HTMLElement) || !event.target.matches('[data-tick]')) return;
    const ticks = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-tick]')];
    event.preventDefault();
    ticks[ticks.indexOf(event.target) + step]?.focus();
  }, []);
  const heads = [t('plan.what'), t('plan.time'), t('plan.staff'), t('plan.state')];
  return (
    // The keys only move the focus between boxes that are reached without them as well.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <table role="table" onKeyDown={moveBetweenTicks} className="w-full border-collapse text-dns-16N-130 max-desktop:block">
      <caption className="sr-only">{t('plan.table', { month: formatMonth(month, language) })}</caption>
      <thead role="rowgroup" className="max-desktop:sr-only">
        <tr role="row">
          {[t('plan.day'), ...heads].map((head) => <th key={head} scope="col" role="columnheader" className="border-b-2 border-solid-gray-800 px-2 py-2 text-left text-dns-14B-130">{head}</th>)}
          {actions && <th scope="col" role="columnheader" className="no-print border-b-2 border-solid-gray-800 px-2 py-2 text-left text-dns-14B-130">{t('plan.actions')}</th>}
        </tr>
      </thead>
      {days.map((day) => <DayRows key={day.date} day={day} holiday={holidays.find(({ date }) => date === day.date)} proposal={proposal} actions={actions} />)}
    </table>
  );
}

function DayRows({ day: { date, lines }, holiday, proposal, actions }: { day: PlanDay; holiday: SheetHoliday | undefined } & Pick<MonthSheetProps, 'proposal' | 'actions'>) {
  const { t } = useTranslation('consultation');
  const language = useLanguage();
  const free = weekdayOf(date) === 0 || holiday;
  const name = holiday && (language === 'en' ? holiday.nameEn : holiday.name);
  const printed = lines.filter(({ type }) => type === 'session').length;
  const head = (
    <th
      scope="rowgroup"
      role="rowheader"
      rowSpan={Math.max(1, lines.length)}
      className={cx('w-32 px-2 py-2 text-left align-top font-700 max-desktop:block max-desktop:w-auto', free ? 'text-red-1000' : weekdayOf(date) === 6 && 'text-blue-1000')}
    >
      <time dateTime={date}>{formatShortDay(date, language)}</time>
      {date === today() && <span className="no-print ml-2 text-blue-1000">{t('calendar:today')}</span>}
      {name && <span className="block text-dns-14N-130">{holiday.provisional ? t('plan.provisionalHoliday', { name }) : name}</span>}
    </th>
  );
  if (lines.length === 0) {
    return (
      <tbody role="rowgroup" className={cx('border-b border-solid-gray-300', holiday ? 'max-desktop:block' : 'max-desktop:hidden')}>
        <tr role="row" className="max-desktop:block">{head}<td role="cell" colSpan={actions ? 5 : 4} className="px-2 text-solid-gray-536 max-desktop:hidden"><span aria-hidden="true">–</span><span className="sr-only">{t('plan.nothing')}</span></td></tr>
      </tbody>
    );
  }
  return (
    <tbody role="rowgroup" className={cx('border-b border-solid-gray-420 max-desktop:block', printed === 0 && 'only-proposals')}>
      {lines.map((line, index) => (
        <tr key={line.id} role="row" className={cx('max-desktop:block max-desktop:pb-3', index > 0 && 'desktop:border-t desktop:border-solid-gray-200', line.type === 'proposal' && 'proposal-row bg-blue-50')}>
          {index === 0 && head}
          {line.type === 'session' ? <SessionCells line={line} actions={actions} /> : proposal?.(line)}
        </tr>
      ))}
    </tbody>
  );
}
