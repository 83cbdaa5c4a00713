import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Room } from '@/lib/api';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { useDeadline } from '../useDeadline';

/** All that is known of a room, in the order of its form. What nobody has entered says so. */
export function RoomFacts({ room }: { room: Room }) {
  const { t } = useTranslation('consultation');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const deadline = useDeadline();
  const open = <span className="text-solid-gray-700">{t('notEntered')}</span>;
  const { schedule, supportersNeeded: needed, supportersMost: most } = room;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="mb-3 text-std-20B-150">{t('page.facts')}</h2>
      <dl className="grid grid-cols-[6.5rem_1fr] gap-x-4 gap-y-3 desktop:grid-cols-[9rem_1fr] [&>dt]:text-solid-gray-700">
        <dt>{t('modeLabel')}</dt>
        <dd>{t(`mode.${room.mode}`)}</dd>
        <dt>{t('hospital')}</dt>
        <dd>{room.hospital ? <Link className="link" to={deskPath(prefecture, 'hospitals', room.hospital.id)}>{room.hospital.name}</Link> : t('noHospital')}</dd>
        <dt>{t('venue')}</dt>
        <dd><VenueFacts room={room} open={open} /></dd>
        <dt>{t('schedule')}</dt>
        <dd>
          {schedule ? (language === 'ja' ? schedule.japanese : schedule.english) ?? schedule.text : t('scheduleNone')}
          {schedule?.japanese && <span className="help block">{t('asWritten', { text: schedule.text })}</span>}
        </dd>
        <dt>{t('slotMinutes')}</dt>
        <dd>{room.slotMinutes}{t('minutes')}</dd>
        <dt>{t('supportersNeeded')}</dt>
        <dd>{needed === most ? t('supportersSame', { needed }) : t('supporters', { needed, most })}</dd>
        <dt>{t('bookingLabel')}</dt>
        <dd>{deadline(room.booking)}</dd>
        <dt>{t('howToBook')}</dt>
        <dd>{room.howToBook ? <HowToBook how={room.howToBook} /> : open}</dd>
        <dt>{t('expectation')}</dt>
        <dd className="whitespace-pre-wrap">{room.expectation ?? open}</dd>
        <dt>{t('openPeriod')}</dt>
        <dd>{room.openTo ? t('fromTo', { from: formatDay(room.openFrom, language), to: formatDay(room.openTo, language) }) : t('from', { day: formatDay(room.openFrom, language) })}</dd>
      </dl>
    </section>
  );
}

function VenueFacts({ room: { venue }, open }: { room: Room; open: ReactNode }) {
  if (!venue) return open;
  const lines = [venue.name, venue.address ?? venue.municipality, venue.access].filter(Boolean);
  return <>{lines.map((line) => <span key={line} className="block whitespace-pre-wrap">{line}</span>)}</>;
}

function HowToBook({ how }: { how: NonNullable<Room['howToBook']> }) {
  return (
    <>
      {how.note && <span className="block whitespace-pre-wrap">{how.note}</span>}
      {how.telephone && <a className="link block" href={`tel:${how.telephone}`}>{how.telephone}</a>}
      {how.url && <a className="link block break-all" href={how.url} target="_blank" rel="noreferrer">{how.url}</a>}
    </>
  );
}
