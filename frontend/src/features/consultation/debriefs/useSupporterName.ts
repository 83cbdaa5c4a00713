import { useTranslation } from 'react-i18next';
import type { Debrief } from '@/lib/api';

/** Her name, or her number where the name isn't told. */
export function useSupporterName() {
  const { t } = useTranslation('record');
  return (supporter: Pick<Debrief['supporters'][number], 'name' | 'number'>) => supporter.name ?? t('supporterNumber', { number: supporter.number });
}
