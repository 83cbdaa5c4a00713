import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { isTyping } from '@/lib/keyboard';
import { holderOf, keyOf, lock, type Place, sessionOf, shownPlaces } from '../plan';
import { type RosterDesk, useRoster } from '../RosterContext';
import { neighbour } from './neighbour';

/** The place of a cell, as `data-place` names it. */
export function placeAt(target: EventTarget | null): Place | null {
  const key = target instanceof Element ? target.closest<HTMLElement>('[data-place]')?.dataset.place : undefined;
  const [sessionId, kind, index] = key?.split(' ') ?? [];
  return sessionId && (kind === 'supporter' || kind === 'specialist') ? { sessionId, kind, index: Number(index) } : null;
}

/** One cell after the other with the arrows, and what is done with it by one key. Tab comes to one cell only. */
export function useGridKeys() {
  const desk = useRoster();
  const [last, setLast] = useState<string | null>(null);
  const stop = last !== null && isThere(desk, last) ? last : firstCell(desk);
  const open = (place: Place) => (desk.moving ? desk.moveFrom(desk.moving, place) : desk.choose(place));
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const place = placeAt(event.target);
    if (!place || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const holder = holderOf(sessionOf(desk.roster, place.sessionId), place);
    const next = neighbour(event.currentTarget, event.target as Element, event.key, '[data-place]', '[data-place*=" specialist "]');
    const does: Record<string, (() => void) | undefined> = {
      'Enter': () => { open(place); if (!desk.moving) focusPanel(); },
      ' ': () => open(place),
      'Delete': holder ? () => focusPlace(desk.clear(place, holder.id)) : undefined,
      'Backspace': holder ? () => focusPlace(desk.clear(place, holder.id)) : undefined,
      'l': holder ? () => desk.edit(lock(place, holder)) : undefined,
      'm': desk.moving ? () => open(place) : holder ? () => desk.startMoving(place) : undefined,
      'Escape': desk.moving ? () => desk.startMoving(null) : undefined,
    };
    const act = next ? () => next.focus() : does[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const onClick = (event: MouseEvent<HTMLTableElement>) => {
    const place = placeAt(event.target);
    if (place) open(place);
  };
  const onFocus = (event: { target: EventTarget }) => {
    const place = placeAt(event.target);
    if (place) setLast(keyOf(place));
  };
  return { stop, onKeyDown, onClick, onFocus };
}

function isThere({ roster }: RosterDesk, key: string): boolean {
  return roster.sessions.some((session) => !session.past && cellsOf(session).includes(key));
}

function firstCell({ roster }: RosterDesk): string | null {
  const ahead = roster.sessions.find((session) => !session.past);
  return ahead ? cellsOf(ahead)[0] ?? null : null;
}

function cellsOf(session: RosterDesk['roster']['sessions'][number]): string[] {
  const places = Array.from({ length: shownPlaces(session) }, (_, index) => keyOf({ sessionId: session.id, kind: 'supporter', index }));
  return session.wantsSpecialist || session.specialist ? [...places, keyOf({ sessionId: session.id, kind: 'specialist', index: 0 })] : places;
}

function focusPlace(place: Place): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-place="${keyOf(place)}"]`)?.focus());
}

/** The panel is drawn after the choice; then the keyboard goes there. */
export function focusPanel(): void {
  requestAnimationFrame(() => document.getElementById('roster-panel')?.focus());
}
