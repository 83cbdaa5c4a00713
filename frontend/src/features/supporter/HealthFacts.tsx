import { useTranslation } from 'react-i18next';
import type { SupporterHealth } from '@/lib/api';
import { CANCERS } from '@/lib/cancers';
import { TREATMENTS } from './words';

export function HealthFacts({ health }: { health: SupporterHealth }) {
  const { t } = useTranslation('supporter');
  const open = <span className="text-solid-gray-700">{t('notEntered')}</span>;
  const list = (words: string[]) => (words.length === 0 ? open : words.join(t('comma')));
  return (
    <dl className="grid grid-cols-[6.5rem_1fr] gap-x-4 gap-y-3 desktop:grid-cols-[10rem_1fr] [&>dt]:text-solid-gray-700">
      <dt>{t('health.standpointLabel')}</dt>
      <dd>{health.standpoint ? t(`health.standpoint.${health.standpoint}`) : open}</dd>
      <dt>{t('health.cancersLabel')}</dt>
      <dd>{list(CANCERS.filter((one) => health.cancers.includes(one)).map((one) => t(`cancer:${one}`)))}</dd>
      <dt>{t('health.treatmentsLabel')}</dt>
      <dd>{list(TREATMENTS.filter((one) => health.treatments.includes(one)).map((one) => t(`health.treatment.${one}`)))}</dd>
      <dt>{t('health.note')}</dt>
      <dd className="whitespace-pre-wrap">{health.note ?? open}</dd>
    </dl>
  );
}
