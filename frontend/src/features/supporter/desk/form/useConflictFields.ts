import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ConflictField } from '@/components/form';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { salonNamesQuery, supporterNamesQuery } from '../../api';
import type { SupporterValues } from './supporter-values';

type Value = SupporterValues[keyof SupporterValues];

/** How two versions of an entry read side by side. */
export function useConflictFields(): Array<ConflictField<SupporterValues>> {
  const { t } = useTranslation('supporter');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const mentors = useQuery(supporterNamesQuery(prefecture)).data ?? [];
  const salons = useQuery(salonNamesQuery(prefecture)).data?.items ?? [];
  const words = (name: string) => (value: Value) => (Array.isArray(value) ? value : [value]).filter(Boolean).map((one) => t(`${name}.${one as string}`)).join(t('comma'));
  const named = (items: Array<{ id: string; name: string }>) => (value: Value) => items.find(({ id }) => id === value)?.name ?? (value as string);
  return [
    { name: 'name', label: t('name') },
    { name: 'kana', label: t('kana') },
    { name: 'contact', label: t('contactLabel'), show: (_, { contact }) => Object.values(contact).filter(Boolean).join('\n') },
    { name: 'municipality', label: t('municipality') },
    { name: 'ageBand', label: t('ageBandLabel'), show: words('ageBand') },
    { name: 'languages', label: t('languagesLabel'), show: words('language') },
    { name: 'readingNeeds', label: t('readingNeedsLabel'), show: words('readingNeed') },
    { name: 'abilities', label: t('abilitiesLabel'), show: words('ability') },
    { name: 'usualAvailability', label: t('usualAvailability') },
    { name: 'dutiesPerMonth', label: t('dutiesPerMonth') },
    { name: 'pledge', label: t('pledge.label'), show: (_, { pledge }) => (pledge.signedOn === '' ? '' : [formatDay(pledge.signedOn, language), pledge.textVersion].join(' ')) },
    { name: 'mentorId', label: t('mentor'), show: named(mentors) },
    { name: 'salonId', label: t('salon'), show: named(salons) },
    { name: 'accountUsername', label: t('account') },
  ];
}
