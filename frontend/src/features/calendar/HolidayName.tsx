import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/lib/i18n/useLanguage';
import type { CalendarDay } from './days';

/** Holidays have names, not only a colour. */
export function HolidayName({ holiday }: { holiday: CalendarDay['holiday'] }) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  if (!holiday) return null;
  const name = language === 'en' ? holiday.nameEn : holiday.name;
  return <span>{holiday.provisional ? t('provisionalHoliday', { name }) : name}</span>;
}
