import { useTranslation } from 'react-i18next';
import { cx } from '@/lib/cx';
import { formatShortDay, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { Entry, MovedAway } from './Entry';
import { HolidayName } from './HolidayName';
import type { CalendarDay } from './days';

/** The month as a list of the days on which there is something, for phones and for the poster of a crowded month. */
export function MonthList({ prefecture, days }: { prefecture: string; days: CalendarDay[] }) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  const shown = days.filter(({ entries, movedAway, holiday }) => entries.length + movedAway.length > 0 || holiday);
  return (
    <ol className="month-list desktop:hidden">
      {shown.map(({ date, holiday, entries, movedAway }) => (
        <li key={date} className={cx('border-t border-solid-gray-420 py-3', date === today() && 'border-l-4 border-l-blue-900 pl-3')}>
          <h2 className="flex flex-wrap gap-x-2 text-std-16B-170">
            <time dateTime={date}>{formatShortDay(date, language)}</time>
            {date === today() && <span className="no-print text-blue-1000">{t('today')}</span>}
            {holiday && <span className="font-400 text-red-1000"><HolidayName holiday={holiday} /></span>}
          </h2>
          <ul className="mt-1 space-y-3">
            {entries.map((entry) => <li key={entry.id}><Entry prefecture={prefecture} entry={entry} /></li>)}
            {movedAway.map((entry) => <li key={entry.id}><MovedAway entry={entry} /></li>)}
          </ul>
        </li>
      ))}
    </ol>
  );
}
