import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, showToast, SkeletonLine } from '@/components/feedback';
import { DateField, TextField } from '@/components/form';
import { Button, Dialog } from '@/components/ui';
import { isProblem, type Salon, type SalonState } from '@/lib/api';
import { today } from '@/lib/date';
import { usePrefectureCode } from '@/lib/session';
import { changeState, salonsChanged } from '../api';
import { meetingsQuery } from '../meetings/api';
import { isStill } from '../words';

interface ChangeStateProps { salon: Salon; next: SalonState; onClose: () => void }

/** Says in numbers what a rest or an end takes away, before it does. */
export function ChangeState({ salon, next, onClose }: ChangeStateProps) {
  const { t } = useTranslation('salon');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [since, setSince] = useState(today());
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const early = until !== '' && until < since;
  const what = salon.state === 'resting' && next === 'running' ? 'resume' : next;
  const violation = (field: string) => (isProblem(problem) ? problem.violations.find((one) => one.field === field)?.message : undefined);
  const change = async () => {
    setPending(true);
    setProblem(null);
    try {
      await changeState(prefecture, salon.id, { state: next, since, until: until || null, reason: reason.trim() || null }, salon.version);
      await salonsChanged(queryClient, prefecture);
      showToast(t(`change.${what}.done`, { name: salon.name }));
      onClose();
    } catch (error) {
      setProblem(error);
      setPending(false);
      if (isProblem(error, 'stale-version')) await salonsChanged(queryClient, prefecture);
    }
  };
  return (
    <Dialog title={t(`change.${what}.title`, { name: salon.name })} open onClose={onClose} role="alertdialog">
      <div className="space-y-4">
        {problem !== null && <ProblemAlert error={problem} />}
        <DateField name="since" label={t(`change.${what}.since`)} value={since} onChange={setSince} required autoFocus error={violation('since')} />
        {next === 'resting' && <DateField name="until" label={t('change.until')} help={t('change.untilHelp')} value={until} onChange={setUntil} error={early ? t('change.untilEarly') : violation('until')} />}
        <TextField name="reason" label={t('change.reason')} help={t('change.reasonHelp')} value={reason} onChange={setReason} maxLength={500} autoComplete="off" error={violation('reason')} />
        <Consequences salon={salon} next={next} since={since} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="outline" onPress={onClose}>{t('common:cancel')}</Button>
          <Button variant={isStill(next) ? 'danger' : 'solid'} pending={pending} isDisabled={since === '' || early} onPress={() => void change()}>{t(`change.${what}.button`)}</Button>
        </div>
      </div>
    </Dialog>
  );
}

function Consequences({ salon, next, since }: { salon: Salon; next: SalonState; since: string }) {
  const { t } = useTranslation('salon');
  const prefecture = usePrefectureCode();
  const withdrawn = useQuery({
    ...meetingsQuery(prefecture, { salonId: salon.id, from: since, state: 'scheduled', limit: 1 }),
    enabled: isStill(next) && since >= '1900',
  });
  if (isStill(next)) {
    return (
      <div role="status">
        <ul className="list-disc pl-6">
          <li>{withdrawn.isPending ? <SkeletonLine className="mt-2 w-48" /> : t('change.withdrawn', { count: withdrawn.data?.total ?? 0 })}</li>
          <li>{t(next === 'closed' ? 'change.closedText' : 'change.restingText')}</li>
        </ul>
      </div>
    );
  }
  return (
    <ul className="list-disc pl-6">
      <li>{salon.schedule === null ? t('change.noSchedule') : t('change.generated')}</li>
      {(salon.state === 'planned' || salon.state === 'closed') && <li>{t('change.becomesPublic')}</li>}
    </ul>
  );
}
