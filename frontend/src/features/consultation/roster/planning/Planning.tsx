import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, ProblemAlert, showToast } from '@/components/feedback';
import { Button } from '@/components/ui';
import { isProblem, type RosterPlanning } from '@/lib/api';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { adoptPlanning, endPlanning, isOver, newestRoster, planningQuery, qualityQuery, rosterIs, rosterQuery } from '../api';
import { CompareDialog } from '../dialogs/CompareDialog';
import { useRoster } from '../RosterContext';
import { say } from '../words';

interface PlanningProps {
  /** The planning that is going on, or has just ended. */
  id: string | null;
  onClose: () => void;
  /** Somebody has begun one: it stays on the page until it is over. */
  onBegin: (id: string) => void;
}

/** How far a planning has come. One may leave and come back: the month knows that it is being planned. */
export function Planning({ id, onClose, onBegin }: PlanningProps) {
  const prefecture = usePrefectureCode();
  const { roster } = useRoster();
  const planning = useQuery({ ...planningQuery(prefecture, roster.month, id ?? ''), enabled: id !== null });
  useEffect(() => {
    if (id !== null) onBegin(id);
  }, [id, onBegin]);
  useDone(planning.data, onClose);
  if (id === null) return null;
  if (planning.isError) return <ProblemAlert error={planning.error} onRetry={() => void planning.refetch()} />;
  if (!planning.data) return null;
  return isOver(planning.data) ? <Ended planning={planning.data} onClose={onClose} /> : <Going planning={planning.data} />;
}

/** When it is over the roster is fetched anew; what the roster has taken over is told with an undo. */
function useDone(planning: RosterPlanning | undefined, onClose: () => void): void {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const { roster: { month }, step } = useRoster();
  const told = useRef<string | null>(null);
  useEffect(() => {
    if (!planning || !isOver(planning) || told.current === planning.id) return;
    told.current = planning.id;
    const finish = async () => {
      // One on its way may have been asked for before the roster took the plan.
      await queryClient.cancelQueries({ queryKey: rosterQuery(prefecture, month).queryKey });
      const newest = await newestRoster(queryClient, prefecture, month);
      if (!planning.result?.taken) return;
      onClose();
      // How good one is that is not proven takes long to find out: it is told above as soon as it is known.
      const quality = planning.result.proven ? await queryClient.fetchQuery(qualityQuery(prefecture, month, newest.version)).catch(() => null) : null;
      const words = planning.result.proven ? quality && say(quality.words, language) : t('planning.unproven');
      showToast(`${t(`planning.done.${planning.mode}`)} ${words ?? ''}`, { undo: () => step('back') });
    };
    finish().catch(() => undefined); // the page's own query shows what is wrong
  }, [language, month, onClose, planning, prefecture, queryClient, step, t]);
}

function Going({ planning }: { planning: RosterPlanning }) {
  const { t } = useTranslation('roster');
  const prefecture = usePrefectureCode();
  const { roster } = useRoster();
  const [ending, setEnding] = useState(planning.ending);
  const seconds = useSecondsSince(planning.askedAt);
  const { objective, bound, emptyPlaces } = planning.progress;
  const end = () => {
    setEnding(true);
    endPlanning(prefecture, roster.month, planning.id).catch((error: unknown) => {
      setEnding(false);
      showToast(isProblem(error) ? error.title : t('common:problem.unexpected'), { tone: 'error' });
    });
  };
  return (
    <Alert title={t(`planning.going.${planning.mode}`)}>
      <p className="flex flex-wrap gap-x-4">
        <span>{objective === null ? t('planning.searching') : t('planning.best', { cost: objective })}</span>
        {bound !== null && <span>{t('planning.bound', { cost: bound })}</span>}
        {emptyPlaces !== null && <span>{t('planning.empty', { count: emptyPlaces })}</span>}
        <span aria-hidden="true">{t('planning.seconds', { count: seconds })}</span>
      </p>
      <p className="help">{t('planning.leave')}</p>
      <Button variant="outline" size="small" className="mt-2" pending={ending || planning.ending} onPress={end}>{t('planning.end')}</Button>
    </Alert>
  );
}

function useSecondsSince(instant: string): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.round((now - Date.parse(instant)) / 1000));
}

/** Over, but the roster has not taken it: somebody was quicker, or ended it before there was a plan, or there is none. */
function Ended({ planning, onClose }: { planning: RosterPlanning; onClose: () => void }) {
  const { t } = useTranslation('roster');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const { roster, step } = useRoster();
  const [comparing, setComparing] = useState(false);
  if (planning.result?.taken) return null;
  if (planning.state === 'cancelled' && !planning.result) {
    return (
      <Alert tone="info" role="status" title={t('planning.stopped')}>
        <p>{t('planning.stoppedText')}</p>
        <Button variant="outline" size="small" className="mt-2" onPress={onClose}>{t('common:close')}</Button>
      </Alert>
    );
  }
  if (!planning.result) {
    const contradiction = planning.failure === 'contradiction';
    return (
      <Alert tone="error" role="alert" title={t(contradiction ? 'planning.contradiction' : 'planning.failed')}>
        <p>{t(contradiction ? 'planning.contradictionText' : 'planning.failedText')}</p>
        <Button variant="outline" size="small" className="mt-2" onPress={onClose}>{t('common:close')}</Button>
      </Alert>
    );
  }
  const adopt = async () => {
    try {
      await rosterIs(queryClient, prefecture, await adoptPlanning(prefecture, roster.month, planning.id, roster.version));
      setComparing(false);
      onClose();
      showToast(t('planning.adopted'), { undo: () => step('back') });
    } catch (error) {
      showToast(isProblem(error) ? (error.detail ?? error.title) : t('common:problem.unexpected'), { tone: 'error' });
    }
  };
  return (
    <Alert tone="warning" role="status" title={t('planning.notTaken')}>
      <p>{t('planning.notTakenText')}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button size="small" variant="outline" onPress={() => setComparing(true)}>{t('compare.button')}</Button>
        <Button size="small" onPress={() => void adopt()}>{t('planning.adopt')}</Button>
        <Button size="small" variant="text" onPress={onClose}>{t('planning.drop')}</Button>
      </div>
      {comparing && <CompareDialog planningId={planning.id} onAdopt={() => void adopt()} onClose={() => setComparing(false)} />}
    </Alert>
  );
}
