import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { showToast } from '@/components/feedback';
import { DeleteDialog } from '@/components/form';
import { Button } from '@/components/ui';
import type { Supporter } from '@/lib/api';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { removeSupporter, supportersKey } from '../../api';

/** Only for an entry made by mistake: who has served withdraws, and her history is kept. */
export function RemoveSupporter({ supporter }: { supporter: Supporter }) {
  const { t } = useTranslation('supporter');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="outline" onPress={() => setOpen(true)}>{t('common:delete')}</Button>
      <DeleteDialog
        title={t('remove.title', { name: supporter.name })}
        open={open}
        onClose={() => setOpen(false)}
        consequences={[t('remove.gone', { count: supporter.standingConsents?.length ?? 0 }), t('remove.number', { number: supporter.number }), t('remove.instead')]}
        remove={() => removeSupporter(prefecture, supporter.id, supporter.version)}
        onRemoved={() => {
          showToast(t('common:deleted'));
          queryClient.removeQueries({ queryKey: [...supportersKey(prefecture), 'one', supporter.id] });
          void navigate(deskPath(prefecture, 'supporters'));
          void queryClient.invalidateQueries({ queryKey: supportersKey(prefecture), refetchType: 'none' });
        }}
      />
    </>
  );
}
