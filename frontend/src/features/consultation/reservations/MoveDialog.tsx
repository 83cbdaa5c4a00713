import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { Select } from '@/components/form';
import { Button, Dialog } from '@/components/ui';
import { isProblem, type Reservation, useIdempotencyKey } from '@/lib/api';
import { formatDay, formatShortDay, formatTimes } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { freeSlotsQuery, moveReservation, reservationsChanged } from './api';
import { LateNotice } from './LateNotice';
import { isLate, useBooksLate } from './words';

/** Another slot instead, of this session or of any other; the old one is free only when the new one is sure. */
export function MoveDialog({ reservation, onClose }: { reservation: Reservation; onClose: () => void }) {
  const { t } = useTranslation('reservation');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const keyFor = useIdempotencyKey();
  const free = useQuery(freeSlotsQuery(prefecture, useBooksLate()));
  const [slotId, setSlotId] = useState('');
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const choices = free.data?.items ?? [];
  const place = choices.find(({ id }) => id === slotId);
  const chosen = place?.id ?? '';
  const move = async () => {
    setPending(true);
    setProblem(null);
    try {
      const moved = await moveReservation(prefecture, reservation, chosen, keyFor([reservation.id, reservation.version, chosen]));
      await reservationsChanged(queryClient, prefecture);
      showToast(t('done.moved', { day: formatShortDay(moved.date, language), time: moved.startTime }));
      onClose();
    } catch (error) {
      setProblem(error);
      setPending(false);
      if (isProblem(error) && (error.status === 409 || error.status === 412)) await reservationsChanged(queryClient, prefecture);
    }
  };
  return (
    <Dialog title={t('move.title', { reference: reservation.reference })} open onClose={onClose} dismissable={false}>
      <form className="space-y-4" noValidate onSubmit={(event) => { event.preventDefault(); void move(); }}>
        {problem !== null && <ProblemAlert error={problem} />}
        {free.error && <ProblemAlert error={free.error} onRetry={() => void free.refetch()} />}
        <p>{t('move.now', { when: `${formatDay(reservation.date, language)} ${formatTimes(reservation.startTime, reservation.endTime, language)}`, room: reservation.roomName })}</p>
        {free.isPending && <Skeleton lines={2} />}
        {free.data && choices.length === 0 && <p>{t('free.none')}</p>}
        {choices.length > 0 && (
          <Select
            name="slotId" label={t('move.to')} required value={chosen} onChange={setSlotId} emptyLabel={t('reserve.choose')}
            options={choices.map((slot) => ({ value: slot.id, label: `${formatShortDay(slot.date, language)} ${formatTimes(slot.startTime, slot.endTime, language)} ${slot.roomName}` }))}
          />
        )}
        <LateNotice place={place} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="outline" onPress={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" pending={pending} isDisabled={chosen === ''}>{t(place && isLate(place, new Date()) ? 'late.move' : 'move.button')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
