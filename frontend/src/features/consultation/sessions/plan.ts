import type { ChosenSession, PlanConflict, ProposedSession, RoomKind, RoomSession, RoomSessionBody, SessionPlan } from '@/lib/api';
import { addDays, type Day, type Month } from '@/lib/date';

/** A proposal as the clerk has it before her: as it is or edited, wanted or not. */
export interface Choice { proposal: ProposedSession; session: RoomSessionBody; wanted: boolean; edited: boolean }

/** What a clerk has decided about proposals, by what they are known by. */
export type Decisions = Record<string, { wanted?: boolean; session?: RoomSessionBody }>;

export const keyOf = ({ roomId, planKey }: ProposedSession) => `${roomId} ${planKey}`;

export function choicesOf(plan: SessionPlan, decisions: Decisions): Choice[] {
  return plan.proposals.map((proposal) => {
    const decided = decisions[keyOf(proposal)];
    return { proposal, session: decided?.session ?? proposal.session, wanted: decided?.wanted ?? true, edited: decided?.session !== undefined };
  });
}

export function chosen(choices: Choice[]): ChosenSession[] {
  return choices.filter(({ wanted }) => wanted).map(({ proposal: { roomId, planKey }, session }) => ({ roomId, planKey, session }));
}

/** A line of the month: something that is there, or a proposal. */
export type Line =
  | { type: 'session'; id: string; date: Day; startTime: string; session: RoomSession; conflicts: PlanConflict[] }
  | { type: 'proposal'; id: string; date: Day; startTime: string; choice: Choice; conflicts: PlanConflict[] };

const roomOf = (line: Line) => (line.type === 'session' ? line.session : line.choice.proposal);

function holds(line: Line): boolean {
  return line.type === 'session' ? line.session.state !== 'cancelled' : line.choice.wanted;
}

/** The lines of a month in the order of days, on each what is there before what is proposed, with what the decisions make of two sessions of one hospital on a day. */
export function linesOf(plan: SessionPlan, choices: Choice[]): Line[] {
  const lines: Line[] = [
    ...plan.sessions.map(({ session, conflicts }): Line => ({ type: 'session', id: session.id, date: session.date, startTime: session.startTime, session, conflicts })),
    ...choices.map((choice): Line => ({ type: 'proposal', id: keyOf(choice.proposal), date: choice.session.date, startTime: choice.session.startTime, choice, conflicts: choice.proposal.conflicts })),
  ];
  const met = new Map<string, number>();
  const dayAt = (line: Line) => {
    const { hospitalId, roomKind } = roomOf(line);
    return hospitalId && roomKind !== 'hotline' ? `${hospitalId} ${line.date}` : '';
  };
  for (const line of lines) if (holds(line) && dayAt(line)) met.set(dayAt(line), (met.get(dayAt(line)) ?? 0) + 1);
  return lines
    .map((line) => ({ ...line, conflicts: conflictsNow(line, holds(line) && (met.get(dayAt(line)) ?? 0) > 1) }))
    .sort((a, b) => a.date.localeCompare(b.date) || b.type.localeCompare(a.type) || a.startTime.localeCompare(b.startTime) || roomOf(a).roomName.localeCompare(roomOf(b).roomName, 'ja'));
}

function conflictsNow(line: Line, meets: boolean): PlanConflict[] {
  const others = line.conflicts.filter((conflict) => conflict !== 'same_hospital');
  return meets ? ['same_hospital', ...others] : others;
}

export function ofKind(lines: Line[], kind: RoomKind | ''): Line[] {
  return kind === '' ? lines : lines.filter((line) => roomOf(line).roomKind === kind);
}

/** On how many days rooms are held, once what is wanted is made; the hotline apart. */
export function roomDays(lines: Line[]): number {
  return new Set(lines.filter((line) => holds(line) && roomOf(line).roomKind !== 'hotline').map(({ date }) => date)).size;
}

export interface PlanDay { date: Day; lines: Line[] }

export function daysOf(month: Month, lines: Line[]): PlanDay[] {
  const days: PlanDay[] = [];
  for (let date: Day = `${month}-01`; date.startsWith(month); date = addDays(date, 1)) days.push({ date, lines: lines.filter((line) => line.date === date) });
  return days;
}
