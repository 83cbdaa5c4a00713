import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Alert, NotFound, ProblemAlert, Skeleton } from '@/components/feedback';
import { Badge, Button, LinkButton, PageHeader } from '@/components/ui';
import { isProblem } from '@/lib/api';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { publicPath } from '@/lib/public-path';
import { publicSalonQuery } from '../api';
import type { Salon } from '@/lib/api';
import { useSalonWords } from '../words';
import { AddToCalendar } from './AddToCalendar';
import { Contact } from './Contact';
import { NextDates } from './NextDates';
import { Fact, Facts, PageSection } from './Section';
import { WaysThere } from './WaysThere';
import './sheet.css';

interface SalonPageProps { prefecture: { code: string; name: string } }

/** Everything somebody needs before they come for the first time; printed, a leaflet of one sheet. */
export function SalonPage({ prefecture }: SalonPageProps) {
  const { id = '' } = useParams();
  const salon = useQuery(publicSalonQuery(prefecture.code, id));
  if (isProblem(salon.error) && [400, 404].includes(salon.error.status)) return <NotFound />;
  return (
    <>
      {salon.isPending && <Skeleton lines={10} />}
      {salon.isError && <ProblemAlert error={salon.error} onRetry={() => void salon.refetch()} />}
      {salon.data && <Sheet prefecture={prefecture} salon={salon.data} />}
    </>
  );
}

function Sheet({ prefecture, salon }: { prefecture: SalonPageProps['prefecture']; salon: Salon }) {
  const { t } = useTranslation('finder');
  const open = salon.state === 'running' || salon.state === 'trial';
  return (
    <article className="salon-sheet">
      <PageHeader
        title={salon.name}
        crumbs={[{ label: prefecture.name, to: publicPath(prefecture.code) }, { label: t('crumb'), to: publicPath(prefecture.code, 'salons') }]}
        lead={salon.state === 'trial' && <Badge tone="info">{t('state.trial')}</Badge>}
        actions={<Button variant="outline" onPress={() => window.print()}>{t('page.print')}</Button>}
      />
      <NotOpen prefecture={prefecture.code} salon={salon} />
      <div className="grid items-start gap-x-10 desktop:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] print:block">
        <div>
          {open && <NextDates salon={salon} />}
          <WaysThere salon={salon} />
          <WhatToExpect salon={salon} />
          <HowToJoin salon={salon} />
        </div>
        <div>
          <Contact salon={salon} />
          {open && <AddToCalendar prefecture={prefecture.code} salon={salon} />}
          <Confirmed salon={salon} />
          <p className="no-print"><LinkButton to={publicPath(prefecture.code, 'salons')} variant="outline">{t('page.other')}</LinkButton></p>
        </div>
      </div>
    </article>
  );
}

function NotOpen({ prefecture, salon }: { prefecture: string; salon: Salon }) {
  const { t } = useTranslation('finder');
  const { restingNote } = useSalonWords();
  if (salon.state === 'resting') return <div className="mb-8"><Alert tone="warning" title={t('page.resting')}>{restingNote(salon)}</Alert></div>;
  if (salon.state !== 'closed') return null;
  return (
    <div className="mb-8">
      <Alert tone="warning" title={t('page.closed')}>
        <p>{t('page.closedText')}</p>
        <p className="no-print mt-3"><LinkButton to={publicPath(prefecture, 'salons')} size="small">{t('page.other')}</LinkButton></p>
      </Alert>
    </div>
  );
}

function WhatToExpect({ salon }: { salon: Salon }) {
  const { t } = useTranslation('finder');
  const { whoFor } = useSalonWords();
  return (
    <PageSection title={t('page.expect')}>
      {salon.expectation && <p className="mb-3 whitespace-pre-wrap">{salon.expectation}</p>}
      <Facts>
        <Fact label={t('page.who')}>{whoFor(salon)}</Fact>
        {salon.host && <Fact label={t('page.host')}>{salon.host}</Fact>}
        {salon.namedOrganisers.length > 0 && <Fact label={t('page.organisers')}>{salon.namedOrganisers.map((name) => <span key={name} className="block">{name}</span>)}</Fact>}
      </Facts>
      {salon.networkMember && <p className="mt-2 text-solid-gray-700">{t('page.network')}</p>}
    </PageSection>
  );
}

function HowToJoin({ salon: { fee, application, applicationNote, anonymity } }: { salon: Salon }) {
  const { t } = useTranslation('finder');
  const ask: ReactNode = t('page.askContact');
  return (
    <PageSection title={t('page.join')}>
      <Facts>
        <Fact label={t('page.fee')}>{fee ?? ask}</Fact>
        <Fact label={t('page.application')}>
          {application ? t(`page.applicationKind.${application}`) : !applicationNote && ask}
          {applicationNote && <span className="block whitespace-pre-wrap">{applicationNote}</span>}
        </Fact>
        {anonymity && <Fact label={t('page.anonymity')}>{t(`page.anonymityKind.${anonymity}`)}</Fact>}
      </Facts>
    </PageSection>
  );
}

function Confirmed({ salon: { confirmedOn } }: { salon: Salon }) {
  const { t } = useTranslation('finder');
  const language = useLanguage();
  return (
    <PageSection title={t('page.confirmedOn')}>
      <p className="font-700">{confirmedOn ? formatDay(confirmedOn, language) : t('page.neverConfirmed')}</p>
      {confirmedOn && <p className="help mt-1">{t('page.confirmedText')}</p>}
    </PageSection>
  );
}
