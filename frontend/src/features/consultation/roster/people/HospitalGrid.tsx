import { useTranslation } from 'react-i18next';
import { useRoster } from '../RosterContext';
import { canSend } from '../words';
import { PeopleTable } from './PeopleTable';

/** Every hospital by day: when it can send somebody, and which turns it has. */
export function HospitalGrid() {
  const { t } = useTranslation('roster');
  const { roster } = useRoster();
  return (
    <PeopleTable
      kind="specialist" title={t('people.hospitals')} head={t('people.hospital')}
      rows={roster.hospitals.map((one) => ({
        id: one.id, name: one.name, said: (date) => canSend(one, date),
        load: { count: one.turns, most: one.mostTurns, year: one.earlierTurns + one.turns, fairShare: one.fairShare }, outside: null,
      }))}
    />
  );
}
