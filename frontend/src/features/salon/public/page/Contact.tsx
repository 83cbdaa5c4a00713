import { useTranslation } from 'react-i18next';
import { Icon } from '@/components/ui';
import type { Salon } from '@/lib/api';
import { PageSection } from './Section';

/** Whom to ask: the office, with the telephone first. */
export function Contact({ salon: { contact } }: { salon: Salon }) {
  const { t } = useTranslation('finder');
  const reachable = contact && (contact.telephone ?? contact.email ?? contact.url);
  return (
    <PageSection title={t('page.contact')}>
      {contact?.name && <p className="font-700">{contact.name}</p>}
      {contact?.telephone && (
        <p>
          <a href={`tel:${contact.telephone.replace(/[^\d+]/g, '')}`} className="link inline-flex min-h-11 items-center gap-2 text-std-20B-150">
            <Icon name="phone" /><span className="sr-only">{t('page.telephone')}</span>{contact.telephone}
          </a>
        </p>
      )}
      {contact?.email && <p><span className="mr-3 font-700">{t('page.email')}</span><a href={`mailto:${contact.email}`} className="link inline-flex min-h-11 items-center">{contact.email}</a></p>}
      {contact?.url && /^https?:\/\//.test(contact.url) && (
        <p><span className="mr-3 font-700">{t('page.url')}</span><a href={contact.url} target="_blank" rel="noreferrer" className="link inline-flex min-h-11 items-center">{contact.url}</a></p>
      )}
      {!reachable && <p>{t('page.noContact')}</p>}
    </PageSection>
  );
}
