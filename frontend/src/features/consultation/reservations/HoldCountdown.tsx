import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';

const HOUR = 60;

/** How long a hold still stands. */
export function HoldCountdown({ until, onExpired }: { until: string; onExpired: () => void }) {
  const { t } = useTranslation('reservation');
  const language = useLanguage();
  const end = Date.parse(until);
  const [now, setNow] = useState(() => Date.now());
  const over = now >= end;
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (over) onExpired();
  }, [over]); // eslint-disable-line react-hooks/exhaustive-deps -- once, when it runs out
  const minutes = Math.ceil((end - now) / 60_000);
  if (over) return <span>{t('hold.over')}</span>;
  if (minutes >= 2 * HOUR) return <span>{t('hold.until', { when: formatInstant(until, language) })}</span>;
  return <span>{t(minutes <= 1 ? 'hold.lastMinute' : 'hold.minutes', { count: minutes })}</span>;
}
