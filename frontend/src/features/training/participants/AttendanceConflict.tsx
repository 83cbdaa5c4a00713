import { useTranslation } from 'react-i18next';
import { ConflictDialog, type ConflictField } from '@/components/form';
import { type Cells, sumOf } from '../grid/cells';
import type { Merge } from './merge';
import type { AttendanceValues, Person } from './people';
import type { Conflict } from './useAttendanceEditor';

interface AttendanceConflictProps { conflict: Conflict; onSettle: (merge: Merge) => void; onClose: () => void }

type Sides = Record<string, unknown>;

/** Only what both changed in different ways is asked; everything else is brought together. */
export function AttendanceConflict({ conflict, onSettle, onClose }: AttendanceConflictProps) {
  const { t } = useTranslation('training');
  const showCells = (value: unknown) => {
    const cells = value as Cells;
    return sumOf(cells) === null ? t('grid.nothing') : t('grid.counts', { ...cells, total: sumOf(cells) });
  };
  const showPerson = (value: unknown) => {
    const person = value as Person;
    return [person.name, person.kana, t(`category.${person.category}`), t(`participantCourse.${person.course}`), person.affiliation].filter(Boolean).join('\n');
  };
  const side = (values: AttendanceValues): Sides => Object.fromEntries(conflict.disputed.map((name) => [
    name, name === 'cells' ? values.cells : name === 'reason' ? values.reason : values.people.find((person) => person.key === name),
  ]));
  const fields = conflict.disputed.map((name): ConflictField<Sides> => {
    if (name === 'cells') return { name, label: t('headcounts'), show: showCells };
    if (name === 'reason') return { name, label: t('reason.label') };
    return { name, label: t('person.name'), show: showPerson };
  });
  const choose = (chosen: Sides) => {
    const { values } = conflict;
    onSettle({
      ...conflict,
      disputed: [],
      values: {
        cells: (chosen.cells as Cells | undefined) ?? values.cells,
        reason: (chosen.reason as string | undefined) ?? values.reason,
        people: values.people.map((person) => (chosen[person.key] as Person | undefined) ?? person),
      },
    });
  };
  return <ConflictDialog mine={side(conflict.values)} theirs={side(conflict.theirs)} fields={fields} onChoose={choose} onClose={onClose} chooseLabel={t('conflict.take')} />;
}
