import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { ConfirmDialog } from '@/components/ui/Dialog';

/** Asks before typed input is left behind. `unsaved` is asked at the moment of leaving. */
export function UnsavedGuard({ unsaved, kept = false }: { unsaved: () => boolean; /** The input stays as a draft. */ kept?: boolean }) {
  const { t } = useTranslation();
  const blocker = useBlocker(({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && unsaved());
  useEffect(() => {
    function onBeforeUnload(event: BeforeUnloadEvent) {
      if (unsaved()) event.preventDefault();
    }
    window.addEventListener('beforeunload', onBeforeUnload);
    return () => window.removeEventListener('beforeunload', onBeforeUnload);
  }, [unsaved]);
  return (
    <ConfirmDialog
      open={blocker.state === 'blocked'}
      title={t('unsaved.title')}
      consequences={[kept ? t('unsaved.kept') : t('unsaved.lost')]}
      confirmLabel={t('unsaved.leave')}
      danger={!kept}
      onClose={() => blocker.reset?.()}
      onConfirm={() => blocker.proceed?.()}
    />
  );
}
