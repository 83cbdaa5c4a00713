import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui';
import type { RosterAlternative } from '@/lib/api';
import type { Candidate } from '../people';
import type { Place } from '../plan';
import { byPrice } from '../words';
import { CandidateRow } from './CandidateRow';

const SHOWN = 8;

interface CandidatesProps { place: Place; out: string | null; people: Candidate[]; others: RosterAlternative[] }

/** Who could be there, the cheapest first; below, who can't and why not. */
export function Candidates({ place, out, people, others }: CandidatesProps) {
  const { t } = useTranslation('roster');
  const [all, setAll] = useState(false);
  const byId = new Map(people.map((person) => [person.id, person]));
  const known = others.flatMap((other) => {
    const person = byId.get(other.id);
    return person ? [{ person, other, price: other.price }] : [];
  });
  const able = byPrice(known.filter(({ price }) => price !== null));
  const priced = new Set(able.map(({ person }) => person.id));
  const unable = people.filter(({ id }) => !priced.has(id));
  const shown = all ? able : able.slice(0, SHOWN);
  return (
    <>
      <section aria-labelledby="roster-able">
        <h3 id="roster-able" className="text-std-16B-170">{t(out === null ? 'panel.couldFill' : 'panel.couldReplace', { count: able.length })}</h3>
        {able.length === 0 && <p className="help">{t('panel.nobody')}</p>}
        <ul className="divide-y divide-solid-gray-300">
          {shown.map(({ person, other }) => <li key={person.id}><CandidateRow place={place} out={out} person={person} other={other} /></li>)}
        </ul>
        {able.length > shown.length && <Button variant="text" size="small" onPress={() => setAll(true)}>{t('panel.showAll', { count: able.length })}</Button>}
      </section>
      {unable.length > 0 && (
        <details>
          <summary className="min-h-11 cursor-pointer py-2 font-700">{t('panel.couldNot', { count: unable.length })}</summary>
          <ul className="divide-y divide-solid-gray-300">
            {unable.map((person) => <li key={person.id}><CandidateRow place={place} out={out} person={person} other={others.find(({ id }) => id === person.id)} /></li>)}
          </ul>
        </details>
      )}
    </>
  );
}
