import type { Tone } from '@/components/ui';
import type { FreeSlot, ReservationState, RoomSession, Slot } from '@/lib/api';
import { useCan, useSession } from '@/lib/session';

export const STATES: ReservationState[] = ['held', 'confirmed', 'cancelled', 'expired', 'moved', 'session_cancelled'];

export const STATE_TONE: Record<ReservationState, Tone> = { held: 'warning', confirmed: 'success', cancelled: 'neutral', expired: 'neutral', moved: 'neutral', session_cancelled: 'warning' };

/** A slot that can be chosen, with where it is. */
export type Place = Pick<FreeSlot, 'id' | 'sessionId' | 'roomName' | 'date' | 'startTime' | 'endTime'> & { bookingClosesAt: string | null };

export function placeOf(slot: Slot, session: RoomSession): Place {
  const { id, startTime, endTime } = slot;
  return { id, sessionId: session.id, roomName: session.roomName, date: session.date, startTime, endTime, bookingClosesAt: session.bookingClosesAt };
}

/** Why nobody can reserve now; null when one can. */
export function closedBecause(session: RoomSession, now: Date): 'draft' | 'cancelled' | 'closed' | null {
  if (session.state !== 'open') return session.state;
  return isLate(session, now) ? 'closed' : null;
}

/** Whether booking has closed, so that only the support centre can still reserve. */
export function isLate({ bookingClosesAt }: Pick<Place, 'bookingClosesAt'>, now: Date): boolean {
  return bookingClosesAt !== null && Date.parse(bookingClosesAt) <= now.getTime();
}

/** Whether the deadline doesn't hold for somebody. */
export function useBooksLate(): boolean {
  const mayReserve = useCan('reservations:write');
  return useSession().account.role !== 'hospital' && mayReserve;
}
