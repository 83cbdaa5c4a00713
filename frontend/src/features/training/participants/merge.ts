import { sameCells } from '../grid/cells';
import { type AttendanceValues, bodyOfPerson, type Person } from './people';

export interface Merge {
  values: AttendanceValues;
  /** What both changed, each in another way: `cells`, `reason` or the key of a person. The merge holds mine. */
  disputed: string[];
  /** Names that somebody else added, changed or took off meanwhile. */
  added: string[];
  changed: string[];
  removed: string[];
}

const same = (a: Person, b: Person) => JSON.stringify(bodyOfPerson(a)) === JSON.stringify(bodyOfPerson(b));
const byId = (people: Person[]) => new Map(people.filter((person) => person.id !== null).map((person) => [person.id, person]));

function mergePeople(base: Person[], mine: Person[], theirs: Person[]): Omit<Merge, 'values'> & { people: Person[] } {
  const [before, kept, stored] = [byId(base), byId(mine), byId(theirs)];
  const result = { people: [] as Person[], disputed: [] as string[], added: [] as string[], changed: [] as string[], removed: [] as string[] };
  for (const their of theirs) {
    const old = before.get(their.id);
    const my = kept.get(their.id);
    if (!old) {
      result.people.push(their);
      result.added.push(their.name);
    } else if (!my) {
      // I took it off: it stays off unless it was changed meanwhile.
      if (same(old, their)) continue;
      result.people.push(their);
      result.changed.push(their.name);
    } else if (same(old, my)) {
      result.people.push(their);
      if (!same(old, their)) result.changed.push(their.name);
    } else {
      result.people.push(my);
      if (!same(old, their) && !same(my, their)) result.disputed.push(my.key);
    }
  }
  for (const my of mine) {
    if (my.id === null) result.people.push(my);
    else if (!stored.has(my.id)) {
      const old = before.get(my.id);
      // They took off what I corrected: it comes back as a new line, to be looked at.
      if (old && !same(old, my)) result.people.push({ ...my, id: null });
      else result.removed.push(my.name);
    }
  }
  return result;
}

/** Brings together what two people did to the same list since they both opened it. */
export function merge(base: AttendanceValues, mine: AttendanceValues, theirs: AttendanceValues): Merge {
  const { people, disputed, ...told } = mergePeople(base.people, mine.people, theirs.people);
  const cellsAreMine = !sameCells(mine.cells, base.cells);
  if (cellsAreMine && !sameCells(theirs.cells, base.cells) && !sameCells(mine.cells, theirs.cells)) disputed.push('cells');
  const reasonIsMine = mine.reason !== base.reason;
  if (reasonIsMine && theirs.reason !== base.reason && mine.reason !== theirs.reason) disputed.push('reason');
  return {
    values: { cells: cellsAreMine ? mine.cells : theirs.cells, people, reason: reasonIsMine ? mine.reason : theirs.reason },
    disputed, ...told,
  };
}
