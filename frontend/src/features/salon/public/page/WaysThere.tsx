import { useTranslation } from 'react-i18next';
import type { Salon, Venue } from '@/lib/api';
import { PageSection } from './Section';

/** Where it is, how to get there, and how to join from home. */
export function WaysThere({ salon: { venues, delivery, onlineAccess } }: { salon: Salon }) {
  const { t } = useTranslation('finder');
  return (
    <>
      {delivery !== 'online' && (
        <PageSection title={t('page.access')}>
          {venues.length === 0 && <p>{t('page.noVenue')}</p>}
          <ul className="space-y-4">
            {venues.map((venue) => <VenueCard key={venue.name} venue={venue} />)}
          </ul>
        </PageSection>
      )}
      {delivery !== 'in_person' && (
        <PageSection title={t('page.online')}>
          <p className="whitespace-pre-wrap">{onlineAccess ?? t('page.onlineAsk')}</p>
        </PageSection>
      )}
    </>
  );
}

function VenueCard({ venue }: { venue: Venue }) {
  const { t } = useTranslation('finder');
  const { name, municipality, postalCode, address, access } = venue;
  return (
    <li>
      <p className="font-700">{name}</p>
      {(address ?? municipality) && <p>{postalCode && t('public:centres.postalCode', { code: postalCode })}{address ?? municipality}</p>}
      {access && <p className="whitespace-pre-wrap">{access}</p>}
      <MapLinks venue={venue} />
    </li>
  );
}

/** The survey's map, and directions in the application that most phones have. */
function MapLinks({ venue: { name, latitude, longitude } }: { venue: Venue }) {
  const { t } = useTranslation('finder');
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null;
  const links = [
    { label: t('page.mapOf', { venue: name }), address: `https://maps.gsi.go.jp/#16/${latitude}/${longitude}/` },
    { label: t('page.wayTo', { venue: name }), address: `https://www.google.com/maps/dir/?api=1&destination=${latitude},${longitude}` },
  ];
  return (
    <ul className="no-print">
      {links.map(({ label, address }) => (
        <li key={address}><a href={address} target="_blank" rel="noreferrer" className="link inline-flex min-h-11 items-center">{label}</a></li>
      ))}
    </ul>
  );
}
