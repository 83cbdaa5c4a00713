import type { Designation, DesignationKind } from '@/lib/api';
import type { Day } from '@/lib/date';
import type { Tone } from '@/components/ui';

export const KINDS: DesignationKind[] = ['national', 'regional', 'prefectural'];

export const KIND_TONE: Record<DesignationKind, Tone> = { national: 'info', regional: 'info', prefectural: 'neutral' };

export type DesignationTime = 'past' | 'present' | 'future';

export function timeOf(designation: Designation, day: Day): DesignationTime {
  if (designation.from > day) return 'future';
  return !!designation.to && designation.to < day ? 'past' : 'present';
}

/** In the order of time; what has no first day yet stays at the end. */
export function inOrder<D extends { from: string }>(designations: D[]): D[] {
  return [...designations].sort((a, b) => (a.from || '9999').localeCompare(b.from || '9999'));
}
