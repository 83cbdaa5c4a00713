import type { CalendarEntry, CalendarMonth, Holiday } from '@/lib/api';
import { addDays, type Day, type Month, weekdayOf } from '@/lib/date';

/** A day of the calendar: what takes place, and what was to take place before it was moved away. */
export interface CalendarDay {
  date: Day;
  holiday: Holiday | null;
  entries: CalendarEntry[];
  movedAway: CalendarEntry[];
}

const time = ({ startTime }: CalendarEntry) => startTime ?? '99:99';

/** The days of a month with what they hold, in the order of time. */
export function daysOf({ month, items, holidays }: CalendarMonth): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let date: Day = `${month}-01`; date.startsWith(month); date = addDays(date, 1)) {
    days.push({
      date,
      holiday: holidays.find((holiday) => holiday.date === date) ?? null,
      entries: items.filter((entry) => entry.date === date).sort((a, b) => time(a).localeCompare(time(b)) || a.title.localeCompare(b.title, 'ja')),
      movedAway: items.filter((entry) => entry.state === 'moved' && entry.movedFrom === date && entry.date !== date),
    });
  }
  return days;
}

/** Weeks from Sunday to Saturday; null stands for days of the neighbouring months. */
export function weeksOf(days: CalendarDay[]): Array<Array<CalendarDay | null>> {
  const cells: Array<CalendarDay | null> = [...Array.from({ length: days[0] ? weekdayOf(days[0].date) : 0 }, () => null), ...days];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

export function isMonth(text: string): text is Month {
  return /^[12]\d{3}-(0[1-9]|1[0-2])$/.test(text);
}
