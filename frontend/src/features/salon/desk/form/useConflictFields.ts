import { useTranslation } from 'react-i18next';
import type { ConflictField } from '@/components/form';
import type { SalonValues } from './salon-values';

/** How two versions of a salon read side by side. */
export function useConflictFields(): Array<ConflictField<SalonValues>> {
  const { t } = useTranslation('salon');
  const words = (name: string) => (value: SalonValues[keyof SalonValues]) => (Array.isArray(value) ? value : [value]).filter(Boolean).map((one) => t(`${name}${one as string}`)).join(t('comma'));
  const venues = (_: unknown, values: SalonValues) => values.venues
    .map(({ name, municipality, address, access }) => [name, municipality, address, access].filter(Boolean).join(' ')).join('\n');
  const contact = (_: unknown, values: SalonValues) => Object.values(values.contact).filter(Boolean).join('\n');
  return [
    { name: 'name', label: t('name') },
    { name: 'kana', label: t('kana') },
    { name: 'host', label: t('host') },
    { name: 'target', label: t('targetLabel'), show: words('target.') },
    { name: 'cancers', label: t('cancersLabel'), show: words('cancer:') },
    { name: 'groups', label: t('groupsLabel'), show: words('group.') },
    { name: 'delivery', label: t('deliveryLabel'), show: words('delivery.') },
    { name: 'onlineAccess', label: t('onlineAccess') },
    { name: 'fee', label: t('fee') },
    { name: 'application', label: t('applicationLabel'), show: words('application.') },
    { name: 'applicationNote', label: t('applicationNote') },
    { name: 'anonymity', label: t('anonymityLabel'), show: words('anonymity.') },
    { name: 'expectation', label: t('expectation') },
    { name: 'venues', label: t('venues'), show: venues },
    { name: 'contact', label: t('contactLabel'), show: contact },
    { name: 'networkMember', label: t('networkMember'), show: (value) => t(value ? 'common:yes' : 'common:no') },
  ];
}
