import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announcePolitely } from '@/components/feedback';
import { fieldId } from '@/components/form';
import { Button } from '@/components/ui';
import type { ParticipantBody, TrainingKind } from '@/lib/api';
import { firstPerson, foldName, nextPerson, type Person, personOf } from './people';
import { PersonFields } from './PersonFields';

interface QuickEntryProps { kind: TrainingKind; people: Person[]; onAdd: (person: Person) => void }

/** The next line of the paper list. What stays the same from line to line (category, course, hospital) stays filled in. */
export function QuickEntry({ kind, people, onAdd }: QuickEntryProps) {
  const { t } = useTranslation('training');
  const [line, setLine] = useState<ParticipantBody>(() => firstPerson(kind));
  const [asked, setAsked] = useState('');
  const again = people.some((person) => foldName(person.name) === foldName(line.name));
  const add = () => {
    if (again && asked !== line.name) {
      setAsked(line.name);
      return;
    }
    onAdd(personOf(line));
    announcePolitely(t('entry.added', { name: line.name.trim(), count: people.length + 1 }));
    setLine(nextPerson(line));
    setAsked('');
    document.getElementById(fieldId('entry.name'))?.focus();
  };
  return (
    <section aria-labelledby="entry" className="card no-print bg-solid-gray-50">
      <h3 id="entry" className="mb-3 text-std-18B-160">{t('entry.title', { number: people.length + 1 })}</h3>
      <PersonFields name="entry" value={line} onChange={setLine} onSubmit={add}>
        <Button type="submit">{t('entry.add')}</Button>
      </PersonFields>
      {asked !== '' && again && <p role="alert" className="field-error mt-2">{t('entry.sameName', { name: line.name.trim() })}</p>}
      <p className="help mt-2">{t('entry.help')}</p>
    </section>
  );
}
