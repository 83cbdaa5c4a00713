import type { AttendanceCategory, Course, Delivery, Training, TrainingKind } from '@/lib/api';
import { currentFiscalYear, today } from '@/lib/date';

export const TRAINING_KINDS: TrainingKind[] = ['foundation', 'follow_up', 'other'];
export const DELIVERIES: Delivery[] = ['in_person', 'online', 'both'];
export const CATEGORIES: AttendanceCategory[] = ['peer', 'medical', 'government'];
export const COURSES: Course[] = ['foundation', 'follow_up'];

export type AttendanceState = 'recorded' | 'missing' | 'upcoming';
export const ATTENDANCE_STATES: AttendanceState[] = ['missing', 'recorded', 'upcoming'];

/** A training of several days can be counted from its first day on. */
export function attendanceState(training: Pick<Training, 'dates' | 'attendance'>): AttendanceState {
  if (training.attendance) return 'recorded';
  return (training.dates[0] ?? '') > today() ? 'upcoming' : 'missing';
}

const YEARS_BACK = 15;

/** Next year, for what is planned, and back to when the programmes began. */
export function fiscalYears(startMonth: number): number[] {
  const next = currentFiscalYear(startMonth) + 1;
  return Array.from({ length: YEARS_BACK + 2 }, (_, index) => next - index);
}
