import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, showToast } from '@/components/feedback';
import { Button, Dialog } from '@/components/ui';
import { usePrefectureCode } from '@/lib/session';
import { importPlan, rosterIs } from '../api';
import { useRoster } from '../RosterContext';

/** A plan from another tool, as one step that can be undone. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('roster');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const { roster, step } = useRoster();
  const [file, setFile] = useState<File | null>(null);
  const [unreadable, setUnreadable] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [pending, setPending] = useState(false);
  const bring = async () => {
    if (!file) return;
    setProblem(null);
    let plan: Record<string, never>;
    try {
      plan = JSON.parse(await file.text()) as Record<string, never>;
    } catch {
      setUnreadable(true);
      return;
    }
    setPending(true);
    try {
      await rosterIs(queryClient, prefecture, await importPlan(prefecture, roster.month, plan, roster.version));
      showToast(t('import.done'), { undo: () => step('back') });
      onClose();
    } catch (error) {
      setProblem(error);
      setPending(false);
    }
  };
  return (
    <Dialog title={t('import.title')} open onClose={onClose} dismissable="escape">
      <div className="space-y-4">
        {problem !== null && <ProblemAlert error={problem} />}
        <p>{t('import.text')}</p>
        <label className="flex flex-col gap-1"><span className="label">{t('import.file')}</span>
          <input type="file" accept="application/json,.json" className="input" onChange={(event) => { setFile(event.target.files?.[0] ?? null); setUnreadable(false); }} />
        </label>
        {unreadable && <p className="field-error" role="alert">{t('import.unreadable')}</p>}
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="outline" onPress={onClose}>{t('common:cancel')}</Button>
          <Button isDisabled={!file} pending={pending} onPress={() => void bring()}>{t('import.submit')}</Button>
        </div>
      </div>
    </Dialog>
  );
}
