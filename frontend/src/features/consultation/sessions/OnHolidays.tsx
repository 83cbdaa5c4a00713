import { useTranslation } from 'react-i18next';
import type { SessionPlan } from '@/lib/api';
import { formatShortDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';

/** What becomes of the days that fall on a national holiday. */
export function OnHolidays({ days }: { days: SessionPlan['onHolidays'] }) {
  const { t } = useTranslation('consultation');
  const language = useLanguage();
  if (days.length === 0) return null;
  return (
    <section aria-labelledby="on-holidays" className="mb-4">
      <h2 id="on-holidays" className="text-std-16B-170">{t('plan.onHolidays')}</h2>
      <ul className="list-disc pl-6">
        {days.map(({ roomId, roomName, date, name, policy, movedTo }) => (
          <li key={`${roomId} ${date}`}>
            {t(`plan.onHoliday.${movedTo ? 'moved' : policy}`, { day: formatShortDay(date, language), holiday: name, room: roomName, to: movedTo ? formatShortDay(movedTo, language) : '' })}
          </li>
        ))}
      </ul>
    </section>
  );
}
