import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { NotFound, ProblemAlert, Skeleton } from '@/components/feedback';
import { Button, buttonClass, Icon, LinkButton, PageHeader } from '@/components/ui';
import { isProblem, type Room } from '@/lib/api';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { publicPath } from '@/lib/public-path';
import { icalendarPath, roomQuery } from '../api';
import { useDeadline } from '../useDeadline';
import { NextDates } from './NextDates';

interface RoomPageProps { prefecture: { code: string; name: string } }

/** Everything somebody needs before she comes: when, what happens, how to book, where. */
export function RoomPage({ prefecture }: RoomPageProps) {
  const { id = '' } = useParams();
  const room = useQuery(roomQuery(prefecture.code, id));
  if (isProblem(room.error) && [400, 404].includes(room.error.status)) return <NotFound />;
  return (
    <>
      {room.isPending && <Skeleton lines={10} />}
      {room.isError && <ProblemAlert error={room.error} onRetry={() => void room.refetch()} />}
      {room.data && <Sheet prefecture={prefecture} room={room.data} />}
    </>
  );
}

function Sheet({ prefecture, room }: { prefecture: RoomPageProps['prefecture']; room: Room }) {
  const { t } = useTranslation('consultation');
  const language = useLanguage();
  const usual = room.schedule && ((language === 'ja' ? room.schedule.japanese : room.schedule.english) ?? room.schedule.text);
  return (
    <article>
      <PageHeader
        title={room.name}
        crumbs={[{ label: prefecture.name, to: publicPath(prefecture.code) }, { label: t('public.crumb'), to: publicPath(prefecture.code, 'rooms') }]}
        actions={<Button variant="outline" onPress={() => window.print()}>{t('public.print')}</Button>}
      />
      <div className="grid items-start gap-x-10 desktop:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] print:block">
        <div>
          <Part title={t('public.nextDates')}>
            <NextDates sessions={room.nextSessions} large />
            {usual && <p className="mt-4"><span className="block font-700">{t('public.usual')}</span>{usual}</p>}
          </Part>
          <WhatHappens room={room} />
        </div>
        <div>
          <HowToCome room={room} />
          <Where room={room} />
          <AddToCalendar prefecture={prefecture.code} room={room} />
          <p className="no-print"><LinkButton to={publicPath(prefecture.code, 'rooms')} variant="outline">{t('public.other')}</LinkButton></p>
        </div>
      </div>
    </article>
  );
}

const STEPS = ['arrive', 'talk', 'listen', 'end'] as const;

function WhatHappens({ room }: { room: Room }) {
  const { t } = useTranslation('consultation');
  const steps = room.mode === 'telephone' ? 'callSteps' : 'steps';
  return (
    <Part title={t('public.fortyTitle', { minutes: room.slotMinutes })}>
      {room.expectation && <p className="mb-4 whitespace-pre-wrap">{room.expectation}</p>}
      <ol className="list-decimal space-y-2 pl-7">{STEPS.map((step) => <li key={step}>{t(`public.${steps}.${step}`)}</li>)}</ol>
    </Part>
  );
}

function HowToCome({ room: { booking, howToBook, hospital, mode } }: { room: Room }) {
  const { t } = useTranslation('consultation');
  const deadline = useDeadline();
  const telephone = howToBook?.telephone ?? hospital?.telephone;
  return (
    <Part title={t(mode === 'telephone' ? 'public.howCall' : booking.booking === 'walk_in' ? 'public.howWalkIn' : 'public.how')}>
      {mode !== 'telephone' && <p className="font-700">{deadline(booking)}</p>}
      {howToBook?.note && <p className="mt-2 whitespace-pre-wrap">{howToBook.note}</p>}
      {telephone && (
        <p className="mt-3">
          <span className="block text-dns-14B-130">{howToBook?.telephone ? t('public.telephone') : t('public.callHospital')}</span>
          <a className="link text-std-24B-150" href={`tel:${telephone}`}>{telephone}</a>
        </p>
      )}
      {howToBook?.url && <p className="mt-3"><a className={buttonClass('solid', 'medium')} href={howToBook.url} target="_blank" rel="noreferrer">{t('public.web')}</a><span className="hidden break-all print:inline">{howToBook.url}</span></p>}
      {!howToBook?.note && !telephone && !howToBook?.url && <p className="mt-2">{t('public.ask')}</p>}
    </Part>
  );
}

function Where({ room: { venue, hospital, mode } }: { room: Room }) {
  const { t } = useTranslation('consultation');
  if (mode === 'telephone') return null;
  if (mode === 'online') return <Part title={t('public.where')}><p>{t('public.online')}</p></Part>;
  const place = (typeof venue?.latitude === 'number' ? venue.name : hospital?.name) ?? venue?.name ?? '';
  const latitude = venue?.latitude ?? hospital?.latitude;
  const longitude = venue?.longitude ?? hospital?.longitude;
  const links = typeof latitude === 'number' && typeof longitude === 'number' ? [
    { label: t('public.mapOf', { place }), address: `https://maps.gsi.go.jp/#16/${latitude}/${longitude}/` },
    { label: t('public.wayTo', { place }), address: `https://www.google.com/maps/dir/?api=1&destination=${latitude},${longitude}` },
  ] : [];
  return (
    <Part title={t('public.where')}>
      {hospital && <p className="font-700">{hospital.name}</p>}
      {venue?.name && <p className="font-700">{venue.name}</p>}
      {(venue?.address ?? hospital?.address ?? venue?.municipality) && <p>{venue?.address ?? hospital?.address ?? venue?.municipality}</p>}
      {venue?.access && <p className="whitespace-pre-wrap">{venue.access}</p>}
      <ul className="no-print">
        {links.map(({ label, address }) => <li key={address}><a href={address} target="_blank" rel="noreferrer" className="link inline-flex min-h-11 items-center">{label}</a></li>)}
      </ul>
    </Part>
  );
}

/** The dates as a file for once, or as an address that calendars ask again and again. */
function AddToCalendar({ prefecture, room }: { prefecture: string; room: Room }) {
  const { t } = useTranslation('consultation');
  const address = new URL(icalendarPath(prefecture, room.id), location.origin);
  return (
    <Part title={t('public.calendar')} className="no-print mb-8">
      <p className="mb-3">{t('public.calendarText')}</p>
      <p><a href={address.pathname} download={`${room.name}.ics`} className={buttonClass('outline', 'medium')}><Icon name="calendar" size={20} />{t('public.download')}</a></p>
      <p className="mt-2"><a href={`webcal://${address.host}${address.pathname}`} className="link inline-flex min-h-11 items-center">{t('public.subscribe')}</a></p>
    </Part>
  );
}

function Part({ title, children, className = 'mb-8' }: { title: string; children: ReactNode; className?: string }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={className}>
      <h2 id={id} className="mb-3 border-b-2 border-blue-900 pb-1 text-std-20B-150">{title}</h2>
      {children}
    </section>
  );
}
