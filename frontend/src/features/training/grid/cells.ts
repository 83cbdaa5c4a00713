import { parseNumber } from '@/components/form';
import type { AttendanceCategory, Counts, Headcounts } from '@/lib/api';
import { CATEGORIES } from '../words';

/** What stands in a row's three cells, as typed. */
export type Cells = Record<AttendanceCategory, string>;

export const EMPTY_CELLS: Cells = { peer: '', medical: '', government: '' };
export const MOST_PEOPLE = 9999;

export function cellsOf(headcounts: Headcounts | null): Cells {
  if (!headcounts) return EMPTY_CELLS;
  return { peer: String(headcounts.peer), medical: String(headcounts.medical), government: String(headcounts.government) };
}

/** A count as typed: null is empty, NaN cannot be a number of people. */
export function countOf(text: string): number | null {
  const number = parseNumber(text);
  if (number === null) return null;
  return Number.isInteger(number) && number >= 0 && number <= MOST_PEOPLE ? number : Number.NaN;
}

export function sameCells(a: Cells, b: Cells): boolean {
  return CATEGORIES.every((category) => Object.is(countOf(a[category]), countOf(b[category])) && (!Number.isNaN(countOf(a[category])) || a[category] === b[category]));
}

export type Reading =
  | { kind: 'empty' }
  | { kind: 'counts'; counts: Headcounts }
  | { kind: 'incomplete'; cells: AttendanceCategory[] }
  | { kind: 'not_counts'; cells: AttendanceCategory[] };

/** All three or none: an empty cell is not a zero. */
export function readCells(cells: Cells): Reading {
  const wrong = CATEGORIES.filter((category) => Number.isNaN(countOf(cells[category])));
  if (wrong.length > 0) return { kind: 'not_counts', cells: wrong };
  const open = CATEGORIES.filter((category) => countOf(cells[category]) === null);
  if (open.length === CATEGORIES.length) return { kind: 'empty' };
  if (open.length > 0) return { kind: 'incomplete', cells: open };
  return { kind: 'counts', counts: Object.fromEntries(CATEGORIES.map((category) => [category, countOf(cells[category])])) as unknown as Headcounts };
}

/** The sum of what can be read so far; null while nothing can. */
export function sumOf(cells: Cells): number | null {
  const counts = CATEGORIES.map((category) => countOf(cells[category])).filter((count): count is number => count !== null && !Number.isNaN(count));
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
}

/** Where headcounts and names differ, when there are names at all. */
export function differing(counts: Headcounts | null, named: Counts): AttendanceCategory[] {
  if (!counts || named.total === 0) return [];
  return CATEGORIES.filter((category) => counts[category] !== named[category]);
}
