import type { Tone } from '@/components/ui';
import type { FreeSlot, ReservationState, RoomSession, Slot } from '@/lib/api';

export const STATES: ReservationState[] = ['held', 'confirmed', 'cancelled', 'expired', 'moved', 'session_cancelled'];

export const STATE_TONE: Record<ReservationState, Tone> = { held: 'warning', confirmed: 'success', cancelled: 'neutral', expired: 'neutral', moved: 'neutral', session_cancelled: 'warning' };

/** A slot that can be chosen, with where it is. */
export type Place = Pick<FreeSlot, 'id' | 'sessionId' | 'roomName' | 'date' | 'startTime' | 'endTime'>;

export function placeOf(slot: Slot, session: RoomSession): Place {
  const { id, startTime, endTime } = slot;
  return { id, sessionId: session.id, roomName: session.roomName, date: session.date, startTime, endTime };
}

/** Why nobody can reserve now; null when one can. */
export function closedBecause(session: RoomSession, now: Date): 'draft' | 'cancelled' | 'closed' | null {
  if (session.state !== 'open') return session.state;
  return session.bookingClosesAt !== null && Date.parse(session.bookingClosesAt) <= now.getTime() ? 'closed' : null;
}
