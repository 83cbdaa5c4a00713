import { createContext, useContext } from 'react';
import type { Roster } from '@/lib/api';
import type { Editing } from './useEditing';
import type { Place } from './plan';
import type { Names } from './words';

/** A month's roster as the clerk has it before her. */
export interface RosterDesk extends Pick<Editing, 'edit' | 'step' | 'saving'> {
  /** With what is done but not saved yet. */
  roster: Roster;
  names: Names;
  /** The place that the panel is about. */
  chosen: Place | null;
  choose: (place: Place | null) => void;
  /** The place from which somebody is about to be moved. */
  moving: Place | null;
  startMoving: (place: Place | null) => void;
  moveFrom: (from: Place, to: Place) => void;
  /** Empties a place, and goes on with the place that is open now. */
  clear: (place: Place, id: string) => Place;
  /** Puts somebody at a place for good and plans everything else anew: what her price says. */
  putAndPlan: (place: Place, out: string | null, id: string) => void;
  plan: (mode: 'all' | 'rest' | 'fewest_changes') => void;
}

export const RosterContext = createContext<RosterDesk | null>(null);

export function useRoster(): RosterDesk {
  const desk = useContext(RosterContext);
  if (!desk) throw new Error('useRoster is for the parts of a roster');
  return desk;
}
