import { useEffect, useSyncExternalStore } from 'react';

export interface Shortcut { keys: string; description: string }

let shown: Shortcut[] = [];
const listeners = new Set<() => void>();

function change(next: Shortcut[]) {
  shown = next;
  listeners.forEach((listener) => listener());
}

/** Lists keys of the present screen in the help that `?` opens. The screen itself handles them. */
export function useShortcutHelp(shortcuts: Shortcut[]): void {
  const text = JSON.stringify(shortcuts);
  useEffect(() => {
    const mine = JSON.parse(text) as Shortcut[];
    change([...shown, ...mine]);
    return () => change(shown.filter((shortcut) => !mine.includes(shortcut)));
  }, [text]);
}

export function useShownShortcuts(): Shortcut[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
}

/** For fields in which a question mark means nothing else. */
export function openShortcutHelp(): void {
  document.dispatchEvent(new KeyboardEvent('keydown', { key: '?' }));
}

export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)
    || ['spinbutton', 'textbox', 'combobox'].includes(target.getAttribute('role') ?? ''));
}

/** One key without modifiers, ignored while typing or while a dialog is open. */
export function useKey(key: string, handler: () => void, enabled = true): void {
  useEffect(() => {
    if (!enabled) return;
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
      event.preventDefault();
      handler();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [key, handler, enabled]);
}
