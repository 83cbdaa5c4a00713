import { z } from 'zod';
import type { Roster, RosterSession } from '@/lib/api';
import type { Kind } from './plan';

const planSchema = z.record(z.string(), z.object({ supporters: z.array(z.string()), specialist: z.string().nullish() }));

/** A plan as files have it: who is at each session, by ids. A session that is missing has nobody. */
export type FilePlan = z.infer<typeof planSchema>;

/** Null where it isn't one. */
export function planIn(json: unknown): FilePlan | null {
  return planSchema.safeParse(json).data ?? null;
}

interface Holder { kind: Kind; id: string }

/** A session at which a file has others than the plan. */
export interface Replacing { session: RosterSession; comes: Holder[]; goes: Holder[] }

/** What would change if a file took the place of the plan; what is over stays. */
export function replacing({ sessions }: Pick<Roster, 'sessions'>, plan: FilePlan): Replacing[] {
  return sessions.filter(({ past }) => !past).flatMap((session) => {
    const now = holders(session.supporters.map(({ id }) => id), session.specialist?.id);
    const then = holders(plan[session.id]?.supporters ?? [], plan[session.id]?.specialist);
    const without = (all: Holder[], others: Holder[]) => all.filter((one) => !others.some(({ kind, id }) => kind === one.kind && id === one.id));
    const [comes, goes] = [without(then, now), without(now, then)];
    return comes.length + goes.length === 0 ? [] : [{ session, comes, goes }];
  });
}

const holders = (supporters: string[], specialist: string | null | undefined): Holder[] => [
  ...supporters.map((id) => ({ kind: 'supporter' as const, id })), ...(specialist ? [{ kind: 'specialist' as const, id: specialist }] : []),
];
