import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { showToast } from '@/components/feedback';
import { PageHeader } from '@/components/ui';
import { useIdempotencyKey } from '@/lib/api';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { addRoom, consultationChanged } from '../../api';
import { bodyOf, emptyRoom } from './room-values';
import { RoomForm } from './RoomForm';

export function AddRoomPage() {
  const { t } = useTranslation('consultation');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const key = useIdempotencyKey();
  const added = useRef('');
  const values = useMemo(emptyRoom, []);
  const list = deskPath(prefecture, 'rooms');
  return (
    <>
      <PageHeader title={t('form.addTitle')} crumbs={[{ label: t('rooms.title'), to: list }]} />
      <RoomForm
        values={values}
        draftKey="room-new"
        submitLabel={t('common:create')}
        onCancel={() => void navigate(list)}
        save={async (entered) => {
          const body = bodyOf(entered);
          added.current = (await addRoom(prefecture, body, key(body))).id;
          await consultationChanged(queryClient, prefecture);
        }}
        onSaved={() => {
          showToast(t('form.added'));
          void navigate(deskPath(prefecture, 'rooms', added.current));
        }}
      />
    </>
  );
}
