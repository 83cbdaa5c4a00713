import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, showToast } from '@/components/feedback';
import { Badge, Button, ConfirmDialog, Dialog } from '@/components/ui';
import { isProblem, type RoomSession, type Slot, useIdempotencyKey, type WaitingEntry } from '@/lib/api';
import { useCan, usePrefectureCode } from '@/lib/session';
import { joinWaitingList, leaveWaitingList, reservationsChanged, waitingQuery } from './api';
import { GiveDialog } from './GiveDialog';
import { HoldCountdown } from './HoldCountdown';
import { NOBODY, VisitorFields, type VisitorValues } from './VisitorFields';
import { placeOf } from './words';

interface WaitingListProps {
  session: RoomSession;
  canJoin: boolean;
  /** What is free although booking has closed: the support centre gives it to whom it likes. */
  lateSlots: Slot[];
}

/** Who waits for a slot of a session that is full, the first first. */
export function WaitingList({ session, canJoin, lateSlots }: WaitingListProps) {
  const { t } = useTranslation('reservation');
  const prefecture = usePrefectureCode();
  const mayWrite = useCan('reservations:write');
  const waiting = useQuery(waitingQuery(prefecture, session.id));
  const [joining, setJoining] = useState(false);
  const [giving, setGiving] = useState<WaitingEntry | null>(null);
  const [leaving, setLeaving] = useState<WaitingEntry | null>(null);
  const items = waiting.data?.items ?? [];
  if (!waiting.error && items.length === 0 && !canJoin) return null;
  return (
    <section aria-labelledby="waiting" className="mt-8">
      <h3 id="waiting" className="mb-2 text-std-18B-160">{t('waiting.title')}</h3>
      {waiting.error && <ProblemAlert error={waiting.error} onRetry={() => void waiting.refetch()} />}
      {waiting.data && items.length === 0 && <p>{t('waiting.none')}</p>}
      {items.some(({ state }) => state === 'session_cancelled') && <p className="mb-2">{t('waiting.sessionCancelledText')}</p>}
      <ol className="divide-y divide-solid-gray-420">
        {items.map((entry) => (
          <li key={entry.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
            <span className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-1">
              <Badge tone={entry.state === 'offered' ? 'warning' : 'neutral'}>{stateWords(t, entry)}</Badge>
              <span className="min-w-0 break-all">{entry.reference}</span>
              {entry.hospitalName && <span className="text-solid-gray-700">{entry.hospitalName}</span>}
              {entry.holdUntil && <HoldCountdown until={entry.holdUntil} onExpired={() => void waiting.refetch()} />}
            </span>
            {mayWrite && (
              <span className="no-print flex flex-wrap items-center gap-2">
                {lateSlots.length > 0 && entry.state === 'waiting' && <Button variant="outline" size="small" onPress={() => setGiving(entry)} aria-label={t('waiting.giveOf', { reference: entry.reference })}>{t('waiting.give')}</Button>}
                <Button variant="text" size="small" onPress={() => setLeaving(entry)} aria-label={t('waiting.leaveOf', { reference: entry.reference })}>{t('waiting.leave')}</Button>
              </span>
            )}
          </li>
        ))}
      </ol>
      {canJoin && mayWrite && <Button variant="outline" className="no-print mt-3" onPress={() => setJoining(true)}>{t('waiting.join')}</Button>}
      {joining && <JoinDialog session={session} onClose={() => setJoining(false)} />}
      {giving && <GiveDialog entry={giving} choices={lateSlots.map((slot) => placeOf(slot, session))} onClose={() => setGiving(null)} />}
      {leaving && <LeaveDialog entry={leaving} onClose={() => setLeaving(null)} />}
    </section>
  );
}

function stateWords(t: TFunction<'reservation'>, { state, position }: WaitingEntry) {
  if (state === 'session_cancelled') return t('waiting.sessionCancelled');
  return position === null ? t('waiting.offered') : t('waiting.position', { count: position });
}

function JoinDialog({ session, onClose }: { session: RoomSession; onClose: () => void }) {
  const { t } = useTranslation('reservation');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const keyFor = useIdempotencyKey();
  const [visitor, setVisitor] = useState<VisitorValues>(NOBODY);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const join = async () => {
    setPending(true);
    setProblem(null);
    const body = { reference: visitor.reference.trim(), hospitalId: visitor.hospitalId || null };
    try {
      const entry = await joinWaitingList(prefecture, session.id, body, keyFor(body));
      await reservationsChanged(queryClient, prefecture);
      showToast(t('waiting.joined', { count: entry.position ?? 1 }));
      onClose();
    } catch (error) {
      setProblem(error);
      setPending(false);
      if (isProblem(error) && error.status === 409) await reservationsChanged(queryClient, prefecture);
    }
  };
  return (
    <Dialog title={t('waiting.join')} open onClose={onClose} dismissable={false}>
      <form className="space-y-4" noValidate onSubmit={(event) => { event.preventDefault(); void join(); }}>
        {problem !== null && !isProblem(problem, 'validation-failed') && <ProblemAlert error={problem} />}
        <p>{t('waiting.how')}</p>
        <VisitorFields values={visitor} onChange={setVisitor} problem={problem} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="outline" onPress={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" pending={pending} isDisabled={visitor.reference.trim() === ''}>{t('waiting.joinButton')}</Button>
        </div>
      </form>
    </Dialog>
  );
}

function LeaveDialog({ entry, onClose }: { entry: WaitingEntry; onClose: () => void }) {
  const { t } = useTranslation('reservation');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const leave = async () => {
    setPending(true);
    try {
      await leaveWaitingList(prefecture, entry);
      await reservationsChanged(queryClient, prefecture);
      showToast(t('waiting.left', { reference: entry.reference }));
      onClose();
    } catch (error) {
      setProblem(error);
      setPending(false);
      await reservationsChanged(queryClient, prefecture);
    }
  };
  return (
    <ConfirmDialog
      title={t('waiting.leaveTitle', { reference: entry.reference })} open onClose={onClose} onConfirm={() => void leave()} confirmLabel={t('waiting.leave')} pending={pending}
      consequences={[t(entry.state === 'offered' ? 'waiting.offerGoesOn' : 'waiting.placeIsLost')]}
    >
      {problem !== null && <ProblemAlert error={problem} />}
    </ConfirmDialog>
  );
}
