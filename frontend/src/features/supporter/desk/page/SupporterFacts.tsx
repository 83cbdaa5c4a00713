import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SkeletonLine } from '@/components/feedback';
import { Badge } from '@/components/ui';
import type { Supporter } from '@/lib/api';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { salonNameQuery, supporterNamesQuery } from '../../api';
import { ABILITIES, READING_NEEDS } from '../../words';

/** All that is known of a supporter, in the order of the form. What nobody has entered says so. */
export function SupporterFacts({ supporter }: { supporter: Supporter }) {
  const { t } = useTranslation('supporter');
  const language = useLanguage();
  const open = <span className="text-solid-gray-700">{t('notEntered')}</span>;
  const list = (words: string[]) => (words.length === 0 ? open : words.join(t('comma')));
  const { readingNeeds, pledge } = supporter;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="mb-3 text-std-20B-150">{t('facts')}</h2>
      <dl className="grid grid-cols-[6.5rem_1fr] gap-x-4 gap-y-3 desktop:grid-cols-[10rem_1fr] [&>dt]:text-solid-gray-700">
        {supporter.contact && <><dt>{t('contactLabel')}</dt><dd><ContactFacts supporter={supporter} open={open} /></dd></>}
        <dt>{t('municipality')}</dt>
        <dd>{supporter.municipality ?? open}</dd>
        <dt>{t('ageBandLabel')}</dt>
        <dd>{supporter.ageBand ? t(`ageBand.${supporter.ageBand}`) : open}</dd>
        <dt>{t('abilitiesLabel')}</dt>
        <dd>{list(ABILITIES.filter((one) => supporter.abilities.includes(one)).map((one) => t(`ability.${one}`)))}</dd>
        <dt>{t('languagesLabel')}</dt>
        <dd>{list(supporter.languages.map((one) => t(`language.${one}`, { defaultValue: one })))}</dd>
        {readingNeeds && <><dt>{t('readingNeedsLabel')}</dt><dd>{readingNeeds.length === 0 ? t('common:none') : list(READING_NEEDS.filter((one) => readingNeeds.includes(one)).map((one) => t(`readingNeed.${one}`)))}</dd></>}
        <dt>{t('usualAvailability')}</dt>
        <dd className="whitespace-pre-wrap">{supporter.usualAvailability ?? open}</dd>
        <dt>{t('dutiesPerMonth')}</dt>
        <dd>{supporter.dutiesPerMonth === null ? open : t('times', { count: supporter.dutiesPerMonth })}</dd>
        <dt>{t('mentor')}</dt>
        <dd><Mentor id={supporter.mentorId} /></dd>
        <dt>{t('salon')}</dt>
        <dd><SalonName id={supporter.salonId} /></dd>
        <dt>{t('pledge.label')}</dt>
        <dd>{pledge ? t('pledge.signed', { day: formatDay(pledge.signedOn, language), version: pledge.textVersion }) : <Badge tone="warning">{t('pledge.none')}</Badge>}</dd>
        <dt>{t('publicName')}</dt>
        <dd>{t(supporter.mayBeNamed ? 'common:yes' : 'common:no')}</dd>
        {supporter.contact && <><dt>{t('account')}</dt><dd>{supporter.accountUsername ?? t('common:none')}</dd></>}
      </dl>
    </section>
  );
}

function ContactFacts({ supporter: { contact, mayBeContacted }, open }: { supporter: Supporter; open: ReactNode }) {
  const { t } = useTranslation('supporter');
  if (!contact || Object.values(contact).every((part) => !part)) return open;
  const { telephone, email, postalCode, address } = contact;
  return (
    <ul>
      {!mayBeContacted && <li><Badge tone="warning">{t('contact.never')}</Badge></li>}
      {telephone && <li>{mayBeContacted ? <a className="link" href={`tel:${telephone}`}>{telephone}</a> : telephone}</li>}
      {email && <li className="break-all">{mayBeContacted ? <a className="link" href={`mailto:${email}`}>{email}</a> : email}</li>}
      {(postalCode || address) && <li>{[postalCode && t('contact.postalCodeWith', { code: postalCode }), address].filter(Boolean).join(' ')}</li>}
    </ul>
  );
}

function Mentor({ id }: { id: string | null }) {
  const { t } = useTranslation('supporter');
  const prefecture = usePrefectureCode();
  const names = useQuery({ ...supporterNamesQuery(prefecture), enabled: id !== null });
  if (id === null) return t('common:none');
  if (names.isPending) return <SkeletonLine className="w-32" />;
  const mentor = names.data?.find((one) => one.id === id);
  return mentor ? <Link className="link" to={deskPath(prefecture, 'supporters', id)}>{mentor.name}</Link> : '–';
}

export function SalonName({ id }: { id: string | null }) {
  const { t } = useTranslation('supporter');
  const name = useQuery({ ...salonNameQuery(usePrefectureCode(), id ?? ''), enabled: id !== null });
  if (id === null) return t('common:none');
  if (name.isPending) return <SkeletonLine className="w-32" />;
  return name.data ?? '–';
}
