import type { PublishedRosterSession } from '@/lib/api';

/** Whether the reader is at it: she herself, or a specialist of her hospital. */
export const isOwn = ({ supporters, turn }: Pick<PublishedRosterSession, 'supporters' | 'turn'>) => supporters.some(({ own }) => own) || turn?.own === true;

/** The sessions that take place and at which the reader is. */
export const ownSessions = (sessions: PublishedRosterSession[]) => sessions.filter((session) => session.state !== 'cancelled' && isOwn(session));

/** The building, where the name of the room doesn't tell it. */
export const placeBeside = ({ room, place }: Pick<PublishedRosterSession, 'room' | 'place'>) => (place !== null && !room.includes(place) ? place : null);

/** Names first; how many there are who can't be named. */
export function namesOf({ supporters }: Pick<PublishedRosterSession, 'supporters'>): { named: Array<{ name: string; own: boolean }>; unnamed: number } {
  const named = supporters.flatMap(({ name, own }) => (name === null ? [] : [{ name, own }]));
  return { named, unnamed: supporters.length - named.length };
}
