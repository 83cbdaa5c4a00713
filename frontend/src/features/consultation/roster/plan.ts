import type { Roster, RosterBody, RosterFinding, RosterOverruling, RosterPlace, RosterSession } from '@/lib/api';

/** Who holds a place: a supporter, or the hospital that sends the specialist. */
export type Kind = 'supporter' | 'specialist';

/** A place of a session. There is one for the specialist. */
export interface Place { sessionId: string; kind: Kind; index: number }

/** Who goes from a place and who comes to it; with both the same, only the lock changes. */
export interface Change { place: Place; out: string | null; in: RosterPlace | null }

/** One thing a clerk does. It says what it meant, so that it can be done anew on a plan that somebody else has changed. */
export interface Edit { changes: Change[]; overrulings?: { add: RosterOverruling[]; drop: RosterFinding[] } }

export const keyOf = ({ sessionId, kind, index }: Place) => `${sessionId} ${kind} ${index}`;

export function samePlace(one: Place | null, other: Place | null): boolean {
  return one !== null && other !== null && keyOf(one) === keyOf(other);
}

export function sessionOf(roster: Roster, id: string): RosterSession | undefined {
  return roster.sessions.find((session) => session.id === id);
}

export function holderOf(session: RosterSession | undefined, { kind, index }: Pick<Place, 'kind' | 'index'>): RosterPlace | null {
  return (kind === 'specialist' ? session?.specialist : session?.supporters[index]) ?? null;
}

/** Where somebody is at a session now; others may have moved her to another of its places. */
export function placeOf(session: RosterSession, kind: Kind, id: string): Place | null {
  if (kind === 'specialist') return session.specialist?.id === id ? { sessionId: session.id, kind, index: 0 } : null;
  const index = session.supporters.findIndex((one) => one.id === id);
  return index < 0 ? null : { sessionId: session.id, kind, index };
}

export const put = (place: Place, out: string | null, id: string): Edit => ({ changes: [{ place, out, in: { id, locked: false } }] });
export const empty = (place: Place, id: string): Edit => ({ changes: [{ place, out: id, in: null }] });
export const lock = (place: Place, { id, locked }: RosterPlace): Edit => ({ changes: [{ place, out: id, in: { id, locked: !locked } }] });

/** The place that is open once somebody has gone: who stood behind her moves up. */
export function openedBy(roster: Roster, place: Place): Place {
  const session = sessionOf(roster, place.sessionId);
  return place.kind === 'specialist' || !session ? place : { ...place, index: Math.max(0, session.supporters.length - 1) };
}

/** Somebody goes to another place; who is there takes hers. Null where that makes no sense. */
export function move(roster: Roster, from: Place, to: Place): Edit | null {
  const [start, goal] = [sessionOf(roster, from.sessionId), sessionOf(roster, to.sessionId)];
  const [mover, other] = [holderOf(start, from), holderOf(goal, to)];
  if (!start || !goal || !mover || start.past || goal.past || from.kind !== to.kind || from.sessionId === to.sessionId) return null;
  const isThere = (session: RosterSession, id: string) => placeOf(session, from.kind, id) !== null;
  if (isThere(goal, mover.id) || (other && isThere(start, other.id))) return null;
  return { changes: [{ place: from, out: mover.id, in: other && { id: other.id, locked: false } }, { place: to, out: other?.id ?? null, in: { id: mover.id, locked: false } }] };
}

export function overrule({ rule, sessions, supporters, hospitalId }: RosterFinding, reason: string): Edit {
  return { changes: [], overrulings: { add: [{ rule, sessions, supporters, hospitalId, reason }], drop: [] } };
}

export const stopOverruling = (finding: RosterFinding): Edit => ({ changes: [], overrulings: { add: [], drop: [finding] } });

/** What of an edit can't be done any more, because somebody else has changed just this place. */
export function clash(roster: Roster, { changes }: Edit): Change | null {
  return changes.find((change) => !fits(sessionOf(roster, change.place.sessionId), change)) ?? null;
}

function fits(session: RosterSession | undefined, { place, out, in: comes }: Change): boolean {
  if (!session || session.past) return false;
  const isThere = (id: string) => placeOf(session, place.kind, id) !== null;
  if (out !== null && !isThere(out)) return false;
  if (comes && comes.id !== out && isThere(comes.id)) return false;
  if (out !== null || comes === null) return true;
  return place.kind === 'specialist' ? session.specialist === null : session.supporters.length <= place.index && session.supporters.length < session.most;
}

