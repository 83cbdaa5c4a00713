import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/feedback';
import { Badge, LinkButton } from '@/components/ui';
import type { Salon } from '@/lib/api';
import { formatDay, formatShortDay, formatTimes } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, useCan, usePrefectureCode } from '@/lib/session';
import { isStill } from '../words';

const SHOWN = 5;

/** When it takes place, in the words of the schedule and as dates. */
export function NextMeetings({ salon, keeps }: { salon: Salon; keeps: boolean }) {
  const { t } = useTranslation('salon');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const mayChange = useCan('meetings:write') && keeps;
  const mayRead = useCan('meetings:read') && keeps;
  const { schedule, nextMeetings } = salon;
  const plan = deskPath(prefecture, 'salons', salon.id, 'schedule');
  return (
    <section aria-labelledby="next" className="card space-y-3">
      <h2 id="next" className="text-std-20B-150">{t('scheduleLabel')}</h2>
      {schedule === null
        ? <p>{t('schedule.noneText')}</p>
        : <p className="text-std-18B-160">{(language === 'ja' ? schedule.japanese : schedule.english) ?? t('schedule.announced')}</p>}
      {schedule?.text && <p className="help">{t('schedule.asWritten', { text: schedule.text })}</p>}
      {nextMeetings.length === 0
        ? <EmptyState title={t(isStill(salon.state) ? 'meetings.noneWhileStill' : 'meetings.noneNext')} />
        : (
          <ol className="divide-y divide-solid-gray-420 border-y border-solid-gray-420">
            {nextMeetings.slice(0, SHOWN).map((meeting) => (
              <li key={meeting.id} className="flex flex-wrap items-center gap-x-3 py-2">
                <span>{formatDay(meeting.date, language)}</span>
                <span>{formatTimes(meeting.startTime, meeting.endTime, language)}</span>
                {meeting.state === 'cancelled' && <Badge tone="error">{t('meetings.state.cancelled')}</Badge>}
                {meeting.state !== 'cancelled' && meeting.movedFrom && <Badge>{t('meetings.movedFrom', { day: formatShortDay(meeting.movedFrom, language) })}</Badge>}
                {meeting.provisional && <Badge tone="warning">{t('meetings.provisional')}</Badge>}
                {meeting.venueName && <span className="help basis-full">{meeting.venueName}</span>}
                {meeting.publicNote && <span className="help basis-full">{meeting.publicNote}</span>}
              </li>
            ))}
          </ol>
        )}
      <div className="no-print flex flex-wrap gap-2">
        {mayRead && <LinkButton variant="outline" size="small" to={deskPath(prefecture, `meetings?salonId=${salon.id}`)}>{t('meetings.all')}</LinkButton>}
        {mayChange && <LinkButton size="small" variant={schedule === null ? 'solid' : 'outline'} to={plan}>{t(schedule === null ? 'schedule.enter' : 'schedule.change')}</LinkButton>}
      </div>
    </section>
  );
}
