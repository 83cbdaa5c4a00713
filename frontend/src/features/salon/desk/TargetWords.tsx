import type { Salon } from '@/lib/api';
import { useTranslation } from 'react-i18next';

/** Whom a salon is for: 全がん, or its cancers, and its groups. */
export function TargetWords({ salon }: { salon: Pick<Salon, 'target' | 'cancers' | 'groups'> }) {
  const { t } = useTranslation('salon');
  const cancers = salon.target === 'all_cancers' ? [t('target.all_cancers')] : salon.cancers.map((cancer) => t(`cancer:${cancer}`));
  return [...cancers, ...salon.groups.map((group) => t(`group.${group}`))].join(t('comma'));
}
