import type { Roster, RosterSession } from '@/lib/api';
import type { Day } from '@/lib/date';
import { type Kind, type Place, placeOf } from '../plan';

/** The days to come on which there are sessions. */
export function daysAhead({ sessions }: Pick<Roster, 'sessions'>): Day[] {
  return [...new Set(sessions.filter(({ past }) => !past).map(({ date }) => date))];
}

const on = ({ sessions }: Pick<Roster, 'sessions'>, date: Day) => sessions.filter((session) => !session.past && session.date === date);

/** Where somebody is planned on a day. */
export function placesOn(roster: Roster, date: Day, kind: Kind, id: string): Array<{ place: Place; session: RosterSession }> {
  return on(roster, date).flatMap((session) => {
    const place = placeOf(session, kind, id);
    return place ? [{ place, session }] : [];
  });
}

/** The open places of a day. */
export function openOn(roster: Roster, date: Day, kind: Kind): Place[] {
  return on(roster, date).flatMap((session): Place[] => {
    if (kind === 'specialist') return session.wantsSpecialist && !session.specialist ? [{ sessionId: session.id, kind, index: 0 }] : [];
    return session.supporters.length < session.needed ? [{ sessionId: session.id, kind, index: session.supporters.length }] : [];
  });
}

/** The place that is looked at first on a day: an open one, or else the first there is. */
export function firstPlaceOn(roster: Roster, date: Day, kind: Kind): Place | null {
  const session = on(roster, date).find(({ wantsSpecialist }) => kind === 'supporter' || wantsSpecialist);
  return openOn(roster, date, kind)[0] ?? (session ? { sessionId: session.id, kind, index: 0 } : null);
}
