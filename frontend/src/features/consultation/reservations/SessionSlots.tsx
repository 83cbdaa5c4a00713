import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { Badge, Button, LinkButton } from '@/components/ui';
import { isProblem, type RoomSession, type Slot } from '@/lib/api';
import { formatTimes, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, useCan, usePrefectureCode } from '@/lib/session';
import { closeSlot, reopenSlot, reservationsChanged, slotsQuery } from './api';
import { HoldCountdown } from './HoldCountdown';
import { ReservationActions } from './ReservationActions';
import { ReserveDialog } from './ReserveDialog';
import { WaitingList } from './WaitingList';
import { closedBecause, placeOf, STATE_TONE, useBooksLate } from './words';

/** The slots of a session and who waits for one, on the session's page. */
export function SessionSlots({ session }: { session: RoomSession }) {
  const { t } = useTranslation('reservation');
  const prefecture = usePrefectureCode();
  const seesReservations = useCan('reservations:read');
  const late = useBooksLate();
  const slots = useQuery(slotsQuery(prefecture, session.id));
  const [reserving, setReserving] = useState<Slot | null>(null);
  const items = slots.data?.items ?? [];
  if (session.booking.booking === 'walk_in') return null;
  const closed = closedBecause(session, new Date());
  const bookable = closed === null || closed === 'closed' && late && session.date >= today();
  const free = items.filter(({ state }) => state === 'free');
  return (
    <section aria-labelledby="slots">
      <div className="mb-3 flex flex-wrap items-end justify-between gap-3">
        <h2 id="slots" className="text-std-20B-150">{t('slots.title')}</h2>
        {seesReservations && <LinkButton variant="outline" size="small" to={deskPath(prefecture, 'sessions', session.id, 'door')}>{t('door.open')}</LinkButton>}
      </div>
      {closed && <div className="mb-4"><Alert tone={closed === 'cancelled' ? 'warning' : 'info'} title={t(closed === 'closed' && bookable ? 'closed.late' : `closed.${closed}`)} /></div>}
      {slots.error && <ProblemAlert error={slots.error} onRetry={() => void slots.refetch()} />}
      {slots.isPending && <Skeleton />}
      {slots.data && items.length === 0 && <p>{t('slots.none')}</p>}
      {slots.data && items.length > 0 && <p className="mb-2 text-solid-gray-700">{t('slots.sum', { free: free.length, count: items.length })}</p>}
      <ul className="divide-y divide-solid-gray-420 border-y border-solid-gray-420">
        {items.map((slot) => <SlotRow key={slot.id} slot={slot} bookable={bookable} onReserve={() => setReserving(slot)} onExpired={() => void slots.refetch()} />)}
      </ul>
      {seesReservations && slots.data && <WaitingList session={session} canJoin={closed === null && items.length > 0 && free.length === 0} lateSlots={closed === 'closed' && bookable ? free : []} />}
      {reserving && <ReserveDialog place={placeOf(reserving, session)} choices={free.map((slot) => placeOf(slot, session))} onClose={() => setReserving(null)} />}
    </section>
  );
}

interface SlotRowProps { slot: Slot; bookable: boolean; onReserve: () => void; onExpired: () => void }

function SlotRow({ slot, bookable, onReserve, onExpired }: SlotRowProps) {
  const { t } = useTranslation('reservation');
  const language = useLanguage();
  const mayReserve = useCan('reservations:write');
  const times = formatTimes(slot.startTime, slot.endTime, language);
  const { reservation } = slot;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
      <div className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-1">
        <span className="font-700 whitespace-nowrap">{times}</span>
        {!reservation && <Badge tone={slot.state === 'free' ? 'info' : 'neutral'}>{t(`slots.state.${slot.state}`)}</Badge>}
        {reservation && <Badge tone={STATE_TONE[reservation.state]}>{t(`state.${reservation.state}`)}</Badge>}
        {reservation && <span className="min-w-0 break-all">{reservation.reference}</span>}
        {reservation?.hospitalName && <span className="text-solid-gray-700">{reservation.hospitalName}</span>}
        {reservation?.state === 'held' && reservation.holdUntil && <HoldCountdown until={reservation.holdUntil} onExpired={onExpired} />}
        {reservation?.fromWaitingList && <Badge>{t('fromWaitingList')}</Badge>}
      </div>
      <div className="no-print flex flex-wrap items-center gap-2">
        {slot.state === 'free' && bookable && mayReserve && <Button size="small" onPress={onReserve} aria-label={t('reserve.of', { times })}>{t('reserve.button')}</Button>}
        {reservation && <ReservationActions reservation={reservation} />}
        <Closure slot={slot} times={times} />
      </div>
    </li>
  );
}

/** The support centre stops and opens a slot; either can be taken back. */
function Closure({ slot, times }: { slot: Slot; times: string }) {
  const { t } = useTranslation('reservation');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const plans = useCan('sessions:write');
  const [pending, setPending] = useState(false);
  if (!plans || slot.state === 'taken') return null;
  const closing = slot.state === 'free';
  const say = (error: unknown) => showToast(isProblem(error) ? error.title : t('common:problem.unexpected'), { tone: 'error' });
  const toggle = async () => {
    setPending(true);
    try {
      const saved = await (closing ? closeSlot : reopenSlot)(prefecture, slot);
      const undo = () => void (closing ? reopenSlot : closeSlot)(prefecture, saved).catch(say).finally(() => void reservationsChanged(queryClient, prefecture));
      showToast(t(closing ? 'slots.closed' : 'slots.reopened', { times }), saved.state === 'taken' ? {} : { undo });
    } catch (error) {
      say(error);
    } finally {
      setPending(false);
      await reservationsChanged(queryClient, prefecture);
    }
  };
  return <Button variant="text" size="small" pending={pending} onPress={() => void toggle()} aria-label={t(closing ? 'slots.closeOf' : 'slots.reopenOf', { times })}>{t(closing ? 'slots.close' : 'slots.reopen')}</Button>;
}
