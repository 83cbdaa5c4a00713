import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { PageHeader } from '@/components/ui';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { changeRoom, consultationChanged, roomQuery } from '../../api';
import { bodyOf, valuesOf } from './room-values';
import { RoomForm } from './RoomForm';

export function ChangeRoomPage() {
  const { t } = useTranslation('consultation');
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const query = roomQuery(prefecture, id);
  const room = useQuery(query);
  const page = deskPath(prefecture, 'rooms', id);
  const crumbs = [{ label: t('rooms.title'), to: deskPath(prefecture, 'rooms') }, ...(room.data ? [{ label: room.data.name, to: page }] : [])];
  return (
    <>
      <PageHeader title={t('form.changeTitle')} crumbs={crumbs} />
      {room.isPending && <Skeleton lines={8} />}
      {room.isError && <ProblemAlert error={room.error} onRetry={() => void room.refetch()} />}
      {room.data && (
        <RoomForm
          values={valuesOf(room.data)}
          version={room.data.version}
          draftKey={`room-${id}`}
          submitLabel={t('common:save')}
          onCancel={() => void navigate(page)}
          save={async (values, version) => {
            await changeRoom(prefecture, id, bodyOf(values), version);
            await consultationChanged(queryClient, prefecture);
          }}
          onSaved={() => {
            showToast(t('common:saved'));
            void navigate(page);
          }}
          load={async () => {
            const now = await queryClient.fetchQuery({ ...query, staleTime: 0 });
            return { values: valuesOf(now), version: now.version };
          }}
        />
      )}
    </>
  );
}
