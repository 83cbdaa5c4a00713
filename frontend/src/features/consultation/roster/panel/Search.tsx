import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ComboBox } from '@/components/form';
import { SkeletonLine } from '@/components/feedback';
import type { RosterAlternative } from '@/lib/api';
import type { Candidate } from '../people';
import type { Place } from '../plan';
import { CandidateRow } from './CandidateRow';

interface SearchProps { place: Place; out: string | null; people: Candidate[]; others: RosterAlternative[] | undefined }

/** "Why not her?" by name; and whoever it is can be put there at once, before anything is calculated. */
export function Search({ place, out, people, others }: SearchProps) {
  const { t } = useTranslation('roster');
  const [id, setId] = useState('');
  const person = people.find((one) => one.id === id);
  return (
    <div>
      <ComboBox name="roster-person" label={t(place.kind === 'specialist' ? 'panel.whyNotHospital' : 'panel.whyNot')} value={person ? id : ''} onChange={setId} options={people.map((one) => ({ value: one.id, label: one.name, keywords: one.kana }))} />
      {person && (
        <CandidateRow place={place} out={out} person={person} other={others?.find((one) => one.id === id)}>
          {!others && person.outside === null && <SkeletonLine className="mt-1 w-3/4" />}
        </CandidateRow>
      )}
    </div>
  );
}
