import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, showToast } from '@/components/feedback';
import { Button, ConfirmDialog } from '@/components/ui';
import { formatMonth, type Month } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { consultationChanged, publishMonth } from '../api';

/** Lets everybody know of the month's drafts; that can't be taken back, so it asks. */
export function PublishMonth({ month, drafts }: { month: Month; drafts: number }) {
  const { t } = useTranslation('consultation');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [open, setOpen] = useState(false);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const publish = async () => {
    setPending(true);
    setProblem(null);
    try {
      const { published } = await publishMonth(prefecture, month);
      await consultationChanged(queryClient, prefecture);
      showToast(t('plan.published', { count: published }));
      setOpen(false);
    } catch (error) {
      setProblem(error);
    } finally {
      setPending(false);
    }
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('plan.publish', { count: drafts })}</Button>
      <ConfirmDialog
        title={t('plan.publishTitle', { month: formatMonth(month, language) })}
        open={open}
        onClose={() => setOpen(false)}
        onConfirm={() => void publish()}
        confirmLabel={t('session.publish')}
        consequences={[t('plan.publishMany', { count: drafts }), t('plan.publishFinal')]}
        pending={pending}
        danger={false}
      >
        {problem !== null && <ProblemAlert error={problem} />}
      </ConfirmDialog>
    </>
  );
}
