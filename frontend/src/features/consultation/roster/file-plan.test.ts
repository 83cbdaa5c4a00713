import { describe, expect, it } from 'vitest';
import type { RosterSession } from '@/lib/api';
import { planIn, replacing } from './file-plan';

const at = (id: string, supporters: string[], specialist: string | null, past = false) => ({
  id, past, supporters: supporters.map((one) => ({ id: one, locked: false })), specialist: specialist === null ? null : { id: specialist, locked: false },
}) as unknown as RosterSession;

describe('a plan in a file', () => {
  it('is known by its teams', () => {
    expect(planIn({ a: { supporters: ['p', 'q'], specialist: 'h' }, b: { supporters: [], specialist: null } })).not.toBeNull();
    expect([planIn([]), planIn({ a: { supporters: 'p' } }), planIn(undefined)]).toEqual([null, null, null]);
  });

  it('says who comes and who goes, at each session that is still to come', () => {
    const sessions = [at('a', ['p', 'q'], 'h'), at('b', ['p'], null), at('c', ['r'], null), at('over', ['p'], null, true)];
    const changed = replacing({ sessions }, { a: { supporters: ['q', 'r'], specialist: 'k' }, b: { supporters: ['p'], specialist: null } });
    expect(changed.map(({ session, comes, goes }) => [session.id, comes.map(({ id }) => id), goes.map(({ id }) => id)]))
      .toEqual([['a', ['r', 'k'], ['p', 'h']], ['c', [], ['r']]]);
  });
});
