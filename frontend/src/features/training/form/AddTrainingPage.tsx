import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { showToast } from '@/components/feedback';
import { PageHeader } from '@/components/ui';
import { useIdempotencyKey } from '@/lib/api';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { addTraining, trainingsKey } from '../api';
import { TrainingForm } from './TrainingForm';
import { bodyOf, EMPTY_TRAINING } from './training-values';

export function AddTrainingPage() {
  const { t } = useTranslation('training');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const key = useIdempotencyKey();
  const added = useRef('');
  const list = deskPath(prefecture, 'trainings');
  return (
    <>
      <PageHeader title={t('form.addTitle')} crumbs={[{ label: t('list.title'), to: list }]} />
      <TrainingForm
        values={EMPTY_TRAINING}
        draftKey="training-new"
        submitLabel={t('common:create')}
        onCancel={() => void navigate(list)}
        save={async (values) => {
          const body = bodyOf(values);
          added.current = (await addTraining(prefecture, body, key(body))).id;
          await queryClient.invalidateQueries({ queryKey: trainingsKey(prefecture) });
        }}
        onSaved={() => {
          showToast(t('form.added'));
          void navigate(deskPath(prefecture, 'trainings', added.current));
        }}
      />
    </>
  );
}
