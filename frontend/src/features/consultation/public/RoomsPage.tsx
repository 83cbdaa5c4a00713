import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState, ProblemAlert, Skeleton } from '@/components/feedback';
import { LinkButton, PageHeader } from '@/components/ui';
import type { Room, RoomKind } from '@/lib/api';
import { publicPath } from '@/lib/public-path';
import { allRoomsQuery } from '../api';
import { NextDates } from './NextDates';

interface RoomsPageProps { prefecture: { code: string; name: string } }

const ORDER: RoomKind[] = ['regular', 'outreach', 'hotline'];

/** Where somebody is listened to: rooms with their next dates and whether one can still come. */
export function RoomsPage({ prefecture }: RoomsPageProps) {
  const { t } = useTranslation('consultation');
  const rooms = useQuery(allRoomsQuery(prefecture.code));
  return (
    <>
      <PageHeader
        title={t('public.title', { prefecture: prefecture.name })}
        crumbs={[{ label: prefecture.name, to: publicPath(prefecture.code) }]}
        lead={<p className="text-std-18N-160">{t('public.lead')}</p>}
      />
      {rooms.isPending && <Skeleton lines={10} />}
      {rooms.isError && <ProblemAlert error={rooms.error} onRetry={() => void rooms.refetch()} />}
      {rooms.data?.items.length === 0 && (
        <EmptyState title={t('public.none')} action={<LinkButton to={`${publicPath(prefecture.code)}#support-centres`}>{t('public.centres')}</LinkButton>}>{t('public.noneText')}</EmptyState>
      )}
      {ORDER.map((kind) => <RoomsOfKind key={kind} prefecture={prefecture.code} kind={kind} rooms={(rooms.data?.items ?? []).filter((room) => room.kind === kind)} />)}
      <p className="no-print"><Link className="link inline-flex min-h-11 items-center" to={publicPath(prefecture.code, 'consultation-counts')}>{t('record:public.link')}</Link></p>
    </>
  );
}

function RoomsOfKind({ prefecture, kind, rooms }: { prefecture: string; kind: RoomKind; rooms: Room[] }) {
  const { t } = useTranslation('consultation');
  if (rooms.length === 0) return null;
  return (
    <section aria-labelledby={`rooms-${kind}`} className="mb-10">
      <h2 id={`rooms-${kind}`} className="mb-1 text-std-24B-150">{t(`public.${kind}`)}</h2>
      {kind === 'regular' && <p className="mb-3">{t('public.regularText')}</p>}
      <ul className="grid gap-4 desktop:grid-cols-2">
        {rooms.map((room) => <li key={room.id} className="card"><RoomCard prefecture={prefecture} room={room} /></li>)}
      </ul>
    </section>
  );
}

function RoomCard({ prefecture, room }: { prefecture: string; room: Room }) {
  const { t } = useTranslation('consultation');
  const place = [room.venue?.municipality, room.hospital?.name, room.venue?.name].filter(Boolean).join(' ');
  return (
    <>
      <h3 className="text-std-20B-150"><Link className="link" to={publicPath(prefecture, 'rooms', room.id)}>{room.name}</Link></h3>
      {room.mode !== 'in_person' && <p className="font-700">{t(`mode.${room.mode}`)}</p>}
      {place !== '' && <p className="text-solid-gray-800">{place}</p>}
      {room.kind === 'hotline' && room.howToBook?.telephone && <p className="my-2 text-std-24B-150"><a className="link" href={`tel:${room.howToBook.telephone}`}>{room.howToBook.telephone}</a></p>}
      <h4 className="mt-3 text-dns-14B-130">{t('public.next')}</h4>
      <NextDates sessions={room.nextSessions} />
    </>
  );
}
