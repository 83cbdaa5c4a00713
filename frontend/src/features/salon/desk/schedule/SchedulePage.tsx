import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ProblemAlert, Skeleton } from '@/components/feedback';
import { PageHeader } from '@/components/ui';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { salonQuery } from '../api';
import { AddDates } from '../meetings/AddDates';
import { scheduleQuery } from './api';
import { ScheduleEditor } from './ScheduleEditor';
import { ScheduleHistory } from './ScheduleHistory';

/** When a salon takes place: typed as people write it, read back, and only then saved. */
export function SchedulePage() {
  const { t } = useTranslation('salon');
  const { id = '' } = useParams();
  const prefecture = usePrefectureCode();
  const salon = useQuery(salonQuery(prefecture, id));
  const schedule = useQuery(scheduleQuery(prefecture, id));
  const failed = [salon, schedule].find(({ isError }) => isError);
  const page = deskPath(prefecture, 'salons', id);
  return (
    <>
      <PageHeader
        title={t('schedule.title')}
        crumbs={[{ label: t('list.title'), to: deskPath(prefecture, 'salons') }, { label: salon.data?.name ?? t('one'), to: page }]}
        lead={salon.data?.name}
      />
      {failed && <ProblemAlert error={failed.error} onRetry={() => { void salon.refetch(); void schedule.refetch(); }} />}
      {!failed && (salon.isPending || schedule.isPending) && <Skeleton lines={8} />}
      {salon.data && schedule.data !== undefined && (
        <div className="space-y-12">
          <ScheduleEditor salon={salon.data} schedule={schedule.data} />
          <section aria-labelledby="add-dates" className="max-w-4xl">
            <h2 id="add-dates" className="mb-1 text-std-20B-150">{t('dates.title')}</h2>
            <p className="help mb-4">{t('dates.help')}</p>
            <AddDates salon={salon.data} />
          </section>
          {schedule.data && <ScheduleHistory salonId={id} />}
        </div>
      )}
    </>
  );
}
