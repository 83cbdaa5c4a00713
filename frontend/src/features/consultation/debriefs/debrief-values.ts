import { z } from 'zod';
import type { Debrief, DebriefBody } from '@/lib/api';

export const OBSERVERS = ['prefecture', 'health_centre', 'municipality', 'other'] as const;
export const STRAINS = ['0', '1', '2', '3'] as const;

export interface SupporterValues { supporterId: string; present: boolean; strain: string; note: string }

/** As the form has it: nobody of the government is empty, and so is a strain that nobody asked about. */
export interface DebriefValues {
  supporters: SupporterValues[];
  specialistPresent: boolean;
  observer: string;
  points: string;
  supervisionNeeded: boolean;
  textsChecked: boolean;
}

export const debriefSchema = z.object({
  supporters: z.array(z.object({ supporterId: z.string(), present: z.boolean(), strain: z.string(), note: z.string().trim().max(1000) })),
  specialistPresent: z.boolean(), observer: z.string(), points: z.string().trim().min(1).max(4000), supervisionNeeded: z.boolean(), textsChecked: z.boolean(),
});

/** Of one that isn't written yet: those on duty were there, as a rule. */
export function valuesOf(debrief: Debrief): DebriefValues {
  return {
    supporters: debrief.supporters.map(({ supporterId, present, strain, note }) => ({
      supporterId, present: debrief.written ? present : true, strain: strain === null ? '' : String(strain), note: note ?? '',
    })),
    specialistPresent: debrief.written ? debrief.specialistPresent : debrief.hospitalName !== null,
    observer: debrief.observer ?? '', points: debrief.points ?? '', supervisionNeeded: debrief.supervisionNeeded, textsChecked: false,
  };
}

export function bodyOf(values: DebriefValues): DebriefBody {
  return {
    ...values, observer: values.observer || null, points: values.points.trim(),
    supporters: values.supporters.map(({ strain, note, ...one }) => ({ ...one, strain: strain === '' ? null : Number(strain), note: note.trim() || null })),
  } as DebriefBody;
}
