import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showToast } from '@/components/feedback';
import { Button } from '@/components/ui';
import { isProblem, type OwnDuty } from '@/lib/api';
import { formatShortDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { acceptDuty, ownChanged } from './api';
import { DeclineDialog } from './DeclineDialog';

/** Yes or no, each with one press; a no may say why, and doesn't have to. */
export function DutyAnswer({ duty }: { duty: OwnDuty }) {
  const { t } = useTranslation('own');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [pending, setPending] = useState(false);
  const [declining, setDeclining] = useState(false);
  const when = formatShortDay(duty.date, language);
  const accept = async () => {
    setPending(true);
    try {
      await acceptDuty(prefecture, duty);
      showToast(t('duty.accepted', { day: when }));
    } catch (error) {
      showToast(isProblem(error) ? (error.detail ?? error.title) : t('common:problem.unexpected'), { tone: 'error' });
    } finally {
      await ownChanged(queryClient, prefecture);
      setPending(false);
    }
  };
  if (duty.state === 'released') return null;
  return (
    <div className="no-print mt-3 flex flex-wrap gap-3">
      {duty.state !== 'accepted' && <Button size="large" className="max-desktop:flex-1" pending={pending} onPress={() => void accept()} aria-label={t('duty.acceptOf', { day: when })}>{t(duty.state === 'declined' ? 'duty.acceptAfterAll' : 'duty.accept')}</Button>}
      {duty.state !== 'declined' && <Button variant="outline" size="large" className="max-desktop:flex-1" onPress={() => setDeclining(true)} aria-label={t('duty.declineOf', { day: when })}>{t('duty.decline')}</Button>}
      {declining && <DeclineDialog duty={duty} onClose={() => setDeclining(false)} />}
    </div>
  );
}
