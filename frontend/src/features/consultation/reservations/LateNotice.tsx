import { useTranslation } from 'react-i18next';
import { Alert } from '@/components/feedback';
import { formatInstant } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { isLate, type Place } from './words';

/** Before the support centre reserves a slot whose booking has closed: what that means. */
export function LateNotice({ place }: { place: Pick<Place, 'bookingClosesAt'> | undefined }) {
  const { t } = useTranslation('reservation');
  const language = useLanguage();
  if (!place?.bookingClosesAt || !isLate(place, new Date())) return null;
  return <Alert tone="warning" title={t('late.title', { when: formatInstant(place.bookingClosesAt, language) })}>{t('late.text')}</Alert>;
}
