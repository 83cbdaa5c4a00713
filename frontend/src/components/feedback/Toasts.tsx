import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { closeToast, onAnnouncement, shownToasts, subscribeToToasts } from './toast-store';

/** The corner where done work is reported, and the live region for everything else that changes by itself. */
export function Toasts() {
  const { t } = useTranslation();
  const toasts = useSyncExternalStore(subscribeToToasts, shownToasts);
  const [announcement, setAnnouncement] = useState('');
  useEffect(() => onAnnouncement(setAnnouncement), []);
  return (
    <>
      <div role="status" aria-live="polite" className="sr-only">{announcement}</div>
      <section aria-label={t('notifications')} aria-live="polite" className="no-print pointer-events-none fixed inset-x-4 bottom-4 z-40 flex flex-col items-end gap-2">
        {toasts.map((toast) => (
          <div key={toast.id} className="pointer-events-auto flex w-full max-w-md items-center gap-3 rounded-8 border-2 border-solid-gray-800 bg-white py-2 pl-4 pr-2 shadow-3">
            <Icon name={toast.tone === 'error' ? 'error' : 'success'} className={toast.tone === 'error' ? 'shrink-0 text-error-1' : 'shrink-0 text-success-2'} />
            <p className="min-w-0 flex-1">{toast.text}</p>
            {toast.undo && (
              <Button variant="text" size="small" onPress={() => { toast.undo?.(); closeToast(toast.id); }}>{t('undo')}</Button>
            )}
            <IconButton label={t('close')} onPress={() => closeToast(toast.id)}><Icon name="close" size={20} /></IconButton>
          </div>
        ))}
      </section>
    </>
  );
}
