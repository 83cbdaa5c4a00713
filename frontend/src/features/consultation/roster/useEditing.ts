import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { isProblem, type Roster } from '@/lib/api';
import type { Month } from '@/lib/date';
import { usePrefectureCode } from '@/lib/session';
import { changeRoster, type Direction, newestRoster, rosterIs, rosterQuery, stepRoster } from './api';
import { apply, bodyOf, type Change, clash, type Edit } from './plan';

/** Something that waits to be sent, one after the other. */
type Work = { edit: Edit; done?: () => void } | { direction: Direction; done?: () => void };

export interface Told { clashed: (change: Change, newest: Roster) => void; tooLate: (newest: Roster) => void }

export interface Editing {
  /** The plan with what is done but not saved yet. */
  shown: (roster: Roster) => Roster;
  edit: (edit: Edit, done?: () => void) => void;
  step: (direction: Direction, done?: () => void) => void;
  saving: boolean;
  /** Why saving doesn't go on; what was done is kept. */
  problem: unknown;
  retry: () => void;
  discard: () => void;
}

/**
 * Edits are shown at once and sent one by one, each as the whole newest plan with this edit. When somebody else was quicker, the
 * edit is made anew on her plan; where she changed the very place, hers stays.
 */
export function useEditing(month: Month, tell: Told): Editing {
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const queue = useRef<Work[]>([]);
  const sending = useRef(false);
  const [waiting, setWaiting] = useState<Work[]>([]);
  const [problem, setProblem] = useState<unknown>(null);
  const known = useCallback(() => queryClient.getQueryData(rosterQuery(prefecture, month).queryKey), [queryClient, prefecture, month]);

  const sendEdit = useCallback(async (edit: Edit, done?: () => void): Promise<Roster> => {
    const onto = async (roster: Roster): Promise<Roster> => {
      const clashed = clash(roster, edit);
      if (clashed) {
        tell.clashed(clashed, roster);
        return roster;
      }
      const saved = await changeRoster(prefecture, month, bodyOf(roster, edit), roster.version);
      done?.();
      return saved;
    };
    try {
      return await onto(known() ?? await newestRoster(queryClient, prefecture, month));
    } catch (error) {
      if (!isProblem(error, 'stale-version')) throw error;
      return onto(await newestRoster(queryClient, prefecture, month));
    }
  }, [known, month, prefecture, queryClient, tell]);

  const sendStep = useCallback(async (direction: Direction, done?: () => void): Promise<Roster> => {
    try {
      const saved = await stepRoster(prefecture, month, direction, known()?.version ?? 0);
      done?.();
      return saved;
    } catch (error) {
      if (!isProblem(error, 'stale-version')) throw error;
      const newest = await newestRoster(queryClient, prefecture, month);
      tell.tooLate(newest);
      return newest;
    }
  }, [known, month, prefecture, queryClient, tell]);

  const go = useCallback(async () => {
    if (sending.current) return;
    sending.current = true;
    try {
      for (let next = queue.current[0]; next; next = queue.current[0]) {
        await rosterIs(queryClient, prefecture, 'edit' in next ? await sendEdit(next.edit, next.done) : await sendStep(next.direction, next.done));
        queue.current = queue.current.slice(1);
        setWaiting(queue.current);
      }
    } catch (error) {
      setProblem(error);
    } finally {
      sending.current = false;
    }
  }, [prefecture, queryClient, sendEdit, sendStep]);

  const add = useCallback((work: Work) => {
    queue.current = [...queue.current, work];
    setWaiting(queue.current);
    setProblem(null);
    void go();
  }, [go]);

  return {
    shown: useCallback((roster: Roster) => waiting.reduce((now, work) => ('edit' in work && !clash(now, work.edit) ? apply(now, work.edit) : now), roster), [waiting]),
    edit: useCallback((edit, done) => add({ edit, done }), [add]),
    step: useCallback((direction, done) => add({ direction, done }), [add]),
    saving: waiting.length > 0,
    problem,
    retry: useCallback(() => { setProblem(null); void go(); }, [go]),
    discard: useCallback(() => {
      queue.current = [];
      setWaiting([]);
      setProblem(null);
      void newestRoster(queryClient, prefecture, month).catch(setProblem);
    }, [month, prefecture, queryClient]),
  };
}
