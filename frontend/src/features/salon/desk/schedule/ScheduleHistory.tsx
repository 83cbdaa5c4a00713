import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, SkeletonLine } from '@/components/feedback';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { schedulesQuery } from './api';

/** Schedules of other times, the newest on top: what was announced then stays known. One that never came to count is left out. */
export function ScheduleHistory({ salonId }: { salonId: string }) {
  const { t } = useTranslation('salon');
  const language = useLanguage();
  const history = useQuery(schedulesQuery(usePrefectureCode(), salonId));
  return (
    <section aria-labelledby="schedules">
      <h2 id="schedules" className="mb-3 text-std-20B-150">{t('schedule.history')}</h2>
      {history.isPending && <SkeletonLine className="w-1/2" />}
      {history.isError && <ProblemAlert error={history.error} onRetry={() => void history.refetch()} />}
      <ol className="border-l-4 border-solid-gray-300">
        {[...(history.data?.items ?? [])].filter(({ from, until }) => until === null || until >= from).reverse().map((schedule) => (
          <li key={schedule.number} className="py-2 pl-4">
            <p className="font-700">{schedule.until
              ? t('fromTo', { from: formatDay(schedule.from, language), to: formatDay(schedule.until, language) })
              : t('fromOn', { day: formatDay(schedule.from, language) })}</p>
            <p>{(language === 'ja' ? schedule.japanese : schedule.english) ?? t('schedule.announced')}</p>
            <p className="help">{t('schedule.asWritten', { text: schedule.text })}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
