import { client } from '@/lib/api';
import type { Day } from '@/lib/date';

export type HolidayPolicy = 'hold' | 'skip' | 'week_before' | 'week_after' | 'announced';

export type MeetingState = 'scheduled' | 'cancelled' | 'held';
export interface CountsBody { new: number; returning: number; patient: number; family: number; bereaved: number; other: number; supporters: number; note: string | null }
export interface Counts extends CountsBody { total: number }
export interface Meeting {
  id: string; salonId: string; salonName: string; date: Day; startTime: string | null; endTime: string | null; venueName: string | null;
  state: MeetingState; plannedDate: Day | null; movedFrom: Day | null; publicNote: string | null; provisional: boolean;
  origin: 'schedule' | 'announced'; counts: Counts | null; version: number;
}
export interface MeetingBody { date: Day; startTime: string | null; endTime: string | null; venueName: string | null }
export interface MoveBody extends MeetingBody { publicNote: string | null }

export interface Rule { rrule: string; startTime: string | null; endTime: string | null; holidayPolicy: HolidayPolicy }
export interface Occurrence { date: Day; startTime: string | null; endTime: string | null; provisional: boolean }
export interface SchedulePreview {
  understood: boolean; rules: Rule[]; text: string; textEn: string; announced: boolean; unread: string[];
  occurrences: Occurrence[]; holidays: Array<{ date: Day; name: string; policy: HolidayPolicy; movedTo: Day | null }>;
}
export interface Schedule { text: string; from: Day; rules: Rule[]; japanese: string | null; english: string | null; announced: boolean; version: number }
export interface ScheduleBody { text: string; from: Day; keepAsAnnounced: boolean }
export interface ScheduleChanges {
  created: Occurrence[];
  withdrawn: Array<{ id: string; date: Day; startTime: string | null; endTime: string | null; wasMoved: boolean }>;
  kept: Array<{ id: string; date: Day; state: MeetingState }>;
  unchanged: number;
}

export interface People { period: string; people: number | null; version: number }
export interface CountSums { held: number; cancelled: number; missing: number; new: number; returning: number; patient: number; family: number; bereaved: number; other: number; visits: number; supporters: number }
export interface SalonCountsRow extends CountSums { salonId: string; salonName: string; period: string; people: number | null }
export interface SalonCountsReport { from: number; to: number; by: 'month' | 'fiscal_year'; rows: SalonCountsRow[]; totals: Array<CountSums & { period: string }> }

interface Asking { params?: { path?: object; query?: object; header?: object }; body?: object; headers?: object; signal?: AbortSignal }
type Call = <T>(path: string, asking: Asking) => Promise<{ data?: T }>;

/** The service's doors for salons by their addresses, until the contract describes them. */
export const door = client as unknown as { GET: Call; POST: Call; PUT: Call; DELETE: Call };
