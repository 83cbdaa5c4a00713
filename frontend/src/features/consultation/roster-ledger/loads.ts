import type { RosterLedgerMonth, RosterLedgerSupporter } from '@/lib/api';
import type { Month } from '@/lib/date';

export const ORDERS = ['number', 'name', '-total', 'total'] as const;
export type Order = (typeof ORDERS)[number];

export const orderIn = (text: string | null): Order => ORDERS.find((order) => order === text) ?? 'number';

/** Those who aren't named any more stand behind the names. */
function byName(a: RosterLedgerSupporter, b: RosterLedgerSupporter): number {
  if (a.name === null || b.name === null) return Number(a.name === null) - Number(b.name === null);
  return a.name.localeCompare(b.name, 'ja');
}

const COMPARE: Record<Order, (a: RosterLedgerSupporter, b: RosterLedgerSupporter) => number> = {
  number: () => 0, name: byName, total: (a, b) => a.total - b.total, '-total': (a, b) => b.total - a.total,
};

/** In the order that was asked for; those who are alike, by their numbers. */
export function ordered(supporters: RosterLedgerSupporter[], order: Order): RosterLedgerSupporter[] {
  return [...supporters].sort((a, b) => COMPARE[order](a, b) || a.number - b.number);
}

export type Evenness = 'more' | 'less' | 'even';

/** Beside a fair share, which is rounded up: one less is as even as it gets. */
export function evenness(total: number, fairShare: number): Evenness {
  if (total > fairShare) return 'more';
  return total < fairShare - 1 ? 'less' : 'even';
}

/** Those that are over and may still change. */
export const canClose = ({ month, closed }: Pick<RosterLedgerMonth, 'month' | 'closed'>, thisMonth: Month) => !closed && month < thisMonth;

/** The columns of a table, added up: nothing that is hidden is left out. */
export const sums = (rows: number[][], months: number) => Array.from({ length: months }, (_, index) => rows.reduce((all, row) => all + (row[index] ?? 0), 0));
