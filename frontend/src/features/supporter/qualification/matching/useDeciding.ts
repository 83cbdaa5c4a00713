import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showToast } from '@/components/feedback';
import { isProblem, type ParticipantDecision, type ParticipantDecisionBody, useIdempotencyKey } from '@/lib/api';
import { usePrefectureCode } from '@/lib/session';
import { qualificationsChanged } from '../api';
import { decide as send, undoDecision } from './api';

/** The last decision of this visit, whichever name is shown by now. */
let last: ParticipantDecision | null = null;

/** Decides, shows the next name, and can take the last decision back. */
export function useDeciding() {
  const { t } = useTranslation('qualification');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const key = useRef(useIdempotencyKey());
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const busy = useRef(false);
  const undo = useCallback((decision: ParticipantDecision) => {
    if (last?.id === decision.id) last = null;
    undoDecision(prefecture, decision.id, decision.version)
      .then(() => qualificationsChanged(queryClient, prefecture))
      .then(() => showToast(t('matching.undone', { name: decision.participant?.name ?? '' }), { tone: 'info' }))
      .catch((error: unknown) => showToast(isProblem(error) ? error.title : t('common:problem.unexpected'), { tone: 'error' }));
  }, [prefecture, queryClient, t]);
  const decide = useCallback(async (body: ParticipantDecisionBody, name: string) => {
    if (busy.current) return;
    busy.current = true;
    setPending(true);
    setProblem(null);
    try {
      const decided = await send(prefecture, body, key.current(body));
      last = decided;
      showToast(t(`matching.done.${body.verdict}`, { name, supporter: decided.supporter?.name ?? '' }), { undo: () => undo(decided) });
      await qualificationsChanged(queryClient, prefecture);
    } catch (error) {
      setProblem(error);
      if (isProblem(error, 'participant-already-decided')) await qualificationsChanged(queryClient, prefecture);
    } finally {
      busy.current = false;
      setPending(false);
    }
  }, [prefecture, queryClient, t, undo]);
  const undoLast = useCallback(() => {
    if (last) undo(last);
  }, [undo]);
  return { decide, undoLast, pending, problem };
}
