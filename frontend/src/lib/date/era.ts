import type { Language } from '@/lib/i18n/language';
import { type Day, today } from './date';

const ERAS = [
  { from: '2019-05-01', ja: '令和', en: 'Reiwa', first: 2019 },
  { from: '1989-01-08', ja: '平成', en: 'Heisei', first: 1989 },
  { from: '1926-12-25', ja: '昭和', en: 'Showa', first: 1926 },
] as const;

function eraOn(day: Day) {
  return ERAS.find((era) => day >= era.from) ?? ERAS[ERAS.length - 1]!;
}

/** 令和8年; the first year of an era is written 元年. */
export function imperialYear(day: Day, language: Language): string {
  const era = eraOn(day);
  const year = Number(day.slice(0, 4)) - era.first + 1;
  if (language === 'en') return `${era.en} ${year}`;
  return `${era.ja}${year === 1 ? '元' : year}年`;
}

/** 令和8年11月22日 */
export function imperialDay(day: Day): string {
  return `${imperialYear(day, 'ja')}${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;
}

/** The fiscal year a day belongs to, named after the calendar year it begins in. */
export function fiscalYearOf(day: Day, startMonth: number): number {
  const [year, month] = day.split('-').map(Number);
  return (month ?? 1) >= startMonth ? (year ?? 0) : (year ?? 0) - 1;
}

export function currentFiscalYear(startMonth: number): number {
  return fiscalYearOf(today(), startMonth);
}

/**
 * 2026年度（令和8年度）. The year 2019 is officially 令和元年度, though it began in April, a month before the era.
 */
export function fiscalYearLabel(fiscalYear: number, language: Language): string {
  const era = imperialYear(`${fiscalYear}-12-31`, language);
  if (language === 'en') return `FY${fiscalYear} (${era})`;
  return `${fiscalYear}年度（${era.replace(/年$/, '年度')}）`;
}
