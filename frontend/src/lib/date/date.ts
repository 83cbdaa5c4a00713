import type { Language } from '@/lib/i18n/language';

const ZONE = 'Asia/Tokyo';
const LOCALE = { ja: 'ja-JP', en: 'en-GB' } as const;

/** A calendar day as the contract writes it: `2026-11-22`. It stays a day; it has no time and no zone. */
export type Day = string;

function parts(day: Day): { year: number; month: number; date: number } {
  const [year, month, date] = day.split('-').map(Number);
  return { year: year ?? 0, month: month ?? 1, date: date ?? 1 };
}

function asUtc(day: Day): Date {
  const { year, month, date } = parts(day);
  return new Date(Date.UTC(year, month - 1, date));
}

function named(day: Day, language: Language, part: { weekday: 'short' } | { month: 'short' }): string {
  return new Intl.DateTimeFormat(LOCALE[language], { timeZone: 'UTC', ...part }).format(asUtc(day));
}

/** Today where the programme is run. */
export function today(now: Date = new Date()): Day {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
}

export function addDays(day: Day, days: number): Day {
  const date = asUtc(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** 2026年11月22日(日) / Sun, 22 Nov 2026 */
export function formatDay(day: Day, language: Language): string {
  if (language === 'en') return `${formatShortDay(day, 'en')} ${day.slice(0, 4)}`;
  const { year, month, date: dayOfMonth } = parts(day);
  const weekday = named(day, 'ja', { weekday: 'short' });
  return `${year}年${month}月${dayOfMonth}日(${weekday})`;
}

/** 2026/11/22 / 22 Nov 2026: in narrow columns, where the day of the week says nothing. */
export function formatPlainDay(day: Day, language: Language): string {
  const { year, month, date: dayOfMonth } = parts(day);
  return language === 'en' ? `${dayOfMonth} ${named(day, 'en', { month: 'short' })} ${year}` : `${year}/${month}/${dayOfMonth}`;
}

/** 11/22(日) / Sun, 22 Nov: where the year is plain from what stands around. */
export function formatShortDay(day: Day, language: Language): string {
  const { month, date: dayOfMonth } = parts(day);
  const weekday = named(day, language, { weekday: 'short' });
  if (language === 'en') return `${weekday}, ${dayOfMonth} ${named(day, 'en', { month: 'short' })}`;
  return `${month}/${dayOfMonth}(${weekday})`;
}

/** An instant of the contract, as a clock in Japan shows it. */
export function formatInstant(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], {
    timeZone: ZONE, year: 'numeric', month: language === 'ja' ? 'long' : 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  }).format(new Date(instant));
}

/** 14:02 */
export function formatTime(instant: string | Date, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(instant));
}

/** Local times of the contract: 14:00–15:30, 14:00から, or nothing where no time is told. */
export function formatTimes(startTime: string | null, endTime: string | null, language: Language): string {
  if (!startTime) return '';
  const from = startTime.slice(0, 5);
  if (endTime) return `${from}–${endTime.slice(0, 5)}`;
  return language === 'ja' ? `${from}から` : `from ${from}`;
}

/** A month as the contract writes it: `2026-12`. */
export type Month = string;

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

export function addMonths(month: Month, months: number): Month {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, (number ?? 1) - 1 + months, 1)).toISOString().slice(0, 7);
}

/** 2026年12月 / December 2026 */
export function formatMonth(month: Month, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], { timeZone: 'UTC', year: 'numeric', month: 'long' }).format(asUtc(`${month}-01`));
}

/** 0 for Sunday. */
export function weekdayOf(day: Day): number {
  return asUtc(day).getUTCDay();
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALE[language]).format(value);
}
