import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemAlert, Skeleton } from '@/components/feedback';
import { Badge } from '@/components/ui';
import { formatPlainDay, formatShortDay, formatTimes } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { comingDutiesQuery } from '../../api';

/** Where she will be on duty, and whether her qualification lasts that long. */
export function ComingDuties({ supporterId }: { supporterId: string }) {
  const { t } = useTranslation('duty');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const duties = useQuery(comingDutiesQuery(prefecture, supporterId));
  const coming = (duties.data?.items ?? []).filter(({ state }) => state === 'asked' || state === 'accepted');
  return (
    <section aria-labelledby="coming-duties">
      <h2 id="coming-duties" className="mb-3 text-std-20B-150">{t('coming')}</h2>
      {duties.isPending && <Skeleton lines={2} />}
      {duties.isError && <ProblemAlert error={duties.error} onRetry={() => void duties.refetch()} />}
      {duties.data && coming.length === 0 && <p className="text-solid-gray-700">{t('comingNone')}</p>}
      <ul className="divide-y divide-solid-gray-420 border-y border-solid-gray-420 empty:hidden">
        {coming.map((duty) => (
          <li key={duty.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
            <Link className="link" to={deskPath(prefecture, 'sessions', duty.sessionId)}>{formatShortDay(duty.date, language)} {formatTimes(duty.start, duty.end, language)} {duty.place}</Link>
            <Badge tone={duty.state === 'accepted' ? 'success' : 'warning'}>{t(`state.${duty.state}`)}</Badge>
            {duty.qualificationEnd && <Badge tone="warning">{t('qualificationEnd', { day: formatPlainDay(duty.qualificationEnd, language) })}</Badge>}
          </li>
        ))}
      </ul>
    </section>
  );
}
