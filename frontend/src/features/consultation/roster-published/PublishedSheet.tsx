import { useTranslation } from 'react-i18next';
import type { PublishedRosterSession } from '@/lib/api';
import { cx } from '@/lib/cx';
import { formatShortDay, formatTimes } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { isOwn, namesOf, placeBeside } from './own';
import './published.css';

/** The sessions of a month with who is there; readable without colours, on a phone a card for each. */
export function PublishedSheet({ sessions, title }: { sessions: PublishedRosterSession[]; title: string }) {
  const { t } = useTranslation('roster-published');
  const unnamed = sessions.some((session) => namesOf(session).unnamed > 0);
  const open = sessions.some(({ openPlaces }) => openPlaces > 0);
  const heads = ['day', 'time', 'room', 'mode', 'supporters', 'turn', ...(open ? ['open'] : [])];
  return (
    <>
      <table role="table" className="cards-on-phone w-full border-collapse">
        <caption className="sr-only">{title}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {heads.map((head) => <th key={head} role="columnheader" scope="col" className="border-b-2 border-solid-gray-800 px-2 py-2 text-left text-dns-14B-130">{t(`head.${head}`)}</th>)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {sessions.map((session) => <SheetRow key={session.sessionId} session={session} open={open} />)}
        </tbody>
      </table>
      {unnamed && <p className="help mt-3">{t('unnamedNote')}</p>}
    </>
  );
}

function SheetRow({ session, open }: { session: PublishedRosterSession; open: boolean }) {
  const { t } = useTranslation('roster-published');
  const language = useLanguage();
  const { date, weekday, holiday, start, end, room, mode, state, openPlaces, turn } = session;
  const cancelled = state === 'cancelled';
  const free = weekday === 7 || holiday !== null;
  const place = placeBeside(session);
  return (
    <tr role="row" className={cx('border-b border-solid-gray-300 align-top', !cancelled && isOwn(session) && 'published-own')}>
      <th role="rowheader" scope="row" className={cx('px-2 py-2 text-left font-700', free ? 'text-red-1000' : weekday === 6 && 'text-blue-1000')}>
        <span><time dateTime={date} className="whitespace-nowrap">{formatShortDay(date, language)}</time>{holiday && <span className="block text-dns-14N-130">{t('holiday', { name: holiday })}</span>}</span>
      </th>
      <td role="cell" data-label={t('head.time')} className="px-2 py-2 whitespace-nowrap">{formatTimes(start, end, language)}</td>
      <td role="cell" data-label={t('head.room')} className="px-2 py-2"><span>{room}{place && <span className="help block">{place}</span>}</span></td>
      <td role="cell" data-label={t('head.mode')} className="px-2 py-2 whitespace-nowrap">{t(`mode.${mode}`)}</td>
      {cancelled
        ? <td role="cell" colSpan={open ? 3 : 2} className="px-2 py-2 font-700">{t('cancelled')}</td>
        : (
          <>
            <td role="cell" data-label={t('head.supporters')} className="px-2 py-2"><Supporters session={session} /></td>
            <td role="cell" data-label={t('head.turn')} className={cx('px-2 py-2', !turn && 'quiet')}>
              {turn && <span>{turn.own && <OwnMark text={t('own.turn')} />}{turn.hospitalName}{turn.specialistName && <span className="block">{turn.specialistName}</span>}</span>}
            </td>
            {open && <td role="cell" data-label={t('head.open')} className={cx('px-2 py-2 font-700 whitespace-nowrap', openPlaces === 0 && 'quiet')}>{openPlaces > 0 && t('openPlaces', { count: openPlaces })}</td>}
          </>
        )}
    </tr>
  );
}

function Supporters({ session }: { session: PublishedRosterSession }) {
  const { t } = useTranslation('roster-published');
  const { named, unnamed } = namesOf(session);
  if (named.length + unnamed === 0) return t('nobody');
  return (
    <ul className="published-names">
      {named.map(({ name, own }) => <li key={name}>{own && <OwnMark text={t('own.duty')} />}{name}</li>)}
      {unnamed > 0 && <li>{t('unnamed', { count: unnamed })}</li>}
    </ul>
  );
}

/** In words, so that it is seen on black and white paper and heard. */
function OwnMark({ text }: { text: string }) {
  return <strong className="published-mark">★{text}</strong>;
}
