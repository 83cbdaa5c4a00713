import type { Roster, RosterSession, RosterSupporter } from '@/lib/api';
import type { Kind } from './plan';
import { bySaid, canSend, type Said, saidOn } from './words';

/** A supporter, or a hospital, as somebody who could hold a place. */
export interface Candidate {
  id: string;
  name: string;
  kana: string;
  said: Said;
  level: RosterSupporter['level'];
  /** Why she can't be planned at all. */
  outside: RosterSupporter['outside'];
  /** In this month's plan, and how many she takes. */
  load: number;
  most: number;
  /** In the fiscal year with the plan, and up to how many weigh nothing. */
  year: number;
  fairShare: number;
}

/** Everybody who could be thought of, those who want to come first. */
export function candidatesFor(roster: Roster, session: RosterSession, kind: Kind): Candidate[] {
  if (kind === 'specialist') {
    return roster.hospitals.map((one) => ({
      id: one.id, name: one.name, kana: one.name, said: canSend(one, session.date), level: null, outside: null,
      load: one.turns, most: one.mostTurns, year: one.earlierTurns + one.turns, fairShare: one.fairShare,
    })).sort((a, b) => Number(a.said !== 'yes') - Number(b.said !== 'yes'));
  }
  return [...roster.supporters].sort(bySaid(session.date)).map((one) => ({
    id: one.id, name: one.name, kana: one.kana, said: saidOn(one, session.date), level: one.level, outside: one.outside,
    load: one.duties, most: one.mostDuties, year: one.earlierDuties + one.duties, fairShare: one.fairShare,
  }));
}
