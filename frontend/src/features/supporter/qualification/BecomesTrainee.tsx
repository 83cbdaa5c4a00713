import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, ProblemAlert, showToast } from '@/components/feedback';
import { DateField } from '@/components/form';
import { Button, Dialog } from '@/components/ui';
import { isProblem } from '@/lib/api';
import { today } from '@/lib/date';
import { usePrefectureCode } from '@/lib/session';
import { becomesTrainee, qualificationsChanged } from './api';

/** A foundation makes a trainee: it is offered, and somebody says so. */
export function BecomesTrainee({ supporter }: { supporter: { id: string; name: string; version: number } }) {
  const { t } = useTranslation('qualification');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [open, setOpen] = useState(false);
  const [since, setSince] = useState(today());
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const become = async () => {
    setPending(true);
    setProblem(null);
    try {
      await becomesTrainee(prefecture, supporter.id, since, supporter.version);
      await qualificationsChanged(queryClient, prefecture);
      showToast(t('trainee.done', { name: supporter.name }));
      setOpen(false);
    } catch (error) {
      setProblem(error);
      if (isProblem(error, 'stale-version')) await qualificationsChanged(queryClient, prefecture);
    } finally {
      setPending(false);
    }
  };
  const wrong = isProblem(problem) ? problem.violations.find(({ field }) => field === 'since')?.message : undefined;
  return (
    <>
      <Alert title={t('trainee.offered')}>
        <p>{t('trainee.offeredText')}</p>
        <Button className="no-print mt-3" onPress={() => setOpen(true)}>{t('trainee.button')}</Button>
      </Alert>
      <Dialog title={t('trainee.title', { name: supporter.name })} open={open} onClose={() => setOpen(false)} role="alertdialog">
        <div className="space-y-4">
          {problem !== null && <ProblemAlert error={problem} />}
          <ul className="list-disc pl-6"><li>{t('trainee.serves')}</li><li>{t('trainee.history')}</li></ul>
          <DateField name="since" label={t('trainee.since')} value={since} onChange={setSince} required error={wrong} />
          <div className="flex flex-wrap justify-end gap-3">
            <Button variant="outline" onPress={() => setOpen(false)}>{t('common:cancel')}</Button>
            <Button pending={pending} isDisabled={since === ''} onPress={() => void become()}>{t('trainee.button')}</Button>
          </div>
        </div>
      </Dialog>
    </>
  );
}
