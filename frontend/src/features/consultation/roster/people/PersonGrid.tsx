import { useTranslation } from 'react-i18next';
import { LevelMark } from '../marks';
import { useRoster } from '../RosterContext';
import { saidOn } from '../words';
import { PeopleTable } from './PeopleTable';

/** Every supporter by day: what she said, where she is planned, and how much that is of what she takes. */
export function PersonGrid() {
  const { t } = useTranslation('roster');
  const { roster } = useRoster();
  return (
    <PeopleTable
      kind="supporter" title={t('people.supporters')} head={t('people.supporter')}
      rows={roster.supporters.map((one) => ({
        id: one.id, name: <>{one.number} {one.name} <LevelMark level={one.level} /></>, said: (date) => saidOn(one, date),
        load: { count: one.duties, most: one.mostDuties, year: one.earlierDuties + one.duties, fairShare: one.fairShare },
        outside: one.outside && t(`outside.${one.outside}`),
      }))}
    />
  );
}
