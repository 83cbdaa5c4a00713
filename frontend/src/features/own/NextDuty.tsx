import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/feedback';
import { Badge } from '@/components/ui';
import type { OwnDuty } from '@/lib/api';
import { formatDay, formatPlainDay, formatTimes } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { DutyAnswer } from './DutyAnswer';

export const takesPlace = ({ state }: OwnDuty) => state === 'asked' || state === 'accepted';

/** The one thing most look for: when and where next. */
export function NextDuty({ duties }: { duties: OwnDuty[] }) {
  const { t } = useTranslation('own');
  const language = useLanguage();
  const next = duties.find(takesPlace);
  if (!next) return <EmptyState title={t('next.none')}>{t('next.noneText')}</EmptyState>;
  return (
    <section aria-labelledby="next-duty" className="card border-2 border-blue-900">
      <h2 id="next-duty" className="text-std-16B-170">{t('next.title')}</h2>
      <p className="mt-2 text-std-24B-150 desktop:text-std-28B-150">{formatDay(next.date, language)}</p>
      <p className="text-std-20B-150">{formatTimes(next.start, next.end, language)}</p>
      <p className="mt-1">{next.place}{next.venue && !next.place.includes(next.venue) && <span className="block">{next.venue}</span>}</p>
      <p className="mt-3"><Badge tone={next.state === 'accepted' ? 'success' : 'warning'}>{t(`duty.state.${next.state}`)}</Badge></p>
      <QualificationEnds duty={next} />
      <DutyAnswer duty={next} />
    </section>
  );
}

/** She may come within the grace, and should know that a follow-up is due. */
export function QualificationEnds({ duty }: { duty: OwnDuty }) {
  const { t } = useTranslation('duty');
  const language = useLanguage();
  if (!duty.qualificationEnd) return null;
  return <p className="mt-2"><Badge tone="warning">{t('qualificationEnd', { day: formatPlainDay(duty.qualificationEnd, language) })}</Badge></p>;
}
