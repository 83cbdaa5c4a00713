import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { choiceMark } from '@/components/availability';
import { EmptyState, ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { Badge, Button, Dialog } from '@/components/ui';
import { type DutyCandidate, useIdempotencyKey } from '@/lib/api';
import { formatPlainDay, formatShortDay, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { candidatesQuery, dutiesChanged, putOnDuty } from './api';
import type { SessionOfDuties } from './SessionDuties';

/** Everybody who might come, those on top who would like to and have done least; below, why the others can't. Of a day that is over, everybody who may have come. */
export function PutOnDuty({ session, onClose }: { session: SessionOfDuties; onClose: () => void }) {
  const { t } = useTranslation('duty');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const key = useIdempotencyKey();
  const candidates = useQuery(candidatesQuery(prefecture, session.id));
  const past = session.date < today();
  const [pending, setPending] = useState<string | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const put = async (one: DutyCandidate) => {
    setPending(one.supporterId);
    setProblem(null);
    try {
      await putOnDuty(prefecture, session.id, one.supporterId, key(one.supporterId));
      showToast(t(past ? 'recorded' : 'asked', { name: one.name }));
      onClose();
    } catch (error) {
      setProblem(error);
      setPending(null);
    } finally {
      await dutiesChanged(queryClient, prefecture);
    }
  };
  const items = candidates.data?.items ?? [];
  return (
    <Dialog title={t(past ? 'addPastTitle' : 'addTitle', { day: formatShortDay(session.date, language) })} open onClose={onClose} wide>
      {problem !== null && <ProblemAlert error={problem} />}
      {candidates.isPending && <Skeleton lines={6} />}
      {candidates.isError && <ProblemAlert error={candidates.error} onRetry={() => void candidates.refetch()} />}
      {candidates.data && items.length === 0 && <EmptyState title={t(past ? 'noOthers' : 'noCandidates')} />}
      <ul className="max-h-[60vh] divide-y divide-solid-gray-420 overflow-y-auto border-y border-solid-gray-420 empty:hidden">
        {items.map((one) => (
          <li key={one.supporterId} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2 pr-2">
            <div className="min-w-0 flex-1">
              <p className="flex flex-wrap items-center gap-x-3">
                <span className={one.obstacle ? 'text-solid-gray-700' : 'font-700'}>{one.number} {one.name}</span>
                {one.state === 'trainee' && <Badge>{t('trainee')}</Badge>}
                <span>{one.choice ? <><span aria-hidden="true">{choiceMark(one.choice)} </span>{t(`answer:short.${one.choice}`)}</> : t('notSaid')}</span>
              </p>
              <p className="help">
                {one.mostDuties === null ? t('load', { count: one.duties }) : t('loadOf', { count: one.duties, most: one.mostDuties })}
                {one.lastDuty && ` ${t('last', { day: formatShortDay(one.lastDuty, language) })}`}
                {one.qualifiedUntil && ` ${t('qualifiedUntil', { day: formatPlainDay(one.qualifiedUntil, language) })}`}
              </p>
              {one.obstacle && <p className="field-error">{one.obstacle}</p>}
              {!one.obstacle && one.qualifiedUntil && one.qualifiedUntil < session.date && <Badge tone="warning">{t('qualificationEnd', { day: formatPlainDay(one.qualifiedUntil, language) })}</Badge>}
            </div>
            {!one.obstacle && <Button size="small" variant={!past && one.choice === 'no' ? 'outline' : 'solid'} pending={pending === one.supporterId} aria-label={t(past ? 'recordOf' : 'askOf', { name: one.name })} onPress={() => void put(one)}>{t(past ? 'record' : 'ask')}</Button>}
          </li>
        ))}
      </ul>
      <div className="mt-4 flex justify-end"><Button variant="outline" onPress={onClose}>{t('common:close')}</Button></div>
    </Dialog>
  );
}
