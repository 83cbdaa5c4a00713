import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/feedback';
import { Button, ConfirmDialog } from '@/components/ui';
import { isProblem } from '@/lib/api';
import { usePrefectureCode } from '@/lib/session';
import { type ImportPreview, importQuery, useImporting } from './importing';

/** Says in numbers what will be stored and what not, then stores it. */
export function ConfirmImport({ preview }: { preview: ImportPreview }) {
  const { t } = useTranslation('import');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const importing = useImporting();
  const [open, setOpen] = useState(false);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const { create, unchanged, conflict, faulty } = preview.counts;
  const leftOut = conflict + faulty;
  const { queryKey } = importQuery(importing, prefecture, preview.id);
  const confirm = async () => {
    setPending(true);
    setProblem(null);
    try {
      queryClient.setQueryData(queryKey, await importing.confirm(prefecture, preview.id, leftOut > 0));
      for (const changed of importing.changes(prefecture)) void queryClient.invalidateQueries({ queryKey: changed });
    } catch (error) {
      setProblem(error);
      setPending(false);
      // Somebody confirmed it already, or what is stored has changed since: the page shows how it is now.
      if (isProblem(error, 'import-already-confirmed') || isProblem(error, 'import-has-faults')) void queryClient.invalidateQueries({ queryKey });
    }
  };
  if (create === 0) return <p className="self-center font-700">{t('nothingToStore')}</p>;
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('confirm')}</Button>
      <ConfirmDialog
        title={t('confirmTitle')}
        open={open}
        onClose={() => setOpen(false)}
        onConfirm={() => void confirm()}
        pending={pending}
        danger={false}
        confirmLabel={t('confirmCount', { count: create })}
        consequences={[
          t('willStore', { count: create }),
          ...(leftOut > 0 ? [t('willSkip', { count: leftOut })] : []),
          ...(unchanged > 0 ? [t('unchangedRows', { count: unchanged })] : []),
        ]}
      >
        {problem !== null && <ProblemAlert error={problem} />}
      </ConfirmDialog>
    </>
  );
}
