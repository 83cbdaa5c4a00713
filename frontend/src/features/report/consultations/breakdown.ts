import type { ConsultationCountsRow, ConsultationDimension } from '@/lib/api';

/** In the order in which the report asks: about what, who, where. */
export const DIMENSIONS: ConsultationDimension[] = ['topic', 'standpoint', 'visit', 'age_band', 'sex', 'cancer', 'mode', 'outcome', 'room'];

export interface Part { value: string; label: string | null; rooms: number; hotline: number; total: number }

/** What has an order of its own. */
const IN_ORDER: Partial<Record<ConsultationDimension, string[]>> = {
  age_band: ['under_20', 'twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'over_80', 'unknown'],
};

/** All periods of one dimension added up, the largest first unless they have an order of their own. */
export function partsOf(rows: ConsultationCountsRow[], dimension: ConsultationDimension): Part[] {
  const parts = new Map<string, Part>();
  for (const row of rows) {
    if (row.dimension !== dimension) continue;
    const part = parts.get(row.value) ?? { value: row.value, label: row.label, rooms: 0, hotline: 0, total: 0 };
    part.rooms += row.rooms;
    part.hotline += row.hotline;
    part.total += row.rooms + row.hotline;
    parts.set(row.value, part);
  }
  const order = IN_ORDER[dimension];
  return [...parts.values()].sort((a, b) => (order ? order.indexOf(a.value) - order.indexOf(b.value) : b.total - a.total || a.value.localeCompare(b.value)));
}

/** How many columns of a chart's letters a name may take: a Japanese one takes two. */
const WIDEST = 24;
const width = (text: string) => [...text].reduce((sum, letter) => sum + (letter.codePointAt(0)! < 0x2e80 ? 1 : 2), 0);

/** A name that fits beside a bar; of rooms, whose names begin alike, the end is kept. */
export function shortened(name: string, end: boolean): string {
  if (width(name) <= WIDEST) return name;
  let letters = [...name];
  while (width(letters.join('')) > WIDEST - 2) letters = end ? letters.slice(1) : letters.slice(0, -1);
  return end ? `…${letters.join('')}` : `${letters.join('')}…`;
}

const NAMES: Partial<Record<ConsultationDimension, string>> = { age_band: 'ageBand' };

/** The key of the words of a dimension's value. */
export function wordKey(dimension: ConsultationDimension, value: string): string {
  if (value === 'not_told') return 'notTold';
  return dimension === 'cancer' ? `cancer:${value}` : `${NAMES[dimension] ?? dimension}.${value}`;
}
