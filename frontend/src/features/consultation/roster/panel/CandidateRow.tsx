import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui';
import type { RosterAlternative } from '@/lib/api';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { LevelMark, SaidMark } from '../marks';
import type { Candidate } from '../people';
import { type Place, put } from '../plan';
import { useRoster } from '../RosterContext';
import { say } from '../words';
import { Price, PriceWords } from './PriceWords';

export function Load({ person: { load, most, year, fairShare }, kind }: { person: Candidate; kind: Place['kind'] }) {
  const { t } = useTranslation('roster');
  return <span className="help block">{t(kind === 'specialist' ? 'loadOfHospital' : 'load', { load, most, year, fairShare })}</span>;
}

/** Why somebody can't be there, in words. */
export function Reasons({ person, reasons }: { person: Candidate; reasons: RosterAlternative['reasons'] }) {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  return (
    <ul className="help list-disc pl-5">
      {person.outside && <li>{t(`outside.${person.outside}`)}</li>}
      {reasons.map(({ rule, words }) => <li key={rule}>{say(words, language)}</li>)}
    </ul>
  );
}

interface CandidateRowProps {
  place: Place;
  /** Whose place it is now. */
  out: string | null;
  person: Candidate;
  /** Undefined as long as it is being calculated. */
  other: RosterAlternative | undefined;
  children?: ReactNode;
}

/** Somebody who could be at a place: what she said, what she has done, what it would cost. */
export function CandidateRow({ place, out, person, other, children }: CandidateRowProps) {
  const { t } = useTranslation('roster');
  const { edit, putAndPlan } = useRoster();
  const excluded = person.outside !== null || (other !== undefined && other.reasons.length > 0);
  return (
    <div className="py-2">
      <div className="flex items-center gap-2">
        {other?.price && <Price amount={other.price.amount} />}
        <p className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2 font-700"><span>{person.name}</span><LevelMark level={person.level} /><SaidMark said={person.said} /></p>
        {person.outside === null && (
          <Button size="small" variant={excluded || (other?.price?.moves ?? 0) > 1 ? 'outline' : 'solid'} aria-label={t(excluded ? 'panel.putAllTheSame' : 'panel.putOf', { name: person.name })} onPress={() => edit(put(place, out, person.id))}>{t('panel.put')}</Button>
        )}
      </div>
      <Load person={person} kind={place.kind} />
      {other?.price && <PriceWords price={other.price} />}
      {excluded && <Reasons person={person} reasons={other?.reasons ?? []} />}
      {other?.price && other.price.moves > 1 && (
        <Button size="small" variant="outline" className="mt-1" aria-label={t('panel.putAndPlanOf', { name: person.name })} onPress={() => putAndPlan(place, out, person.id)}>{t('panel.putAndPlan')}</Button>
      )}
      {children}
    </div>
  );
}
