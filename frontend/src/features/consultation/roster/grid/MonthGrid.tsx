import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatMonth } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { holidaysQuery } from '../../api';
import { shownPlaces } from '../plan';
import { useRoster } from '../RosterContext';
import { SessionRow } from './SessionRow';
import { useDragging } from './useDragging';
import { useGridKeys } from './useGridKeys';

/** The month: a row a session, a column a place. On a phone each session is a card. */
export function MonthGrid() {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const { roster } = useRoster();
  const holidays = useQuery(holidaysQuery(Number(roster.month.slice(0, 4))));
  const places = Math.max(1, ...roster.sessions.map(shownPlaces));
  const needed = Math.max(1, ...roster.sessions.map((session) => Math.max(session.needed, session.supporters.length)));
  const { stop, ...keys } = useGridKeys();
  const drag = useDragging();
  return (
    <div className="roster-wide overflow-x-auto">
      <table role="grid" aria-label={t('gridOf', { month: formatMonth(roster.month, language) })} className="roster-grid" {...keys} {...drag}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">{t('column.day')}</th>
            <th scope="col" role="columnheader">{t('column.room')}</th>
            {Array.from({ length: places }, (_, index) => <th key={index} scope="col" role="columnheader">{index < needed ? t('column.place', { number: index + 1 }) : <><span aria-hidden="true">＋</span><span className="sr-only">{t('column.place', { number: index + 1 })}</span></>}</th>)}
            <th scope="col" role="columnheader">{t('column.specialist')}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {roster.sessions.map((session) => (
            <SessionRow key={session.id} session={session} places={places} stop={stop} holiday={holidays.data?.items.find(({ date }) => date === session.date)} />
          ))}
        </tbody>
      </table>
      <p className="help mt-2">{t('legend')} <span className="no-print">{t('legendPress')}</span></p>
    </div>
  );
}
