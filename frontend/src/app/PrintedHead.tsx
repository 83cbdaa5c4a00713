import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { formatDay, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';

/** What a sheet of paper says about itself: whose it is and when it was printed. */
export function PrintedHead({ programme }: { programme?: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [day, setDay] = useState(today);
  useEffect(() => {
    const refresh = () => flushSync(() => setDay(today()));
    window.addEventListener('beforeprint', refresh);
    return () => window.removeEventListener('beforeprint', refresh);
  }, []);
  return (
    <p className="mb-4 hidden justify-between text-dns-14N-130 print:flex">
      <span>{programme ?? t('appName')}</span>
      <span>{t('printedOn', { day: formatDay(day, language) })}</span>
    </p>
  );
}
