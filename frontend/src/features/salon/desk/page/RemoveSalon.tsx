import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { showToast } from '@/components/feedback';
import { DeleteDialog } from '@/components/form';
import { Button } from '@/components/ui';
import type { Salon } from '@/lib/api';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { removeSalon, salonsKey } from '../api';

/** Only for what was planned and never took place: a salon that has been is closed and keeps its history. */
export function RemoveSalon({ salon }: { salon: Salon }) {
  const { t } = useTranslation('salon');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="outline" onPress={() => setOpen(true)}>{t('common:delete')}</Button>
      <DeleteDialog
        title={t('remove.title', { name: salon.name })}
        open={open}
        onClose={() => setOpen(false)}
        consequences={[t('remove.gone'), ...(salon.venues.length > 0 ? [t('remove.venues', { count: salon.venues.length })] : []), t('remove.organisers')]}
        remove={() => removeSalon(prefecture, salon.id, salon.version)}
        onRemoved={() => {
          showToast(t('common:deleted'));
          queryClient.removeQueries({ queryKey: [...salonsKey(prefecture), 'one', salon.id] });
          void navigate(deskPath(prefecture, 'salons'));
          void queryClient.invalidateQueries({ queryKey: salonsKey(prefecture), refetchType: 'none' });
        }}
      />
    </>
  );
}
