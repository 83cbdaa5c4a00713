import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, showToast } from '@/components/feedback';
import { TextArea } from '@/components/form';
import { Button, Dialog } from '@/components/ui';
import { isProblem, type OwnDuty } from '@/lib/api';
import { formatShortDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { acceptDuty, declineDuty, ownChanged } from './api';

/** Nobody is asked to give a reason. For ten seconds it can be taken back. */
export function DeclineDialog({ duty, onClose }: { duty: OwnDuty; onClose: () => void }) {
  const { t } = useTranslation('own');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [reason, setReason] = useState('');
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const when = formatShortDay(duty.date, language);
  const takeBack = (declined: OwnDuty) => {
    acceptDuty(prefecture, declined)
      .catch((error: unknown) => showToast(isProblem(error) ? (error.detail ?? error.title) : t('common:problem.unexpected'), { tone: 'error' }))
      .finally(() => void ownChanged(queryClient, prefecture));
  };
  const decline = async () => {
    setPending(true);
    setProblem(null);
    try {
      const declined = await declineDuty(prefecture, duty, reason.trim() || null);
      await ownChanged(queryClient, prefecture);
      // Taking it back accepts: only who had accepted, or would have, does.
      showToast(t('duty.declined', { day: when }), duty.state === 'accepted' ? { undo: () => takeBack(declined) } : {});
      onClose();
    } catch (error) {
      setProblem(error);
      setPending(false);
      if (isProblem(error, 'stale-version')) await ownChanged(queryClient, prefecture);
    }
  };
  return (
    <Dialog title={t('duty.declineTitle', { day: when })} open onClose={onClose} dismissable="escape">
      <form className="space-y-4" onSubmit={(event) => { event.preventDefault(); void decline(); }}>
        {problem !== null && <ProblemAlert error={problem} />}
        <p>{t('duty.declineText')}</p>
        <TextArea name="reason" label={t('duty.reason')} help={t('duty.reasonHelp')} value={reason} onChange={setReason} rows={2} maxLength={500} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="outline" onPress={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" pending={pending}>{t('duty.declineSend')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
