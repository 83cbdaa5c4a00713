import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isTyping, useShortcutHelp } from '@/lib/keyboard';
import type { RosterDesk } from './RosterContext';

/** Undo and redo anywhere on the page; the keys of the places are handled where they are. */
export function useRosterKeys({ roster, saving, step }: RosterDesk): void {
  const { t } = useTranslation('roster');
  const [canUndo, canRedo] = [roster.canUndo || saving, roster.canRedo && !saving];
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target) || document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
      const key = event.key.toLowerCase();
      const back = key === 'z' && !event.shiftKey;
      const forward = key === 'y' || (key === 'z' && event.shiftKey);
      if (!back && !forward) return;
      event.preventDefault();
      if (back && canUndo) step('back');
      if (forward && canRedo) step('forward');
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [canUndo, canRedo, step]);
  useShortcutHelp([
    { keys: '↑ ↓ ← →', description: t('keys.arrows') },
    { keys: 'Enter', description: t('keys.enter') },
    { keys: 'Delete', description: t('keys.delete') },
    { keys: 'L', description: t('keys.lock') },
    { keys: 'M', description: t('keys.move') },
    { keys: 'Ctrl+Z / Ctrl+Y', description: t('keys.undo') },
  ]);
}
