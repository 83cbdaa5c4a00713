import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, showToast } from '@/components/feedback';
import { TextField } from '@/components/form';
import { Button, Dialog } from '@/components/ui';
import { isProblem, type RoomSession } from '@/lib/api';
import { formatShortDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { cancelSession, consultationChanged, restoreSession } from '../api';
import { Dependents } from './Dependents';

const USUAL = ['weather', 'venue', 'infection'] as const;

/** With the consequence in numbers, a reason for everybody, and one for the support centre alone. */
export function CancelSession({ session, onClose }: { session: RoomSession; onClose: () => void }) {
  const { t } = useTranslation('consultation');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [publicReason, setPublicReason] = useState('');
  const [privateReason, setPrivateReason] = useState('');
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const changed = () => consultationChanged(queryClient, prefecture);
  const cancel = async () => {
    setPending(true);
    setProblem(null);
    try {
      const saved = await cancelSession(prefecture, session, publicReason.trim() || null, privateReason.trim() || null);
      await changed();
      showToast(t('session.cancelled'), {
        undo: () => {
          restoreSession(prefecture, saved)
            .catch((error: unknown) => showToast(isProblem(error) ? error.title : t('common:problem.unexpected'), { tone: 'error' }))
            .finally(() => void changed());
        },
      });
      onClose();
    } catch (error) {
      setProblem(error);
      setPending(false);
      if (isProblem(error, 'stale-version')) await changed();
    }
  };
  return (
    <Dialog title={t('session.cancelTitle', { day: formatShortDay(session.date, language), room: session.roomName })} open onClose={onClose} dismissable={publicReason === '' && privateReason === ''}>
      <form className="space-y-4" onSubmit={(event) => { event.preventDefault(); void cancel(); }}>
        {problem !== null && <ProblemAlert error={problem} />}
        <p>{t('session.cancelText')}</p>
        <Dependents id={session.id} />
        <TextField name="publicReason" label={t('session.publicReason')} help={t('session.publicReasonHelp')} value={publicReason} onChange={setPublicReason} maxLength={500} autoComplete="off" autoFocus />
        <div className="flex flex-wrap gap-2">
          {USUAL.map((usual) => <Button key={usual} variant="outline" size="small" onPress={() => setPublicReason(t(`session.usual.${usual}`))}>{t(`session.usual.${usual}`)}</Button>)}
        </div>
        <TextField name="privateReason" label={t('session.privateReason')} help={t('session.privateReasonHelp')} value={privateReason} onChange={setPrivateReason} maxLength={500} autoComplete="off" />
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="outline" onPress={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" variant="danger" pending={pending}>{t('session.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
