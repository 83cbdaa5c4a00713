import { useTranslation } from 'react-i18next';
import type { RosterSession } from '@/lib/api';
import { cx } from '@/lib/cx';
import { formatShortDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { findingsAt, holderOf, keyOf, type Place, samePlace } from '../plan';
import { useRoster } from '../RosterContext';
import { LevelMark, LockMark, SaidMark, Warning } from '../marks';
import { canSend, nameIn, saidOn, toldOf } from '../words';

interface PlaceCellProps {
  session: RosterSession;
  place: Place;
  /** One more than needed. */
  extra?: boolean;
  stop: string | null;
}

/** Who is at a place, and all there is to know of it at a glance. */
export function PlaceCell({ session, place, extra = false, stop }: PlaceCellProps) {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const { chosen, moving, names } = useRoster();
  const holder = holderOf(session, place);
  const head = place.kind === 'specialist' ? t('column.specialist') : t('column.place', { number: place.index + 1 });
  const key = keyOf(place);
  const name = holder ? nameIn(names, place.kind, holder.id) : '';
  return (
    <td
      role="gridcell"
      data-place={session.past ? undefined : key}
      data-label={head}
      tabIndex={session.past ? undefined : stop === key ? 0 : -1}
      aria-selected={samePlace(chosen, place)}
      aria-label={session.past || holder ? undefined : `${formatShortDay(session.date, language)} ${head} ${t(extra ? 'addOne' : 'unfilledPlace')}`}
      className={cx(!session.past && 'roster-place', holder && !session.past && 'roster-held', !holder && (extra ? 'roster-extra' : 'roster-open'), samePlace(moving, place) && 'roster-moving')}
    >
      {holder ? <Holder session={session} place={place} id={holder.id} locked={holder.locked} name={name} /> : <span className="roster-empty">{extra ? '＋' : t('unfilledMark')}</span>}
    </td>
  );
}

function Holder({ session, place, id, locked, name }: { session: RosterSession; place: Place; id: string; locked: boolean; name: string }) {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const { roster } = useRoster();
  const supporter = place.kind === 'supporter' ? roster.supporters.find((one) => one.id === id) : undefined;
  const hospital = place.kind === 'specialist' ? roster.hospitals.find((one) => one.id === id) : undefined;
  const findings = findingsAt(roster, place, id);
  const told = toldOf(session, place.kind, id);
  return (
    <>
      <span className={cx('roster-name', supporter && 'roster-person')}>{name || t('gone')}</span>
      {!session.past && (
        <span className="roster-marks">
          {supporter && <LevelMark level={supporter.level} />}
          {supporter && <SaidMark said={saidOn(supporter, session.date)} />}
          {hospital && <SaidMark said={canSend(hospital, session.date)} />}
          {locked && <LockMark />}
          {findings.length > 0 && <Warning findings={findings} language={language} />}
          <span className={cx('help', told === 'declined' && 'text-error-2')}>{t(`told.${told}`)}</span>
        </span>
      )}
    </>
  );
}
