import { type MouseEvent, type PointerEvent, useEffect, useRef } from 'react';
import { holderOf, move, type Place, sessionOf } from '../plan';
import { useRoster } from '../RosterContext';
import { placeAt } from './useGridKeys';

/** A mouse drags after a few pixels, a finger after it has rested: otherwise it scrolls. */
const PIXELS = 6;
const RESTING = 350;

interface Drag { from: Place; cell: Element; table: HTMLElement; pointer: number; x: number; y: number; going: boolean; over: Element | null; timer?: ReturnType<typeof setTimeout> }

const swallow = (click: Event) => click.stopPropagation();

/** Moves somebody to another place, or swaps two, by mouse or finger. With the keyboard it is M. */
export function useDragging() {
  const desk = useRoster();
  const drag = useRef<Drag | null>(null);
  useEffect(() => {
    // A finger that drags somebody doesn't scroll as well.
    const hold = (event: TouchEvent) => { if (drag.current?.going) event.preventDefault(); };
    document.addEventListener('touchmove', hold, { passive: false });
    return () => document.removeEventListener('touchmove', hold);
  }, []);
  const begin = () => {
    if (!drag.current) return;
    drag.current.going = true;
    drag.current.cell.classList.add('roster-moving');
    // Whatever it is let go over, the table hears of it.
    drag.current.table.setPointerCapture(drag.current.pointer);
  };
  const end = () => {
    clearTimeout(drag.current?.timer);
    drag.current?.over?.classList.remove('roster-target');
    drag.current?.cell.classList.remove('roster-moving');
    drag.current = null;
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLTableElement>) => {
      const from = placeAt(event.target);
      if (!from || event.button !== 0 || desk.moving || !holderOf(sessionOf(desk.roster, from.sessionId), from)) return;
      drag.current = { from, cell: (event.target as Element).closest('[data-place]')!, table: event.currentTarget, pointer: event.pointerId, x: event.clientX, y: event.clientY, going: false, over: null };
      if (event.pointerType !== 'mouse') drag.current.timer = setTimeout(begin, RESTING);
    },
    onPointerMove: (event: PointerEvent<HTMLTableElement>) => {
      const now = drag.current;
      if (!now || now.pointer !== event.pointerId) return;
      const far = Math.hypot(event.clientX - now.x, event.clientY - now.y) > PIXELS;
      if (!now.going) {
        if (far && event.pointerType === 'mouse') begin();
        else if (far) end();
        return;
      }
      const over = document.elementFromPoint(event.clientX, event.clientY)?.closest('[data-place]') ?? null;
      if (over === now.over) return;
      now.over?.classList.remove('roster-target');
      const to = placeAt(over);
      now.over = to && move(desk.roster, now.from, to) ? over : null;
      now.over?.classList.add('roster-target');
    },
    onPointerUp: (event: PointerEvent<HTMLTableElement>) => {
      const now = drag.current;
      if (!now || now.pointer !== event.pointerId) return;
      end();
      if (!now.going) return;
      const to = placeAt(document.elementFromPoint(event.clientX, event.clientY));
      // What comes after a drag is no click on the place at which it ended.
      window.addEventListener('click', swallow, { capture: true });
      setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 50);
      if (to) desk.moveFrom(now.from, to);
    },
    onPointerCancel: end,
    onContextMenu: (event: MouseEvent<HTMLTableElement>) => { if (drag.current?.going) event.preventDefault(); },
  };
}
