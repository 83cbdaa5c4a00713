import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showToast } from '@/components/feedback';
import { DeleteDialog } from '@/components/form';
import { Menu, type MenuEntry } from '@/components/ui';
import { isProblem, type RoomSession } from '@/lib/api';
import { formatShortDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { cancelSession, consultationChanged, consultationKey, publishSession, removeSession, restoreSession } from '../api';
import { CancelSession } from './CancelSession';
import { ChangeSession } from './ChangeSession';
import { Dependents } from './Dependents';

/** What may be done with a session as it stands. */
export function SessionActions({ session, onRemoved }: { session: RoomSession; onRemoved?: () => void }) {
  const { t } = useTranslation('consultation');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [open, setOpen] = useState<'change' | 'cancel' | 'remove' | null>(null);
  const close = () => setOpen(null);
  const names = { day: formatShortDay(session.date, language), room: session.roomName };
  const changed = () => consultationChanged(queryClient, prefecture);
  const fail = (error: unknown) => showToast(isProblem(error) ? error.title : t('common:problem.unexpected'), { tone: 'error' });
  const publish = async () => {
    try {
      await publishSession(prefecture, session);
      showToast(t('session.published'));
    } catch (error) {
      fail(error);
    } finally {
      await changed();
    }
  };
  const restore = async () => {
    try {
      const saved = await restoreSession(prefecture, session);
      showToast(t('session.restored'), {
        undo: () => { cancelSession(prefecture, saved, session.publicReason, session.privateReason).catch(fail).finally(() => void changed()); },
      });
    } catch (error) {
      fail(error);
    } finally {
      await changed();
    }
  };
  const entry = (id: string, label: string, onAction: () => void): MenuEntry => ({ id, label, onAction });
  const entries: Record<RoomSession['state'], MenuEntry[]> = {
    draft: [
      entry('change', t('session.change'), () => setOpen('change')),
      entry('publish', t('session.publish'), () => void publish()),
      entry('remove', t('session.remove'), () => setOpen('remove')),
    ],
    open: [entry('change', t('session.change'), () => setOpen('change')), entry('cancel', t('session.cancel'), () => setOpen('cancel'))],
    cancelled: [entry('restore', t('session.restore'), () => void restore())],
  };
  return (
    <>
      <Menu label={t('plan.actions')} ariaLabel={t('session.menu', names)} entries={entries[session.state]} size="small" />
      {open === 'change' && <ChangeSession session={session} onClose={close} />}
      {open === 'cancel' && <CancelSession session={session} onClose={close} />}
      {open === 'remove' && (
        <DeleteDialog
          title={t('session.removeTitle', names)}
          open
          onClose={close}
          consequences={[t('session.removeGone')]}
          remove={() => removeSession(prefecture, session)}
          onRemoved={() => {
            showToast(t('session.removed'));
            close();
            onRemoved?.();
            queryClient.removeQueries({ queryKey: [...consultationKey(prefecture), 'session', session.id] });
            void changed();
          }}
        >
          <Dependents id={session.id} />
        </DeleteDialog>
      )}
    </>
  );
}
