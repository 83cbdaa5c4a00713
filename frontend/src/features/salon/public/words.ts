import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { formatDay } from '@/lib/date';
import type { Salon, Venue } from '@/lib/api';

/** What a salon's facts are called on the public pages. */
export function useSalonWords() {
  const { t } = useTranslation('finder');
  const language = useLanguage();
  const separator = language === 'ja' ? '・' : ', ';
  return {
    /** すべてのがん・ご家族 */
    whoFor({ target, cancers, groups }: Salon): string {
      const kinds = target === 'all_cancers' || cancers.length === 0 ? [t('allCancers')] : cancers.map((cancer) => t(`cancer:${cancer}`));
      return [kinds.join(separator), groups.map((group) => t(`group.${group}`)).join(separator)].filter(Boolean).join(language === 'ja' ? '　' : '; ');
    },
    placeOf(venue: Venue): string {
      return [venue.municipality, venue.name].filter(Boolean).join(' ');
    },
    scheduleOf({ schedule }: Salon): string | null {
      if (!schedule) return null;
      return (language === 'en' ? schedule.english : schedule.japanese) ?? schedule.text;
    },
    restingNote({ restingUntil }: Salon): string {
      return restingUntil ? t('restingUntil', { day: formatDay(restingUntil, language) }) : t('restingOpen');
    },
  };
}
