import type { MeetingCounts, MeetingCountsBody } from '@/lib/api';
import { z } from 'zod';

/** Counted as people count: all who came, how many of them for the first time, and who they were. */
export interface CountValues {
  total: number | null;
  new: number | null;
  patient: number | null;
  family: number | null;
  bereaved: number | null;
  other: number | null;
  supporters: number | null;
  note: string;
}

export const MOST = 999;
export const STANDPOINTS = ['patient', 'family', 'bereaved', 'other'] as const;

export const EMPTY_COUNTS: CountValues = { total: null, new: null, patient: null, family: null, bereaved: null, other: null, supporters: null, note: '' };

const known = (count: number | null | undefined) => (typeof count === 'number' && Number.isInteger(count) && count >= 0 ? count : 0);

/** Who has been told apart so far. */
export function toldApart(values: Pick<CountValues, (typeof STANDPOINTS)[number]>): number {
  return STANDPOINTS.reduce((sum, standpoint) => sum + known(values[standpoint]), 0);
}

/** Those who had been there before: all the others. Null while it cannot be known. */
export function returningOf({ total, new: first }: Pick<CountValues, 'total' | 'new'>): number | null {
  if (total === null || first === null || Number.isNaN(total) || Number.isNaN(first)) return null;
  return total - first;
}

type Say = (key: string, values?: Record<string, number>) => string;

export function countsSchema(say: Say) {
  const count = z.number().int().min(0).max(MOST);
  return z.object({
    total: count, new: count,
    patient: count.nullable(), family: count.nullable(), bereaved: count.nullable(), other: count.nullable(),
    supporters: count, note: z.string().trim().max(1000),
  }).superRefine((values, context) => {
    if (values.new > values.total) context.addIssue({ code: 'custom', path: ['new'], message: say('counts.moreNewThanAll') });
    const left = values.total - toldApart(values);
    if (left > 0) context.addIssue({ code: 'custom', path: ['patient'], message: say('counts.left', { count: left }) });
    if (left < 0) context.addIssue({ code: 'custom', path: ['patient'], message: say('counts.tooMany', { count: -left }) });
  });
}

export function valuesOf(counts: MeetingCounts | null): CountValues {
  if (!counts) return EMPTY_COUNTS;
  const { total, new: first, patient, family, bereaved, other, supporters, note } = counts;
  return { total, new: first, patient, family, bereaved, other, supporters, note: note ?? '' };
}

export function bodyOf(values: CountValues): MeetingCountsBody {
  return {
    new: known(values.new), returning: known(values.total) - known(values.new),
    patient: known(values.patient), family: known(values.family), bereaved: known(values.bereaved), other: known(values.other),
    supporters: known(values.supporters), note: values.note.trim() || null,
  };
}
