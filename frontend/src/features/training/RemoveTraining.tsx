import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { showToast } from '@/components/feedback';
import { DeleteDialog } from '@/components/form';
import { Button } from '@/components/ui';
import type { Training } from '@/lib/api';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { removeTraining, trainingsKey } from './api';
import { attendanceChanged } from './attendance-api';

export function RemoveTraining({ training }: { training: Training }) {
  const { t } = useTranslation('training');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [open, setOpen] = useState(false);
  const { attendance } = training;
  return (
    <>
      <Button variant="outline" onPress={() => setOpen(true)}>{t('common:delete')}</Button>
      <DeleteDialog
        title={t('remove.title', { title: training.title })}
        open={open}
        onClose={() => setOpen(false)}
        consequences={[
          t('remove.gone'),
          ...(attendance && attendance.source !== 'participants' ? [t('remove.counts', { count: attendance.total })] : []),
          ...(attendance && attendance.source === 'participants' ? [t('remove.names', { count: attendance.total })] : []),
          ...(attendance?.source === 'both' ? [t('remove.namesToo')] : []),
          ...(attendance ? [t('remove.report')] : []),
        ]}
        remove={() => removeTraining(prefecture, training.id, training.version)}
        onRemoved={() => {
          showToast(t('common:deleted'));
          queryClient.removeQueries({ queryKey: [...trainingsKey(prefecture), 'one', training.id] });
          void navigate(deskPath(prefecture, 'trainings'));
          attendanceChanged(queryClient, prefecture);
        }}
      />
    </>
  );
}
