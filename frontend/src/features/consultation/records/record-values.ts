import { z } from 'zod';
import type { AttendedSession, ConsultationRecord, ConsultationRecordBody } from '@/lib/api';

/** As the form has it: what was not told is empty. */
export interface RecordValues {
  mode: string;
  minutes: number | null;
  standpoint: string;
  ageBand: string;
  sex: string;
  cancer: string;
  visit: string;
  topics: string[];
  outcome: string;
  note: string;
  noteChecked: boolean;
}

const MOST_MINUTES = 600;
const LONGEST_NOTE = 2000;

export const recordSchema = z.object({
  mode: z.string().min(1), minutes: z.number().int().min(1).max(MOST_MINUTES), standpoint: z.string().min(1), ageBand: z.string().min(1), sex: z.string(),
  cancer: z.string(), visit: z.string().min(1), topics: z.array(z.string()).min(1), outcome: z.string().min(1),
  note: z.string().trim().max(LONGEST_NOTE), noteChecked: z.boolean(),
});

/** What is the same for most who come to the session is filled in. */
export function emptyRecord(session: AttendedSession): RecordValues {
  return {
    mode: session.roomMode, minutes: session.roomKind === 'hotline' ? null : session.slotMinutes, standpoint: '', ageBand: '', sex: '', cancer: '', visit: '', topics: [],
    outcome: '', note: '', noteChecked: false,
  };
}

export function valuesOf(record: ConsultationRecord): RecordValues {
  const { mode, minutes, standpoint, ageBand, sex, cancer, visit, topics, outcome, note } = record;
  return { mode, minutes, standpoint, ageBand, sex: sex ?? '', cancer: cancer ?? '', visit, topics, outcome, note: note ?? '', noteChecked: false };
}

export function bodyOf(values: RecordValues): ConsultationRecordBody {
  return { ...values, sex: values.sex || null, cancer: values.cancer || null, note: values.note.trim() || null } as ConsultationRecordBody;
}
