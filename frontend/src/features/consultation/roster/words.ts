import type { Roster, RosterHospital, RosterSession, RosterSupporter, RosterWords } from '@/lib/api';
import type { Language } from '@/lib/i18n/language';
import { holderOf, type Kind, type Place } from './plan';

export const say = (words: RosterWords, language: Language) => words[language];

/** +7, −3, ±0: a price as it is read at a glance. */
export function signed(amount: number): string {
  return amount === 0 ? '±0' : `${amount > 0 ? '＋' : '−'}${Math.abs(amount)}`;
}

/** The cheapest first; those of whom the price isn't known keep their order behind. */
export function byPrice<P extends { price: { amount: number } | null }>(all: P[]): P[] {
  return [...all].sort((a, b) => (a.price?.amount ?? Infinity) - (b.price?.amount ?? Infinity) || 0);
}

export type Said = 'prefer' | 'yes' | 'no' | 'unanswered';

/** What a supporter said for a day; a day that she left out in an answer is a "no". */
export function saidOn({ days, answered }: RosterSupporter, date: string): Said {
  return days.find((day) => day.date === date)?.choice ?? (answered ? 'no' : 'unanswered');
}

export function canSend({ days, answered }: RosterHospital, date: string): Said {
  return days.includes(date) ? 'yes' : answered ? 'no' : 'unanswered';
}

const RANK: Record<Said, number> = { prefer: 0, yes: 1, unanswered: 2, no: 3 };

export const bySaid = (date: string) => (a: RosterSupporter, b: RosterSupporter) =>
  RANK[saidOn(a, date)] - RANK[saidOn(b, date)] || a.kana.localeCompare(b.kana, 'ja');

export type ToldState = 'asked' | 'accepted' | 'declined' | 'untold' | 'told';

/** What somebody at a place knows of it. */
export function toldOf(session: RosterSession, kind: Kind, id: string): ToldState {
  if (kind === 'specialist') return session.toldHospitalId === id ? 'told' : 'untold';
  const state = session.told.find(({ supporterId }) => supporterId === id)?.state;
  return state === undefined || state === 'released' ? 'untold' : state;
}

export interface Names { supporter: (id: string) => string; hospital: (id: string) => string }

/** Names of everybody in a roster; who isn't in it any more has none. */
export function namesIn({ supporters, hospitals }: Pick<Roster, 'supporters' | 'hospitals'>): Names {
  const [people, places] = [new Map(supporters.map(({ id, name }) => [id, name])), new Map(hospitals.map(({ id, name }) => [id, name]))];
  return { supporter: (id) => people.get(id) ?? '', hospital: (id) => places.get(id) ?? '' };
}

export const nameIn = (names: Names, kind: Kind, id: string) => (kind === 'specialist' ? names.hospital(id) : names.supporter(id));

/** Who is at a place, by name; '' for nobody. */
export function nameAt(roster: Roster, place: Place): string {
  const holder = holderOf(roster.sessions.find(({ id }) => id === place.sessionId), place);
  return holder ? nameIn(namesIn(roster), place.kind, holder.id) : '';
}
