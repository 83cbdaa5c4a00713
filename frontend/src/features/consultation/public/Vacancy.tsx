import { useTranslation } from 'react-i18next';
import { Badge } from '@/components/ui';
import type { NextSession } from '@/lib/api';

/** Whether one can still come, in one word. After the deadline it is over, whatever is free. */
export function Vacancy({ session, now = new Date() }: { session: NextSession; now?: Date }) {
  const { t } = useTranslation('consultation');
  if (session.state === 'cancelled') return <Badge tone="error">{t('public.cancelled')}</Badge>;
  if (session.booking === 'walk_in') return <Badge tone="info">{t('public.walkIn')}</Badge>;
  if (session.bookingClosesAt && new Date(session.bookingClosesAt) <= now) return <Badge>{t('public.over')}</Badge>;
  if (session.vacancy === 'full') return <Badge tone="warning">{t('public.full')}</Badge>;
  return session.vacancy === 'free' ? <Badge tone="success">{t('public.free')}</Badge> : <Badge>{t('public.byBooking')}</Badge>;
}
