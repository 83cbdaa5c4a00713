import type { SalonCountsTotal } from '@/lib/api';

/** Meetings and visits of a period; they may be added up. */
export type CountSums = Omit<SalonCountsTotal, 'period'>;

/** The twelve months of a fiscal year, as the contract writes months. */
export function monthsOf(fiscalYear: number, startMonth: number): string[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = startMonth + index;
    return `${month > 12 ? fiscalYear + 1 : fiscalYear}-${String(month > 12 ? month - 12 : month).padStart(2, '0')}`;
  });
}

const NOTHING: CountSums = { held: 0, cancelled: 0, missing: 0, new: 0, returning: 0, patient: 0, family: 0, bereaved: 0, other: 0, visits: 0, supporters: 0 };

/** Every month stands in the table, those without meetings too. */
export function everyMonth<R extends CountSums & { period: string }>(fiscalYear: number, startMonth: number, rows: R[]): Array<CountSums & { period: string }> {
  return monthsOf(fiscalYear, startMonth).map((period) => rows.find((row) => row.period === period) ?? { ...NOTHING, period });
}

export function sumUp(rows: CountSums[]): CountSums {
  const sum = { ...NOTHING };
  for (const row of rows) for (const name of Object.keys(sum) as Array<keyof CountSums>) sum[name] += row[name];
  return sum;
}

export const COUNT_COLUMNS = ['held', 'cancelled', 'missing', 'visits', 'new', 'returning', 'patient', 'family', 'bereaved', 'other', 'supporters'] as const;
