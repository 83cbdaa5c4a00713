import type { ConsultationCountsRow, ConsultationDimension } from '@/lib/api';

/** In the order in which the report asks: about what, who, where. */
export const DIMENSIONS: ConsultationDimension[] = ['topic', 'standpoint', 'visit', 'age_band', 'sex', 'cancer', 'mode', 'outcome', 'room'];

export interface Part { value: string; label: string | null; rooms: number; hotline: number; total: number }

/** All periods of one dimension added up, the largest first. */
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
  return [...parts.values()].sort((a, b) => b.total - a.total || a.value.localeCompare(b.value));
}

const NAMES: Partial<Record<ConsultationDimension, string>> = { age_band: 'ageBand' };

/** The key of the words of a dimension's value. */
export function wordKey(dimension: ConsultationDimension, value: string): string {
  if (value === 'not_told') return 'notTold';
  return dimension === 'cancer' ? `cancer:${value}` : `${NAMES[dimension] ?? dimension}.${value}`;
}
