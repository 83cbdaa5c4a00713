import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { PageHeader } from '@/components/ui';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { changeTraining, reportsKey, trainingQuery, trainingsKey } from '../api';
import { TrainingForm } from './TrainingForm';
import { bodyOf, valuesOf } from './training-values';

export function ChangeTrainingPage() {
  const { t } = useTranslation('training');
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const query = trainingQuery(prefecture, id);
  const training = useQuery(query);
  const page = deskPath(prefecture, 'trainings', id);
  const crumbs = [{ label: t('list.title'), to: deskPath(prefecture, 'trainings') }, ...(training.data ? [{ label: training.data.title, to: page }] : [])];
  return (
    <>
      <PageHeader title={t('form.changeTitle')} crumbs={crumbs} />
      {training.isPending && <Skeleton lines={8} />}
      {training.isError && <ProblemAlert error={training.error} onRetry={() => void training.refetch()} />}
      {training.data && (
        <TrainingForm
          values={valuesOf(training.data)}
          version={training.data.version}
          draftKey={`training-${id}`}
          submitLabel={t('common:save')}
          onCancel={() => void navigate(page)}
          save={async (values, version) => {
            await changeTraining(prefecture, id, bodyOf(values), version);
            await queryClient.invalidateQueries({ queryKey: trainingsKey(prefecture) });
            await queryClient.invalidateQueries({ queryKey: reportsKey(prefecture) });
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
