import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showToast } from '@/components/feedback';
import { Badge, Button } from '@/components/ui';
import type { ParticipantBody, Violation } from '@/lib/api';
import { usePrefectureCode } from '@/lib/session';
import { hospitalNamesQuery } from './hospital-names';
import { namesakes, type Person } from './people';
import { PersonFields } from './PersonFields';

interface PeopleTableProps {
  people: Person[];
  /** Absent for those who may only read. */
  onChange?: (change: (people: Person[]) => Person[]) => void;
  violations?: Violation[];
}

/** The list of names, in the order of the paper. */
export function PeopleTable({ people, onChange, violations = [] }: PeopleTableProps) {
  const { t } = useTranslation('training');
  const [editing, setEditing] = useState<string | null>(null);
  const same = namesakes(people);
  const remove = (person: Person, at: number) => {
    onChange?.((now) => now.filter((other) => other.key !== person.key));
    showToast(t('people.removed', { name: person.name }), { undo: () => onChange?.((now) => [...now.slice(0, at), person, ...now.slice(at)]) });
  };
  const head = 'px-3 py-2 text-left align-bottom text-dns-14B-130';
  if (people.length === 0) return <p className="py-4">{t('people.none')}</p>;
  return (
    <div className="overflow-x-auto">
      <table className="cards-on-phone w-full border-collapse text-dns-16N-130">
        <caption className="sr-only">{t('names')}</caption>
        <thead>
          <tr className="border-b-2 border-solid-gray-600">
            <th scope="col" className={head}>{t('people.number')}</th>
            <th scope="col" className={head}>{t('person.name')}</th>
            <th scope="col" className={head}>{t('person.category')}</th>
            <th scope="col" className={head}>{t('person.course')}</th>
            <th scope="col" className={head}>{t('people.from')}</th>
            {onChange && <th scope="col" className={`${head} no-print`}><span className="sr-only">{t('actions')}</span></th>}
          </tr>
        </thead>
        <tbody>
          {people.map((person, index) => {
            const own = violations.filter(({ field }) => field.startsWith(`participants[${index}]`));
            if (onChange && editing === person.key) {
              return (
                <EditedLine
                  key={person.key}
                  person={person}
                  violations={own}
                  onDone={(changed) => {
                    if (changed) onChange((now) => now.map((other) => (other.key === person.key ? { ...other, ...changed } : other)));
                    setEditing(null);
                  }}
                />
              );
            }
            return <Line key={person.key} person={person} number={index + 1} namesake={same.has(person.key)} violations={own} onEdit={onChange && (() => setEditing(person.key))} onRemove={onChange && (() => remove(person, index))} />;
          })}
        </tbody>
      </table>
    </div>
  );
}

interface LineProps { person: Person; number: number; namesake: boolean; violations: Violation[]; onEdit?: () => void; onRemove?: () => void }

function Line({ person, number, namesake, violations, onEdit, onRemove }: LineProps) {
  const { t } = useTranslation('training');
  const hospitals = useQuery(hospitalNamesQuery(usePrefectureCode()));
  const hospital = hospitals.data?.items.find(({ id }) => id === person.hospitalId)?.name;
  return (
    <tr className="border-b border-solid-gray-420">
      <td data-label={t('people.number')} className="px-3 py-2">{number}</td>
      <th scope="row" data-label={t('person.name')} className="px-3 py-2 text-left font-400">
        <span>
          {person.name}{namesake && <span className="ml-2"><Badge tone="warning">{t('people.namesake')}</Badge></span>}
          {person.kana && <span className="help block">{person.kana}</span>}
          {violations.map((violation) => <span key={violation.field + violation.code} role="alert" className="field-error block">{violation.message}</span>)}
        </span>
      </th>
      <td data-label={t('person.category')} className="px-3 py-2">{t(`category.${person.category}`)}</td>
      <td data-label={t('person.course')} className="px-3 py-2">{t(`participantCourse.${person.course}`)}</td>
      <td data-label={t('people.from')} className="px-3 py-2">{[hospital, person.affiliation].filter(Boolean).join(t('listComma')) || '–'}</td>
      {onEdit && onRemove && (
        <td className="no-print px-3 py-1 desktop:text-right">
          <Button variant="text" size="small" aria-label={t('people.editOf', { name: person.name })} onPress={onEdit}>{t('common:edit')}</Button>
          <Button variant="text" size="small" aria-label={t('people.removeOf', { name: person.name })} onPress={onRemove}>{t('common:remove')}</Button>
        </td>
      )}
    </tr>
  );
}

function EditedLine({ person, violations, onDone }: { person: Person; violations: Violation[]; onDone: (changed: ParticipantBody | null) => void }) {
  const { t } = useTranslation('training');
  const [value, setValue] = useState<ParticipantBody>(person);
  return (
    <tr className="border-b border-solid-gray-420">
      <td colSpan={6} className="px-3 py-4">
        <PersonFields name={`edit.${person.key}`} value={value} onChange={setValue} onSubmit={() => onDone(value)} violations={violations} autoFocus>
          <Button type="submit">{t('people.take')}</Button>
          <Button variant="outline" onPress={() => onDone(null)}>{t('common:cancel')}</Button>
        </PersonFields>
      </td>
    </tr>
  );
}
