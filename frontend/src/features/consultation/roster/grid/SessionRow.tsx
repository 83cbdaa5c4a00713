import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Badge } from '@/components/ui';
import type { Holiday, RosterSession } from '@/lib/api';
import { cx } from '@/lib/cx';
import { formatShortDay, formatTimes, weekdayOf } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { type Place, shownPlaces } from '../plan';
import { PlaceCell } from './PlaceCell';

interface SessionRowProps {
  session: RosterSession;
  /** How many columns of places there are. */
  places: number;
  holiday: Holiday | undefined;
  /** The one cell that Tab comes to. */
  stop: string | null;
}

export function SessionRow({ session, places, holiday, stop }: SessionRowProps) {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const shown = shownPlaces(session);
  const free = weekdayOf(session.date) === 0 || holiday;
  const at = (index: number): Place => ({ sessionId: session.id, kind: 'supporter', index });
  return (
    <tr role="row" className={cx(session.past && 'roster-past')}>
      <th scope="row" role="rowheader" className={cx(free ? 'text-red-1000' : weekdayOf(session.date) === 6 && 'text-blue-1000')}>
        <time dateTime={session.date} className="whitespace-nowrap">{formatShortDay(session.date, language)}</time>
        {holiday && <span className="help block">{language === 'en' ? holiday.nameEn : holiday.name}</span>}
        {session.past && <span className="help block">{t('over')}</span>}
      </th>
      <td role="gridcell" className="roster-room">
        <Link tabIndex={-1} className="link" to={deskPath(prefecture, 'sessions', session.id)}>{session.roomName}</Link>
        <span className="help block">{formatTimes(session.startTime, session.endTime, language)}{session.state === 'draft' && <> <Badge>{t('draft')}</Badge></>}</span>
      </td>
      {Array.from({ length: places }, (_, index) => (index < shown
        ? <PlaceCell key={index} session={session} place={at(index)} extra={index >= Math.max(session.needed, session.supporters.length)} stop={stop} />
        : <td key={index} role="gridcell" className="roster-none" />))}
      {session.wantsSpecialist || session.specialist
        ? <PlaceCell session={session} place={{ sessionId: session.id, kind: 'specialist', index: 0 }} stop={stop} />
        : <td role="gridcell" className="roster-none"><span className="help">{t('noSpecialist')}</span></td>}
    </tr>
  );
}
