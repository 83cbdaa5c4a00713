import type { Tone } from '@/components/ui';
import type { BookingRule, RoomKind, RoomSession, RoomSessionBody, RoomSessionState } from '@/lib/api';

export const KINDS: RoomKind[] = ['regular', 'outreach', 'hotline'];
export const MODES = ['in_person', 'online', 'telephone'] as const;
export const BOOKINGS = ['appointment', 'walk_in'] as const;
export const STATE_TONE: Record<RoomSessionState, Tone> = { draft: 'neutral', open: 'success', cancelled: 'error' };

/** What a session would be sent back as, unless somebody changes it. */
export function bodyOf({ date, startTime, endTime, slotMinutes, supportersNeeded, supportersMost, booking, publicNote }: RoomSession): RoomSessionBody {
  return { date, startTime, endTime, slotMinutes, supportersNeeded, supportersMost, booking, publicNote };
}

interface DeadlineWords { key: 'walkIn' | 'sameDay' | 'daysBefore'; count: number; time: string }

/** A booking rule as the key of its sentence: 3日前の17:00まで, 当日まで, 予約はいりません. */
export function deadline({ booking, deadlineDays, deadlineTime }: BookingRule): DeadlineWords {
  if (booking === 'walk_in') return { key: 'walkIn', count: 0, time: '' };
  const count = deadlineDays ?? 0;
  return { key: count === 0 ? 'sameDay' : 'daysBefore', count, time: deadlineTime ?? '' };
}

/** How many visitors one after the other fit into the time. */
export function slotsIn(startTime: string, endTime: string, slotMinutes: number): number {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  return slotMinutes > 0 ? Math.max(0, Math.floor((minutes(endTime) - minutes(startTime)) / slotMinutes)) : 0;
}
