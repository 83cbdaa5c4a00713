import { useTranslation } from 'react-i18next';
import { Badge } from '@/components/ui';
import { cx } from '@/lib/cx';
import { formatDay, formatShortDay, formatTimes, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import type { NextMeeting, Salon } from '@/lib/api';
import { useSalonWords } from '../words';
import { PageSection } from './Section';

/** When to come: the next day large, the others below, and the rule behind them as a sentence. */
export function NextDates({ salon }: { salon: Salon }) {
  const { t } = useTranslation('finder');
  const { scheduleOf } = useSalonWords();
  const meetings = salon.nextMeetings.filter(({ date }) => date >= today());
  const schedule = scheduleOf(salon);
  return (
    <PageSection title={t('page.nextDates')}>
      {meetings.length === 0 && <p>{t('page.noDates')} {t('page.noDatesAsk')}</p>}
      <ol className="dates divide-y divide-solid-gray-200">
        {meetings.map((meeting, index) => <MeetingDay key={meeting.id} meeting={meeting} first={index === 0} />)}
      </ol>
      {meetings.some(({ state }) => state === 'cancelled') && <p className="help mt-2">{t('page.cancelledText')}</p>}
      {meetings.some(({ provisional }) => provisional) && <p className="help mt-2">{t('page.provisionalText')}</p>}
      {schedule && <p className="mt-4"><span className="font-700">{t('page.schedule')}</span><span className="block">{schedule}</span></p>}
      {salon.schedule?.announced && <p className="mt-1">{t('page.announcedText')}</p>}
    </PageSection>
  );
}

function MeetingDay({ meeting, first }: { meeting: NextMeeting; first: boolean }) {
  const { t } = useTranslation('finder');
  const language = useLanguage();
  const cancelled = meeting.state === 'cancelled';
  return (
    <li className={cx('flex flex-wrap items-baseline gap-x-3 gap-y-1 py-2', first && !cancelled && 'text-std-20B-150')}>
      <span className={cx(cancelled && 'line-through')}>
        <time dateTime={meeting.date}>{formatDay(meeting.date, language)}</time> {formatTimes(meeting.startTime, meeting.endTime, language)}
      </span>
      {cancelled && <Badge tone="error">{t('cancelled')}</Badge>}
      {!cancelled && meeting.movedFrom && (
        <Badge tone="warning">{meeting.movedFrom === meeting.date ? t('timeChanged') : t('movedFrom', { day: formatShortDay(meeting.movedFrom, language) })}</Badge>
      )}
      {meeting.provisional && <Badge>{t('provisional')}</Badge>}
      {meeting.venueName && <span className="text-std-16N-170">{meeting.venueName}</span>}
      {meeting.publicNote && <span className="help basis-full">{meeting.publicNote}</span>}
    </li>
  );
}
