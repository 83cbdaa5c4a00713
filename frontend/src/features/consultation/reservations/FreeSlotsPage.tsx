import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EmptyState, ProblemAlert, Skeleton } from '@/components/feedback';
import { DateField, Select } from '@/components/form';
import { Button, PageHeader } from '@/components/ui';
import { type FreeSlot } from '@/lib/api';
import { formatDay, formatInstant, formatTimes, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { freeSlotsQuery } from './api';
import { ReserveDialog } from './ReserveDialog';
import { isLate, useBooksLate } from './words';

/** The quick way: the next free slots of all rooms, one press and the reference. */
export function FreeSlotsPage() {
  const { t } = useTranslation('reservation');
  const prefecture = usePrefectureCode();
  const [params, setParams] = useSearchParams();
  const [from, room] = [params.get('from') ?? '', params.get('room') ?? ''];
  const late = useBooksLate();
  const free = useQuery(freeSlotsQuery(prefecture, late, from >= today() ? from : undefined));
  const [reserving, setReserving] = useState<FreeSlot | null>(null);
  const set = (name: string, value: string) => setParams((given) => {
    const next = new URLSearchParams(given);
    if (value) next.set(name, value);
    else next.delete(name);
    return next;
  }, { replace: true, preventScrollReset: true });
  const all = free.data?.items ?? [];
  const rooms = [...new Map(all.map(({ roomId, roomName }) => [roomId, roomName]))];
  const shown = all.filter(({ roomId }) => room === '' || roomId === room);
  return (
    <>
      <PageHeader title={t('free.title')} crumbs={[{ label: t('list.title'), to: deskPath(prefecture, 'reservations') }]} lead={t('free.lead')} />
      <div className="no-print mb-6 flex flex-wrap items-end gap-4">
        <DateField key={from} name="from" label={t('free.from')} value={from} onChange={(day) => (day === '' || day >= '1900') && set('from', day)} />
        <Select name="room" label={t('list.room')} value={room} onChange={(value) => set('room', value)} emptyLabel={t('free.allRooms')} options={rooms.map(([value, label]) => ({ value, label }))} />
      </div>
      {free.error && <ProblemAlert error={free.error} onRetry={() => void free.refetch()} />}
      {free.isPending && <Skeleton />}
      {free.data && shown.length === 0 && <EmptyState title={t('free.none')}>{t('free.noneText')}</EmptyState>}
      {sessionsOf(shown).map((slots) => <SessionOfSlots key={slots[0]!.sessionId} slots={slots} onReserve={setReserving} />)}
      {reserving && <ReserveDialog place={reserving} choices={all.filter(({ sessionId }) => sessionId === reserving.sessionId)} onClose={() => setReserving(null)} />}
    </>
  );
}

/** The slots of each session together, in the order in which they came. */
function sessionsOf(slots: FreeSlot[]): FreeSlot[][] {
  const sessions = new Map<string, FreeSlot[]>();
  for (const slot of slots) sessions.set(slot.sessionId, [...(sessions.get(slot.sessionId) ?? []), slot]);
  return [...sessions.values()];
}

function SessionOfSlots({ slots, onReserve }: { slots: FreeSlot[]; onReserve: (slot: FreeSlot) => void }) {
  const { t } = useTranslation('reservation');
  const language = useLanguage();
  const first = slots[0]!;
  const id = `session-${first.sessionId}`;
  return (
    <section aria-labelledby={id} className="mb-6 border-b border-solid-gray-420 pb-4">
      <h2 id={id} className="text-std-18B-160">{formatDay(first.date, language)} {first.roomName}</h2>
      <p className="help mb-2">{t(isLate(first, new Date()) ? 'free.closed' : 'free.closes', { when: formatInstant(first.bookingClosesAt, language) })}</p>
      <ul className="flex flex-wrap gap-2">
        {slots.map((slot) => {
          const times = formatTimes(slot.startTime, slot.endTime, language);
          return (
            <li key={slot.id}>
              <Button variant="outline" onPress={() => onReserve(slot)} aria-label={t('free.reserve', { day: formatDay(slot.date, language), times, room: slot.roomName })}>{times}</Button>
              <span className="hidden print:inline">{times}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
