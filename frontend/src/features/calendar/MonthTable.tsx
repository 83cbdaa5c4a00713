import { useTranslation } from 'react-i18next';
import { cx } from '@/lib/cx';
import { formatMonth, type Month, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { Entry, MovedAway } from './Entry';
import { HolidayName } from './HolidayName';
import { type CalendarDay, weeksOf } from './days';

/** The month in weeks, for wide windows and for the poster. */
export function MonthTable({ prefecture, month, days }: { prefecture: string; month: Month; days: CalendarDay[] }) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  return (
    <table className="month-table hidden w-full table-fixed border-collapse desktop:table">
      <caption className="sr-only">{t('table', { month: formatMonth(month, language) })}</caption>
      <thead>
        <tr>
          {Array.from({ length: 7 }, (_, weekday) => (
            <th key={weekday} scope="col" className={cx('border border-solid-gray-420 bg-solid-gray-50 py-1 text-dns-14B-130', weekday === 0 && 'text-red-1000', weekday === 6 && 'text-blue-1000')}>{t(`weekday.${weekday}`)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days).map((week) => (
          <tr key={week.find((day) => day)?.date}>
            {week.map((day, weekday) => (day ? <DayCell key={day.date} prefecture={prefecture} day={day} weekday={weekday} /> : <td key={`none-${weekday}`} className="border border-solid-gray-420 bg-solid-gray-50" />))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ prefecture, day, weekday }: { prefecture: string; day: CalendarDay; weekday: number }) {
  const { t } = useTranslation('calendar');
  const now = day.date === today();
  const free = weekday === 0 || day.holiday !== null;
  return (
    <td className={cx('h-24 border border-solid-gray-420 p-1.5 align-top text-dns-14N-130', now && 'outline-3 -outline-offset-3 outline-blue-900')}>
      <p className={cx('flex flex-wrap items-baseline gap-x-1.5', free ? 'text-red-1000' : weekday === 6 && 'text-blue-1000')}>
        <time dateTime={day.date} className="text-std-16B-170">{Number(day.date.slice(8))}</time>
        {now && <span className="no-print font-700 text-blue-1000">{t('today')}</span>}
        <HolidayName holiday={day.holiday} />
      </p>
      <ul className="space-y-1.5">
        {day.entries.map((entry) => <li key={entry.id}><Entry prefecture={prefecture} entry={entry} /></li>)}
        {day.movedAway.map((entry) => <li key={entry.id}><MovedAway entry={entry} /></li>)}
      </ul>
    </td>
  );
}
