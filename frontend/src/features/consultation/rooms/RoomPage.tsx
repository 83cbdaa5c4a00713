import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { DeleteDialog } from '@/components/form';
import { Badge, Button, LinkButton, PageHeader } from '@/components/ui';
import type { Room } from '@/lib/api';
import { formatDay, formatShortDay, formatTimes, monthOf, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { publicPath } from '@/lib/public-path';
import { deskPath, useCan, usePrefectureCode } from '@/lib/session';
import { consultationChanged, consultationKey, removeRoom, roomQuery } from '../api';
import { STATE_TONE } from '../words';
import { RoomFacts } from './RoomFacts';

export function RoomPage() {
  const { t } = useTranslation('consultation');
  const { id = '' } = useParams();
  const prefecture = usePrefectureCode();
  const mayWrite = useCan('rooms:write');
  const result = useQuery(roomQuery(prefecture, id));
  const room = result.data;
  return (
    <>
      <PageHeader
        title={room?.name ?? t('room')}
        crumbs={[{ label: t('rooms.title'), to: deskPath(prefecture, 'rooms') }]}
        lead={room && <Lead room={room} />}
        actions={<>
          <Button variant="outline" onPress={() => window.print()}>{t('common:print')}</Button>
          {room && mayWrite && <RemoveRoom room={room} />}
          {room && mayWrite && <LinkButton to={deskPath(prefecture, 'rooms', id, 'edit')}>{t('common:edit')}</LinkButton>}
        </>}
      />
      {result.isPending && <Skeleton lines={8} />}
      {result.isError && <ProblemAlert error={result.error} onRetry={() => void result.refetch()} />}
      {room && (
        <div className="grid gap-8 desktop-admin:grid-cols-[3fr_2fr]">
          <RoomFacts room={room} />
          <NextSessions room={room} />
        </div>
      )}
    </>
  );
}

function Lead({ room }: { room: Room }) {
  const { t } = useTranslation('consultation');
  const prefecture = usePrefectureCode();
  const closed = room.openTo !== null && room.openTo < today();
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span>{t(`kind.${room.kind}`)}</span>
      {closed ? <Badge>{t('closed')}</Badge> : <Link className="link no-print" to={publicPath(prefecture, 'rooms', room.id)}>{t('publicPage')}</Link>}
    </p>
  );
}

function NextSessions({ room }: { room: Room }) {
  const { t } = useTranslation('consultation');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  return (
    <section aria-labelledby="next" className="card space-y-3 self-start">
      <h2 id="next" className="text-std-20B-150">{t('page.next')}</h2>
      {room.nextSessions.length === 0 && <p>{t('page.none')}</p>}
      <ol className="divide-y divide-solid-gray-420">
        {room.nextSessions.map(({ id, date, startTime, endTime, state, movedFrom }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 py-2">
            <Link className="link" to={deskPath(prefecture, 'sessions', id)}>{formatDay(date, language)} {formatTimes(startTime, endTime, language)}</Link>
            {state !== 'open' && <Badge tone={STATE_TONE[state]}>{t(`state.${state}`)}</Badge>}
            {state === 'open' && movedFrom && <Badge>{t('movedFrom', { day: formatShortDay(movedFrom, language) })}</Badge>}
          </li>
        ))}
      </ol>
      <p className="no-print"><LinkButton size="small" variant="outline" to={deskPath(prefecture, `sessions?month=${monthOf(room.nextSessions[0]?.date ?? today())}`)}>{t('page.all')}</LinkButton></p>
    </section>
  );
}

/** Only a room that was added by mistake can go: one with sessions is closed by its last day. */
function RemoveRoom({ room }: { room: Room }) {
  const { t } = useTranslation('consultation');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="outline" onPress={() => setOpen(true)}>{t('common:delete')}</Button>
      <DeleteDialog
        title={t('page.removeTitle', { name: room.name })}
        open={open}
        onClose={() => setOpen(false)}
        consequences={[t('page.removeGone'), t('page.removeOnly')]}
        remove={() => removeRoom(prefecture, room.id, room.version)}
        onRemoved={() => {
          showToast(t('common:deleted'));
          queryClient.removeQueries({ queryKey: [...consultationKey(prefecture), 'room', room.id] });
          void navigate(deskPath(prefecture, 'rooms'));
          void consultationChanged(queryClient, prefecture);
        }}
      />
    </>
  );
}
