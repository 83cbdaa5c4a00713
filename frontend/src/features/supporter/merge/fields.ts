import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Supporter, SupporterMergeBody } from '@/lib/api';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { salonNamesQuery, supporterNamesQuery } from '../api';
import { ABILITIES, READING_NEEDS } from '../words';

export type MergeField = SupporterMergeBody['taken'][number];

export interface Compared {
  name: MergeField;
  label: string;
  kept: string;
  other: string;
}

/** What two entries say, field by field, in words; '' where one says nothing. Health data are looked at apart. */
export function useCompared(kept: Supporter, other: Supporter): Compared[] {
  const { t } = useTranslation('supporter');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const mentors = useQuery(supporterNamesQuery(prefecture)).data ?? [];
  const salons = useQuery(salonNamesQuery(prefecture)).data?.items ?? [];
  const words = (list: string[]) => list.join(t('comma'));
  const fields: Array<[MergeField, string, (one: Supporter) => string | null | undefined]> = [
    ['name', t('name'), (one) => one.name],
    ['kana', t('kana'), (one) => one.kana],
    ['telephone', t('contact.telephone'), (one) => one.contact?.telephone],
    ['email', t('contact.email'), (one) => one.contact?.email],
    ['address', t('contact.address'), ({ contact }) => [contact?.postalCode && t('contact.postalCodeWith', { code: contact.postalCode }), contact?.address].filter(Boolean).join(' ')],
    ['municipality', t('municipality'), (one) => one.municipality],
    ['age_band', t('ageBandLabel'), ({ ageBand }) => ageBand && t(`ageBand.${ageBand}`)],
    ['abilities', t('abilitiesLabel'), ({ abilities }) => words(ABILITIES.filter((one) => abilities.includes(one)).map((one) => t(`ability.${one}`)))],
    ['languages', t('languagesLabel'), ({ languages }) => words([...languages].sort().map((one) => t(`language.${one}`, { defaultValue: one })))],
    ['reading_needs', t('readingNeedsLabel'), ({ readingNeeds }) => words(READING_NEEDS.filter((one) => readingNeeds?.includes(one)).map((one) => t(`readingNeed.${one}`)))],
    ['usual_availability', t('usualAvailability'), (one) => one.usualAvailability],
    ['duties_per_month', t('dutiesPerMonth'), ({ dutiesPerMonth }) => (dutiesPerMonth === null ? null : t('times', { count: dutiesPerMonth }))],
    ['mentor', t('mentor'), ({ mentorId }) => mentorId && (mentors.find(({ id }) => id === mentorId)?.name ?? '…')],
    ['salon', t('salon'), ({ salonId }) => salonId && (salons.find(({ id }) => id === salonId)?.name ?? '…')],
    ['pledge', t('pledge.label'), ({ pledge }) => pledge && t('pledge.signed', { day: formatDay(pledge.signedOn, language), version: pledge.textVersion })],
  ];
  return fields.map(([name, label, show]) => ({ name, label, kept: show(kept) ?? '', other: show(other) ?? '' }));
}
