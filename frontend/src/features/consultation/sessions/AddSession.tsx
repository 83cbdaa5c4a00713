import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, showToast } from '@/components/feedback';
import { ComboBox } from '@/components/form';
import { Button, Dialog } from '@/components/ui';
import { isProblem, type Room, type RoomSessionBody, useIdempotencyKey } from '@/lib/api';
import type { Month } from '@/lib/date';
import { usePrefectureCode } from '@/lib/session';
import { addSession, allRoomsQuery, consultationChanged, removeSession } from '../api';
import { faultsOf, SessionFields, type SessionFieldValues, withValues } from './SessionFields';

const NOTHING: SessionFieldValues = { date: '', startTime: '', endTime: '', supportersNeeded: 2, supportersMost: 3, publicNote: '' };

/** What a session of the room is like, unless somebody says otherwise. */
function usual({ slotMinutes, supportersNeeded, supportersMost, booking }: Room): RoomSessionBody {
  return { date: '', startTime: '', endTime: '', slotMinutes, supportersNeeded, supportersMost, booking, publicNote: null };
}

/** A session that no schedule gives. */
export function AddSession({ month, onClose }: { month: Month; onClose: () => void }) {
  const { t } = useTranslation('consultation');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const rooms = useQuery(allRoomsQuery(prefecture));
  const key = useIdempotencyKey();
  const [roomId, setRoomId] = useState('');
  const [values, setValues] = useState(NOTHING);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const room = rooms.data?.items.find(({ id }) => id === roomId);
  const choose = (id: string) => {
    setRoomId(id);
    const chosen = rooms.data?.items.find((one) => one.id === id);
    if (chosen) setValues((now) => ({ ...now, supportersNeeded: chosen.supportersNeeded, supportersMost: chosen.supportersMost }));
  };
  const add = async () => {
    if (!room) return;
    setPending(true);
    setProblem(null);
    try {
      const body = withValues(usual(room), values);
      const added = await addSession(prefecture, room.id, body, key({ room: room.id, body }));
      const changed = () => consultationChanged(queryClient, prefecture);
      await changed();
      showToast(t('session.added'), {
        undo: () => {
          removeSession(prefecture, added)
            .catch((error: unknown) => showToast(isProblem(error) ? error.title : t('common:problem.unexpected'), { tone: 'error' }))
            .finally(() => void changed());
        },
      });
      onClose();
    } catch (error) {
      setProblem(error);
      setPending(false);
    }
  };
  return (
    <Dialog title={t('session.addTitle')} open onClose={onClose} dismissable={false}>
      <form className="space-y-4" noValidate onSubmit={(event) => { event.preventDefault(); void add(); }}>
        {problem !== null && <ProblemAlert error={problem} />}
        {rooms.isError && <ProblemAlert error={rooms.error} onRetry={() => void rooms.refetch()} />}
        <p>{t('session.addText')}</p>
        <ComboBox name="room" label={t('room')} value={roomId} onChange={choose} options={(rooms.data?.items ?? []).map(({ id, name, kana }) => ({ value: id, label: name, keywords: kana ?? undefined }))} required />
        <SessionFields values={values} onChange={setValues} month={month} autoFocus={false} violation={(field) => (isProblem(problem) ? problem.violations.find((one) => one.field === field)?.message : undefined)} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="outline" onPress={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" pending={pending} isDisabled={!room || faultsOf(values).any}>{t('session.addButton')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
