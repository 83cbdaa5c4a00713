import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, showToast } from '@/components/feedback';
import { DateField } from '@/components/form';
import { Button, Dialog } from '@/components/ui';
import { type AvailabilityRound, isProblem } from '@/lib/api';
import { today } from '@/lib/date';
import { usePrefectureCode } from '@/lib/session';
import { availabilityChanged, changeDeadline } from './api';

export function DeadlineDialog({ round, onClose }: { round: AvailabilityRound; onClose: () => void }) {
  const { t } = useTranslation('availability');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [deadline, setDeadline] = useState(round.deadline);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const change = async () => {
    setPending(true);
    setProblem(null);
    try {
      await changeDeadline(prefecture, round.month, deadline, round.version);
      await availabilityChanged(queryClient, prefecture);
      showToast(t('deadlineChanged'));
      onClose();
    } catch (error) {
      setProblem(error);
      setPending(false);
      if (isProblem(error, 'stale-version')) await availabilityChanged(queryClient, prefecture);
    }
  };
  return (
    <Dialog title={t('changeDeadline')} open onClose={onClose} dismissable="escape">
      <form className="space-y-4" noValidate onSubmit={(event) => { event.preventDefault(); void change(); }}>
        {problem !== null && <ProblemAlert error={problem} />}
        <DateField name="deadline" label={t('deadline')} help={t('deadlineHelp')} value={deadline} onChange={setDeadline} min={today()} required autoFocus />
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="outline" onPress={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" pending={pending} isDisabled={deadline === ''}>{t('common:save')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