/** The plan with an edit that fits. */
export function apply(roster: Roster, { changes }: Edit): Roster {
  const sessions = roster.sessions.map((session) => changes.filter(({ place }) => place.sessionId === session.id).reduce(changed, session));
  const held = (kind: Kind, id: string) => sessions.filter((session) => !session.past && placeOf(session, kind, id) !== null).length;
  return {
    ...roster, sessions,
    supporters: roster.supporters.map((one) => ({ ...one, duties: held('supporter', one.id) })),
    hospitals: roster.hospitals.map((one) => ({ ...one, turns: held('specialist', one.id) })),
    findings: roster.findings.filter((finding) => stands(sessions, finding)),
  };
}

function changed(session: RosterSession, { place, out, in: comes }: Change): RosterSession {
  if (place.kind === 'specialist') return { ...session, specialist: comes };
  if (out === null) return { ...session, supporters: comes ? [...session.supporters, comes] : session.supporters };
  return { ...session, supporters: session.supporters.flatMap((one) => (one.id !== out ? [one] : comes ? [comes] : [])) };
}

/** Until the service answers: a broken rule isn't shown of somebody who has just gone from there. */
function stands(sessions: RosterSession[], { sessions: of, supporters, hospitalId }: RosterFinding): boolean {
  const about = sessions.filter(({ id }) => of.includes(id));
  return supporters.every((id) => about.some((session) => placeOf(session, 'supporter', id)))
    && (hospitalId === null || about.some((session) => placeOf(session, 'specialist', hospitalId)));
}

const sameFinding = (one: RosterOverruling, { rule, sessions, supporters, hospitalId }: RosterFinding) =>
  one.rule === rule && (one.hospitalId ?? null) === hospitalId && sameIds(one.sessions, sessions) && sameIds(one.supporters, supporters);

const sameIds = (one: string[], other: string[]) => one.length === other.length && one.every((id) => other.includes(id));

/** All of the plan as it is sent: whoever doesn't send an overruling again takes it back. */
export function bodyOf(roster: Roster, edit: Edit): RosterBody {
  const { sessions } = apply(roster, edit);
  const standing = roster.findings.flatMap(({ rule, sessions: of, supporters, hospitalId, overruling }) =>
    (overruling ? [{ rule, sessions: of, supporters, hospitalId, reason: overruling.reason }] : []));
  const { add = [], drop = [] } = edit.overrulings ?? {};
  return {
    teams: sessions.filter(({ past }) => !past).map(({ id, supporters, specialist }) => ({ sessionId: id, supporters, specialist })),
    overrulings: [...standing.filter((one) => !drop.some((finding) => sameFinding(one, finding))), ...add],
  };
}

/** How many places of supporters are open, and how many turns of hospitals. */
export function openPlaces({ sessions }: Pick<Roster, 'sessions'>): { places: number; turns: number } {
  const ahead = sessions.filter(({ past }) => !past);
  return {
    places: ahead.reduce((sum, { needed, supporters }) => sum + Math.max(0, needed - supporters.length), 0),
    turns: ahead.filter(({ wantsSpecialist, specialist }) => wantsSpecialist && specialist === null).length,
  };
}

/** How many places of supporters a row shows: those needed, those taken, and one more as long as the session may have more. */
export function shownPlaces({ needed, most, supporters, past }: RosterSession): number {
  const there = Math.max(past ? 0 : needed, supporters.length);
  return !past && supporters.length >= needed && there < most ? there + 1 : there;
}

export const isBroken = ({ overruling }: RosterFinding) => overruling === null;

/** The broken rules that are about somebody at a session; those about nobody by name are about all who are there. */
export function findingsAt({ findings }: Pick<Roster, 'findings'>, { sessionId, kind }: Pick<Place, 'sessionId' | 'kind'>, id: string): RosterFinding[] {
  return findings.filter(({ sessions, supporters, hospitalId }) => sessions.includes(sessionId)
    && (kind === 'specialist' ? hospitalId === id : supporters.includes(id) || (supporters.length === 0 && hospitalId === null)));
}
