import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CalendarEntry } from '@/lib/api';
import { cx } from '@/lib/cx';
import { formatShortDay, formatTimes } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { publicPath } from '@/lib/public-path';

/** One meeting or session: when, which salon or room, where, and in words whether it was cancelled or moved. */
export function Entry({ prefecture, entry }: { prefecture: string; entry: CalendarEntry }) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  const cancelled = entry.state === 'cancelled';
  return (
    <>
      {cancelled && <Word>{t('cancelled')}</Word>}
      {entry.state === 'moved' && (
        <Word>{entry.movedFrom && entry.movedFrom !== entry.date ? t('movedFrom', { day: formatShortDay(entry.movedFrom, language) }) : t('timeChanged')}</Word>
      )}
      {entry.provisional && <Word>{t('provisional')}</Word>}
      <span className={cx('block', cancelled && 'line-through')}>
        {entry.startTime && <span className="entry-time mr-1.5 whitespace-nowrap tabular-nums">{formatTimes(entry.startTime, entry.endTime, language)}</span>}
        <Link to={pageOf(prefecture, entry)} className="link">{entry.title}</Link>
      </span>
      <span className="block text-solid-gray-700">
        {entry.delivery === 'online' || entry.delivery === 'telephone' ? t(entry.delivery) : <>{entry.municipality} {!entry.title.includes(entry.venueName ?? '') && <span className="entry-venue">{entry.venueName}</span>}</>}
      </span>
    </>
  );
}

function pageOf(prefecture: string, { salonId, roomId }: CalendarEntry): string {
  return salonId ? publicPath(prefecture, 'salons', salonId) : publicPath(prefecture, 'rooms', roomId ?? '');
}

/** What was planned here takes place on another day. */
export function MovedAway({ entry }: { entry: CalendarEntry }) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  return (
    <>
      <Word>{t('movedTo', { day: formatShortDay(entry.date, language) })}</Word>
      <span className="block line-through">{entry.title}</span>
    </>
  );
}

function Word({ children }: { children: string }) {
  return <span className="mr-1 inline-block rounded-4 border border-solid-gray-800 bg-white px-1 font-700 text-solid-gray-900">{children}</span>;
}
