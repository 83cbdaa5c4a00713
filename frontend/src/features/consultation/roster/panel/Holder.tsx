import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Badge, Button } from '@/components/ui';
import type { RosterHolder, RosterPlace, RosterSession } from '@/lib/api';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { CancelDuty } from '../dialogs/CancelDuty';
import { LevelMark, SaidMark } from '../marks';
import { candidatesFor } from '../people';
import { findingsAt, lock, type Place } from '../plan';
import { useRoster } from '../RosterContext';
import { nameIn, say, signed, toldOf } from '../words';
import { Load } from './CandidateRow';
import { PriceWords, Terms } from './PriceWords';

interface HolderProps { place: Place; holder: RosterPlace; session: RosterSession; why: RosterHolder | undefined }

/** Who is there: why, what it would cost without her, and what can be done. */
export function Holder({ place, holder, session, why }: HolderProps) {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const { roster, names, edit, clear, startMoving } = useRoster();
  const [cancelling, setCancelling] = useState(false);
  const name = nameIn(names, place.kind, holder.id);
  const person = candidatesFor(roster, session, place.kind).find(({ id }) => id === holder.id);
  const told = toldOf(session, place.kind, holder.id);
  const findings = findingsAt(roster, place, holder.id);
  return (
    <section aria-label={name} className="space-y-2 rounded-8 border border-solid-gray-420 p-3">
      <div>
        <p className="flex flex-wrap items-center gap-x-2 font-700">
          {place.kind === 'supporter' ? <Link className="link" to={deskPath(prefecture, 'supporters', holder.id)}>{name}</Link> : name}
          {person && <><LevelMark level={person.level} /><SaidMark said={person.said} /></>}
          <Badge tone={told === 'declined' ? 'error' : 'neutral'}>{t(`told.${told}`)}</Badge>
          {holder.locked && <Badge>{t('locked')}</Badge>}
        </p>
        {person && <Load person={person} kind={place.kind} />}
      </div>
      {findings.map((finding) => <p key={finding.rule + finding.sessions.join()}><Badge tone={finding.overruling ? 'neutral' : 'error'}>{t(finding.overruling ? 'findings.allowed' : 'findings.broken')}</Badge> {say(finding.words, language)}</p>)}
      {why && (
        <dl className="help space-y-1">
          <div><dt className="inline font-700">{t('panel.charges')} </dt><dd className="inline"><Terms terms={why.charges} /></dd></div>
          {why.without && <div><dt className="inline font-700">{t('panel.without')} </dt><dd className="inline">{signed(why.without.amount)} <PriceWords price={why.without} /></dd></div>}
        </dl>
      )}
      <div className="flex flex-wrap gap-2">
        <Button size="small" variant="outline" onPress={() => edit(lock(place, holder))}>{t(holder.locked ? 'unlock' : 'lock')}</Button>
        <Button size="small" variant="outline" onPress={() => startMoving(place)}>{t('move.button')}</Button>
        <Button size="small" variant="outline" aria-label={t('removeOf', { name })} onPress={() => clear(place, holder.id)}>{t('remove')}</Button>
        {place.kind === 'supporter' && (told === 'asked' || told === 'accepted') && <Button size="small" variant="outline" onPress={() => setCancelling(true)}>{t('cancel.button')}</Button>}
      </div>
      {cancelling && <CancelDuty session={session} supporterId={holder.id} name={name} onClose={() => setCancelling(false)} />}
    </section>
  );
}
