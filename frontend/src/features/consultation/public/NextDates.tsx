import { useTranslation } from 'react-i18next';
import { Badge } from '@/components/ui';
import type { NextSession } from '@/lib/api';
import { cx } from '@/lib/cx';
import { formatDay, formatShortDay, formatTimes } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { Vacancy } from './Vacancy';

/** When to come: day, time, and whether one still can. */
export function NextDates({ sessions, large = false }: { sessions: NextSession[]; large?: boolean }) {
  const { t } = useTranslation('consultation');
  const language = useLanguage();
  const next = sessions.find(({ state }) => state === 'open');
  if (sessions.length === 0) return <p>{t('public.noDates')}</p>;
  return (
    <ol className="divide-y divide-solid-gray-200">
      {sessions.map((session) => (
        <li key={session.id} className={cx('flex flex-wrap items-center gap-x-3 gap-y-1 py-2', large && session === next && 'text-std-20B-150')}>
          <span className={cx(session.state === 'cancelled' && 'line-through')}>
            <time dateTime={session.date}>{formatDay(session.date, language)}</time> {formatTimes(session.startTime, session.endTime, language)}
          </span>
          <Vacancy session={session} />
          {session.state === 'open' && session.movedFrom && <Badge tone="warning">{session.movedFrom === session.date ? t('timeChanged') : t('movedFrom', { day: formatShortDay(session.movedFrom, language) })}</Badge>}
          {(session.publicReason ?? session.publicNote) && <span className="help basis-full">{session.publicReason ?? session.publicNote}</span>}
        </li>
      ))}
    </ol>
  );
}
