import type { KeyboardEvent } from 'react';
import type { AttendanceCategory } from '@/lib/api';
import { CATEGORIES } from '../words';

/** The cells of the grid find each other by their place. */
export function cellId(id: string, category: AttendanceCategory): string {
  return `cell-${id}-${category}`;
}

function focusCell(id: string | undefined, category: AttendanceCategory | undefined): boolean {
  const cell = id && category ? document.getElementById(cellId(id, category)) : null;
  if (!(cell instanceof HTMLInputElement) || cell.disabled) return false;
  cell.focus();
  return true;
}

function step(ids: string[], from: string, by: 1 | -1, category: AttendanceCategory): boolean {
  for (let at = ids.indexOf(from) + by; at >= 0 && at < ids.length; at += by) if (focusCell(ids[at], category)) return true;
  return false;
}

/** Left and right move between cells only where the caret could not move within the number. */
function atEdge(input: HTMLInputElement, by: 1 | -1): boolean {
  const whole = input.selectionStart === 0 && input.selectionEnd === input.value.length;
  return whole || (input.selectionStart === input.selectionEnd && input.selectionStart === (by === 1 ? input.value.length : 0));
}

interface Moves {
  ids: string[];
  id: string;
  category: AttendanceCategory;
  /** Enter on the last row: there is no next row to leave for. */
  onLast: () => void;
}

/** Moves as in a spreadsheet; returns true when the key was used. */
export function moveByKey(event: KeyboardEvent<HTMLInputElement>, { ids, id, category, onLast }: Moves): boolean {
  // Enter and arrows belong to the input method while it is composing.
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
  const sideways = (by: 1 | -1) => atEdge(event.currentTarget, by) && focusCell(id, CATEGORIES[CATEGORIES.indexOf(category) + by]);
  switch (event.key) {
    case 'Enter':
      if (!step(ids, id, event.shiftKey ? -1 : 1, category) && !event.shiftKey) onLast();
      return true;
    case 'ArrowDown': return step(ids, id, 1, category) || true;
    case 'ArrowUp': return step(ids, id, -1, category) || true;
    case 'ArrowLeft': return sideways(-1);
    case 'ArrowRight': return sideways(1);
    default: return false;
  }
}
