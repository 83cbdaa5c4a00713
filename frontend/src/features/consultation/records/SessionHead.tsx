import type { AttendedSession } from '@/lib/api';
import { formatDay, formatTimes } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';

/** Which session it is about. */
export function SessionHead({ session }: { session: Pick<AttendedSession, 'roomName' | 'date'> & Partial<Pick<AttendedSession, 'start' | 'end'>> }) {
  const language = useLanguage();
  return (
    <p className="text-std-18B-160 text-solid-gray-800">
      {session.roomName}
      <span className="block text-std-16N-170">{formatDay(session.date, language)} {session.start && formatTimes(session.start, session.end ?? null, language)}</span>
    </p>
  );
}
