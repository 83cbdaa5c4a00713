import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, showToast } from '@/components/feedback';
import { TextArea } from '@/components/form';
import { Button, Dialog } from '@/components/ui';
import type { RosterSession } from '@/lib/api';
import { formatShortDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { declineFor, dutiesChanged, sessionDutiesQuery } from '../../duties/api';
import { newestRoster } from '../api';
import { placeOf } from '../plan';
import { useRoster } from '../RosterContext';

interface CancelDutyProps { session: RosterSession; supporterId: string; name: string; onClose: () => void }

/** Somebody who was told can't come: her place is empty from now on, and the panel says who could step in. */
export function CancelDuty({ session, supporterId, name, onClose }: CancelDutyProps) {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const { roster, choose, plan } = useRoster();
  const [reason, setReason] = useState('');
  const [pending, setPending] = useState<'fill' | 'replan' | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const day = formatShortDay(session.date, language);
  const decline = async (then: 'fill' | 'replan') => {
    setPending(then);
    setProblem(null);
    try {
      const { items } = await queryClient.fetchQuery({ ...sessionDutiesQuery(prefecture, session.id), staleTime: 0 });
      const duty = items.find((one) => one.supporterId === supporterId && (one.state === 'asked' || one.state === 'accepted'));
      if (duty) await declineFor(prefecture, duty, reason.trim() || null);
      await dutiesChanged(queryClient, prefecture);
      const newest = await newestRoster(queryClient, prefecture, roster.month);
      onClose();
      showToast(t('cancel.done', { name, day }));
      const left = newest.sessions.find(({ id }) => id === session.id);
      if (then === 'replan') plan('fewest_changes');
      else choose({ sessionId: session.id, kind: 'supporter', index: left && placeOf(left, 'supporter', supporterId) ? placeOf(left, 'supporter', supporterId)!.index : left?.supporters.length ?? 0 });
    } catch (error) {
      setProblem(error);
      setPending(null);
    }
  };
  return (
    <Dialog title={t('cancel.title', { name, day })} open onClose={onClose} dismissable="escape">
      <div className="space-y-4">
        {problem !== null && <ProblemAlert error={problem} />}
        <p>{t('cancel.text')}</p>
        <TextArea name="reason" label={t('cancel.reason')} value={reason} onChange={setReason} rows={2} maxLength={500} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="outline" onPress={onClose}>{t('common:cancel')}</Button>
          <Button variant="outline" pending={pending === 'replan'} isDisabled={pending === 'fill'} onPress={() => void decline('replan')}>{t('cancel.replan')}</Button>
          <Button pending={pending === 'fill'} isDisabled={pending === 'replan'} onPress={() => void decline('fill')}>{t('cancel.fill')}</Button>
        </div>
      </div>
    </Dialog>
  );
}
