import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, Skeleton } from '@/components/feedback';
import { Badge } from '@/components/ui';
import { client, type OpenTraining, read } from '@/lib/api';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';

const openTrainingsQuery = (prefecture: string) => queryOptions({
  queryKey: ['trainings', prefecture, 'open'],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/open-trainings', { params: { path: { prefecture } }, signal })),
});

/** Trainings that anyone may apply for. */
export function OpenTrainings({ prefecture }: { prefecture: string }) {
  const { t } = useTranslation('public');
  const trainings = useQuery(openTrainingsQuery(prefecture));
  if (trainings.isPending) return <Skeleton lines={3} />;
  if (trainings.isError) return <ProblemAlert error={trainings.error} onRetry={() => void trainings.refetch()} />;
  if (trainings.data.items.length === 0) return <p>{t('trainings.none')}</p>;
  return (
    <ul className="space-y-4">
      {trainings.data.items.map((training) => <OpenTrainingCard key={training.id} training={training} />)}
    </ul>
  );
}

function OpenTrainingCard({ training }: { training: OpenTraining }) {
  const { t } = useTranslation('public');
  const language = useLanguage();
  return (
    <li className="card">
      <h3 className="text-std-18B-160">{training.title}</h3>
      <ul className="mt-1">{training.dates.map((day) => <li key={day}>{formatDay(day, language)}</li>)}</ul>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <Badge>{t(`trainings.kind.${training.kind}`)}</Badge>
        <Badge>{t(`trainings.delivery.${training.delivery}`)}</Badge>
        {training.place && <span>{training.place}</span>}
      </div>
      {training.application && <p className="mt-3 whitespace-pre-wrap"><span className="mr-3 font-700">{t('trainings.application')}</span>{training.application}</p>}
    </li>
  );
}
