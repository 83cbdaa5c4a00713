import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showToast } from '@/components/feedback';
import { Button, ConfirmDialog, Menu } from '@/components/ui';
import { isProblem, type Reservation } from '@/lib/api';
import { formatShortDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { useCan, usePrefectureCode } from '@/lib/session';
import { cancelReservation, confirmReservation, reservationsChanged, restoreReservation, waitingQuery } from './api';
import { MoveDialog } from './MoveDialog';

/** Confirm, move, cancel. A cancellation can be taken back for ten seconds, unless somebody waits for the slot. */
export function ReservationActions({ reservation }: { reservation: Reservation }) {
  const { t } = useTranslation('reservation');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const mayWrite = useCan('reservations:write');
  const [open, setOpen] = useState<'move' | 'cancel' | null>(null);
  const [pending, setPending] = useState(false);
  const stands = reservation.state === 'held' || reservation.state === 'confirmed' || reservation.state === 'session_cancelled';
  if (!mayWrite || !stands) return null;
  const names = { reference: reservation.reference, day: formatShortDay(reservation.date, language), time: reservation.startTime };
  const say = (error: unknown) => showToast(isProblem(error) ? error.detail ?? error.title : t('common:problem.unexpected'), { tone: 'error' });
  const changed = () => reservationsChanged(queryClient, prefecture);
  const act = async (work: () => Promise<void>) => {
    setPending(true);
    try {
      await work();
    } catch (error) {
      say(error);
    } finally {
      setPending(false);
      await changed();
    }
  };
  const confirm = () => act(async () => {
    await confirmReservation(prefecture, reservation);
    showToast(t('done.confirmed', names));
  });
  const cancel = (final: boolean) => act(async () => {
    setOpen(null);
    const cancelled = await cancelReservation(prefecture, reservation);
    showToast(t('done.cancelled', names), final ? {} : { undo: () => void restoreReservation(prefecture, cancelled).catch(say).finally(() => void changed()) });
  });
  const askFirst = () => act(async () => {
    const waiting = await queryClient.fetchQuery({ ...waitingQuery(prefecture, reservation.sessionId), staleTime: 0 });
    if (waiting.items.some(({ state }) => state === 'waiting')) setOpen('cancel');
    else await cancel(false);
  });
  return (
    <span className="no-print flex flex-wrap items-center justify-end gap-2">
      {reservation.state === 'held' && reservation.sessionState === 'open' && (
        <Button size="small" pending={pending} onPress={() => void confirm()} aria-label={t('confirmOf', names)}>{t('confirm')}</Button>
      )}
      <Menu
        size="small" label={t('change')} ariaLabel={t('changeOf', names)}
        entries={[
          { id: 'move', label: t('move.open'), onAction: () => setOpen('move') },
          { id: 'cancel', label: t('cancel'), onAction: () => void askFirst() },
        ]}
      />
      {open === 'move' && <MoveDialog reservation={reservation} onClose={() => setOpen(null)} />}
      <ConfirmDialog
        title={t('cancelTitle', names)} open={open === 'cancel'} onClose={() => setOpen(null)} onConfirm={() => void cancel(true)}
        confirmLabel={t('cancel')} consequences={[t('cancelToNext'), t('cancelFinal')]} pending={pending}
      />
    </span>
  );
}
