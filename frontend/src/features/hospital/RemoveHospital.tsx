import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { showToast } from '@/components/feedback';
import { DeleteDialog } from '@/components/form';
import { Button } from '@/components/ui';
import type { Hospital } from '@/lib/api';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { hospitalsKey, removeHospital, specialistsQuery } from './api';

/** Only for entries made by mistake: a hospital that is no longer designated gets an end of its designation. */
export function RemoveHospital({ hospital }: { hospital: Hospital }) {
  const { t } = useTranslation('hospital');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [open, setOpen] = useState(false);
  const specialists = useQuery({ ...specialistsQuery(prefecture, hospital.id, { limit: 1 }), enabled: open });
  const count = specialists.data?.total ?? 0;
  return (
    <>
      <Button variant="outline" onPress={() => setOpen(true)}>{t('common:delete')}</Button>
      <DeleteDialog
        title={t('remove.title', { name: hospital.name })}
        open={open}
        onClose={() => setOpen(false)}
        consequences={[
          t('remove.gone'),
          ...(hospital.designations.length > 0 ? [t('remove.designations', { count: hospital.designations.length })] : []),
          ...(count > 0 ? [t('remove.specialists', { count })] : []),
          t('remove.instead'),
        ]}
        remove={() => removeHospital(prefecture, hospital.id, hospital.version)}
        onRemoved={() => {
          showToast(t('common:deleted'));
          queryClient.removeQueries({ queryKey: [...hospitalsKey(prefecture), 'one', hospital.id] });
          void navigate(deskPath(prefecture, 'hospitals'));
          void queryClient.invalidateQueries({ queryKey: hospitalsKey(prefecture), refetchType: 'none' });
        }}
      />
    </>
  );
}
