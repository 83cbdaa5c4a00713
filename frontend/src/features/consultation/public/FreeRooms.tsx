import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemAlert, Skeleton } from '@/components/feedback';
import type { NextSession, Room } from '@/lib/api';
import { addDays, formatDay, formatTimes, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { publicPath } from '@/lib/public-path';
import { allRoomsQuery } from '../api';
import { Vacancy } from './Vacancy';

const DAYS = 14;
const ROWS = 5;

/** The next days on which one can still come, of all rooms but the hotline. */
function nextOf(rooms: Room[], now: Date): Array<{ room: Room; session: NextSession }> {
  const last = addDays(today(), DAYS);
  return rooms.filter(({ kind }) => kind !== 'hotline')
    .flatMap((room) => room.nextSessions.map((session) => ({ room, session })))
    .filter(({ session: { state, date, bookingClosesAt, vacancy } }) => state === 'open' && date <= last && vacancy !== 'full' && (bookingClosesAt === null || new Date(bookingClosesAt) > now))
    .sort((a, b) => a.session.date.localeCompare(b.session.date) || a.session.startTime.localeCompare(b.session.startTime))
    .slice(0, ROWS);
}

/** 相談室の空き on a prefecture's first page. Without any room it isn't there. */
export function FreeRooms({ prefecture }: { prefecture: string }) {
  const { t } = useTranslation('consultation');
  const language = useLanguage();
  const rooms = useQuery(allRoomsQuery(prefecture));
  if (rooms.data?.items.length === 0) return null;
  const next = nextOf(rooms.data?.items ?? [], new Date());
  return (
    <section aria-labelledby="free-rooms" className="mb-10">
      <h2 id="free-rooms" className="mb-1 text-std-20B-150">{t('public.freeRooms')}</h2>
      {rooms.isPending && <Skeleton lines={4} />}
      {rooms.isError && <ProblemAlert error={rooms.error} onRetry={() => void rooms.refetch()} />}
      {rooms.data && (
        <>
          <p className="mb-3">{next.length === 0 ? t('public.freeNone') : t('public.freeRoomsText')}</p>
          <ul className="divide-y divide-solid-gray-420 border-y border-solid-gray-420">
            {next.map(({ room, session }) => (
              <li key={session.id} className="gap-x-6 py-3 desktop:grid desktop:grid-cols-[12rem_minmax(0,1fr)]">
                <time dateTime={session.date} className="block font-700">{formatDay(session.date, language)}</time>
                <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
                  <span className="tabular-nums">{formatTimes(session.startTime, session.endTime, language)}</span>
                  <Link className="link" to={publicPath(prefecture, 'rooms', room.id)}>{room.name}</Link>
                  <Vacancy session={session} />
                </div>
              </li>
            ))}
          </ul>
          <p className="mt-2"><Link to={publicPath(prefecture, 'rooms')} className="link inline-flex min-h-11 items-center">{t('public.all')}</Link></p>
        </>
      )}
    </section>
  );
}
