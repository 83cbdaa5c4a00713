import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKey, useShownShortcuts } from '@/lib/keyboard';
import { Dialog } from '@/components/ui';

/** `?` shows the keys of the screen, `/` goes to its search. */
export function KeyboardHelp() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const own = useShownShortcuts();
  useKey('?', useCallback(() => setOpen(true), []));
  useKey('/', useCallback(() => document.querySelector<HTMLInputElement>('[data-search]')?.focus(), []));
  const keys = [
    ...own,
    { keys: '/', description: t('keys.search') },
    { keys: 'Tab / Shift+Tab', description: t('keys.tab') },
    { keys: 'Esc', description: t('keys.escape') },
    { keys: '?', description: t('keys.help') },
  ];
  return (
    <Dialog title={t('keys.title')} open={open} onClose={() => setOpen(false)}>
      <table className="w-full">
        <caption className="sr-only">{t('keys.title')}</caption>
        <tbody>
          {keys.map((shortcut) => (
            <tr key={shortcut.keys} className="border-b border-solid-gray-200">
              <th scope="row" className="py-2 pr-6 text-left whitespace-nowrap"><kbd className="rounded-4 border border-solid-gray-536 px-2 py-0.5 font-mono">{shortcut.keys}</kbd></th>
              <td className="py-2">{shortcut.description}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
