import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showToast } from '@/components/feedback';
import { isProblem, type SupporterMerge } from '@/lib/api';
import { usePrefectureCode } from '@/lib/session';
import { undoMerge } from './api';

/** Takes a merge back. What hangs on an entry stands on many pages, so everything that was loaded is old afterwards. */
export function useUndoMerge() {
  const { t } = useTranslation('merge');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [pending, setPending] = useState<string | null>(null);
  const undo = useCallback(async (merge: SupporterMerge) => {
    setPending(merge.id);
    try {
      await undoMerge(prefecture, merge);
      showToast(t('undone', { number: merge.other.number }), { tone: 'info' });
    } catch (error) {
      showToast(isProblem(error) ? (error.detail ?? error.title) : t('common:problem.unexpected'), { tone: 'error' });
    } finally {
      await queryClient.invalidateQueries();
      setPending(null);
    }
  }, [prefecture, queryClient, t]);
  return { undo, pending };
}
