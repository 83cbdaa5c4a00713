import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Salon, Venue } from '@/lib/api';
import { TargetWords } from '../TargetWords';

/** All that is known of a salon, in the order of its form. What nobody has entered says so. */
export function SalonFacts({ salon }: { salon: Salon }) {
  const { t } = useTranslation('salon');
  const open = <span className="text-solid-gray-700">{t('notEntered')}</span>;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="mb-3 text-std-20B-150">{t('facts')}</h2>
      <dl className="grid grid-cols-[6.5rem_1fr] gap-x-4 gap-y-3 desktop:grid-cols-[9rem_1fr] [&>dt]:text-solid-gray-700">
        <dt>{t('host')}</dt>
        <dd>{salon.host ?? open}</dd>
        <dt>{t('targetLabel')}</dt>
        <dd><TargetWords salon={salon} /></dd>
        <dt>{t('deliveryLabel')}</dt>
        <dd>{t(`delivery.${salon.delivery}`)}</dd>
        <dt>{t('venues')}</dt>
        <dd>{salon.venues.length === 0 ? open : <ul className="space-y-3">{salon.venues.map((venue, index) => <li key={index}><VenueFacts venue={venue} /></li>)}</ul>}</dd>
        {salon.delivery !== 'in_person' && <><dt>{t('onlineAccess')}</dt><dd className="whitespace-pre-wrap">{salon.onlineAccess ?? open}</dd></>}
        <dt>{t('fee')}</dt>
        <dd>{salon.fee ?? open}</dd>
        <dt>{t('applicationLabel')}</dt>
        <dd>{salon.application ? t(`application.${salon.application}`) : open}{salon.applicationNote && <span className="block whitespace-pre-wrap">{salon.applicationNote}</span>}</dd>
        <dt>{t('anonymityLabel')}</dt>
        <dd>{salon.anonymity ? t(`anonymity.${salon.anonymity}`) : open}</dd>
        <dt>{t('contactLabel')}</dt>
        <dd><ContactFacts contact={salon.contact} open={open} /></dd>
        <dt>{t('expectation')}</dt>
        <dd className="whitespace-pre-wrap">{salon.expectation ?? open}</dd>
        <dt>{t('networkMember')}</dt>
        <dd>{t(salon.networkMember ? 'common:yes' : 'common:no')}</dd>
        <dt>{t('namedOrganisers')}</dt>
        <dd>{salon.namedOrganisers.length > 0 ? salon.namedOrganisers.join(t('comma')) : t('common:none')}</dd>
      </dl>
    </section>
  );
}

function VenueFacts({ venue }: { venue: Venue }) {
  const { t } = useTranslation('salon');
  const { latitude, longitude } = venue;
  const address = [venue.postalCode && t('venue.postalCodeWith', { code: venue.postalCode }), venue.address ?? venue.municipality].filter(Boolean).join(' ');
  return (
    <>
      <p className="font-700">{venue.name}</p>
      {address !== '' && <p>{address}</p>}
      {venue.access && <p className="whitespace-pre-wrap">{venue.access}</p>}
      {typeof latitude !== 'number' || typeof longitude !== 'number'
        ? <p className="text-solid-gray-700">{t('venue.noCoordinates')}</p>
        : <a className="link no-print" href={`https://maps.gsi.go.jp/#16/${latitude}/${longitude}/`} target="_blank" rel="noreferrer" aria-label={t('venue.mapOf', { name: venue.name })}>{t('venue.map')}</a>}
    </>
  );
}

function ContactFacts({ contact, open }: { contact: Salon['contact']; open: ReactNode }) {
  if (!contact) return open;
  return (
    <ul>
      {contact.name && <li>{contact.name}</li>}
      {contact.telephone && <li><a className="link" href={`tel:${contact.telephone}`}>{contact.telephone}</a></li>}
      {contact.email && <li><a className="link" href={`mailto:${contact.email}`}>{contact.email}</a></li>}
      {contact.url && <li><a className="link" href={contact.url} target="_blank" rel="noreferrer">{contact.url}</a></li>}
    </ul>
  );
}
