import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, showToast, SkeletonLine } from '@/components/feedback';
import { DateField, TextField } from '@/components/form';
import { Button, Dialog } from '@/components/ui';
import { isProblem, type Supporter, type SupporterState } from '@/lib/api';
import { today } from '@/lib/date';
import { usePrefectureCode } from '@/lib/session';
import { changeState, consequencesQuery, supportersChanged } from '../../api';
import { isGone, serves } from '../../words';

interface ChangeStateProps { supporter: Supporter; next: SupporterState; onClose: () => void }

/** Says in numbers what a rest or a farewell ends, before it does. */
export function ChangeState({ supporter, next, onClose }: ChangeStateProps) {
  const { t } = useTranslation('supporter');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [since, setSince] = useState(today());
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const early = until !== '' && until < since;
  const correction = supporter.state === 'deceased';
  const violation = (field: string) => (isProblem(problem) ? problem.violations.find((one) => one.field === field)?.message : undefined);
  const change = async () => {
    setPending(true);
    setProblem(null);
    try {
      await changeState(prefecture, supporter.id, { state: next, since, until: until || null, reason: reason.trim() || null }, supporter.version);
      await supportersChanged(queryClient, prefecture);
      showToast(t('change.done', { name: supporter.name, state: t(`state.${next}`) }));
      onClose();
    } catch (error) {
      setProblem(error);
      setPending(false);
      if (isProblem(error, 'stale-version')) await supportersChanged(queryClient, prefecture);
    }
  };
  return (
    <Dialog title={t(`change.${next}.title`, { name: supporter.name })} open onClose={onClose} role="alertdialog">
      <div className="space-y-4">
        {problem !== null && <ProblemAlert error={problem} />}
        <DateField name="since" label={t(`change.${next}.since`)} value={since} onChange={setSince} required autoFocus error={since > today() ? t('change.inFuture') : violation('since')} />
        {next === 'resting' && <DateField name="until" label={t('change.until')} help={t('change.untilHelp')} value={until} onChange={setUntil} error={early ? t('change.untilEarly') : violation('until')} />}
        <TextField name="reason" label={t('change.reason')} help={t('change.reasonHelp')} value={reason} onChange={setReason} maxLength={500} autoComplete="off" required={correction} error={violation('reason')} />
        <Consequences supporter={supporter} next={next} since={since} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="outline" onPress={onClose}>{t('common:cancel')}</Button>
          <Button variant={isGone(next) ? 'danger' : 'solid'} pending={pending} isDisabled={since === '' || since > today() || early || (correction && reason.trim() === '')} onPress={() => void change()}>{t(`change.${next}.button`)}</Button>
        </div>
      </div>
    </Dialog>
  );
}

function Consequences({ supporter, next, since }: { supporter: Supporter; next: SupporterState; since: string }) {
  const { t } = useTranslation('supporter');
  const ends = !serves(next);
  const numbers = useQuery({ ...consequencesQuery(usePrefectureCode(), supporter.id, since), enabled: ends && since >= '1980' });
  if (serves(next)) return <p>{t(supporter.mayBeMatched || serves(supporter.state) ? 'change.serves' : 'change.servesWithConsent')}</p>;
  if (!isGone(next) && next !== 'resting') return null;
  return (
    <div role="status">
      <ul className="list-disc pl-6">
        {numbers.isPending && <li><SkeletonLine className="mt-2 w-48" /></li>}
        {numbers.isError && <li>{t('change.unknown')}</li>}
        {numbers.data && <li>{t('change.duties', { count: numbers.data.duties })}</li>}
        {numbers.data && isGone(next) && <li>{t('change.recommendations', { count: numbers.data.recommendations })}</li>}
        {numbers.data && isGone(next) && numbers.data.mentees > 0 && <li>{t('change.mentees', { count: numbers.data.mentees })}</li>}
        {isGone(next) && <li>{t('change.noMail')}</li>}
        {isGone(next) && <li>{t('change.kept')}</li>}
        {next === 'resting' && <li>{t('change.restingText')}</li>}
      </ul>
    </div>
  );
}
