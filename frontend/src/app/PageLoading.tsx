import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigation } from 'react-router';
import { Skeleton } from '@/components/feedback';

/** A bar while the next screen is on its way; quick navigations don't flash it. */
export function PageLoading() {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!busy) {
      setLate(false);
      return;
    }
    const timer = setTimeout(() => setLate(true), 200);
    return () => clearTimeout(timer);
  }, [busy]);
  if (!late) return null;
  return (
    <div role="status" className="fixed inset-x-0 top-0 z-50 h-1 animate-pulse bg-blue-900">
      <span className="sr-only">{t('loading')}</span>
    </div>
  );
}

/** Before the first screen's code has arrived. */
export function FirstLoad() {
  return <main className="mx-auto max-w-4xl p-6"><Skeleton lines={8} /></main>;
}
