import { useTranslation } from 'react-i18next';
import type { BookingRule } from '@/lib/api';
import { deadline } from './words';

/** A booking rule as a sentence. */
export function useDeadline(): (rule: BookingRule) => string {
  const { t } = useTranslation('consultation');
  return (rule) => {
    const { key, count, time } = deadline(rule);
    return t(`deadline.${key}`, { count, time: time ? t('deadline.at', { time }) : '' });
  };
}
