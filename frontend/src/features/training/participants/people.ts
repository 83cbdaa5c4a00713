import type { Attendance, AttendanceBody, AttendanceCategory, Counts, Course, ParticipantBody, TrainingKind } from '@/lib/api';
import { type Cells, cellsOf, readCells } from '../grid/cells';
import { CATEGORIES } from '../words';

/** A line of the list. `key` tells lines apart on the screen; `id` is the server's, null for a new one. */
export type Person = ParticipantBody & { key: string };

/** All that is typed on the page of one training's attendance. */
export interface AttendanceValues { cells: Cells; people: Person[]; reason: string }

let lines = 0;

export function personOf(body: ParticipantBody): Person {
  lines += 1;
  return { ...body, key: body.id ?? `new-${lines}` };
}

export function nextPerson(previous: Pick<ParticipantBody, 'category' | 'course' | 'hospitalId'>): ParticipantBody {
  return { id: null, name: '', kana: null, affiliation: null, category: previous.category, course: previous.course, hospitalId: previous.hospitalId };
}

/** The first line of a paper list: most trainings are for peers. */
export function firstPerson(kind: TrainingKind): ParticipantBody {
  const course: Course = kind === 'follow_up' ? 'follow_up' : 'foundation';
  return nextPerson({ category: 'peer', course, hospitalId: null });
}

export function valuesOf(attendance: Attendance): AttendanceValues {
  return { cells: cellsOf(attendance.headcounts), people: attendance.participants.map(personOf), reason: attendance.differenceReason ?? '' };
}

/** A line without its key, texts trimmed, as it is sent and compared. */
export function bodyOfPerson({ id, name, kana, category, course, hospitalId, affiliation }: ParticipantBody): ParticipantBody {
  return { id, name: name.trim(), kana: kana?.trim() || null, category, course, hospitalId: hospitalId || null, affiliation: affiliation?.trim() || null };
}

export function bodyOf(values: AttendanceValues, addsUp: boolean): AttendanceBody {
  const reading = readCells(values.cells);
  return {
    headcounts: reading.kind === 'counts' ? reading.counts : null,
    participants: values.people.map(bodyOfPerson),
    differenceReason: addsUp ? null : values.reason.trim() || null,
  };
}

export function namedOf(people: Person[]): Counts {
  const count = (category: AttendanceCategory) => people.filter((person) => person.category === category).length;
  return { peer: count('peer'), medical: count('medical'), government: count('government'), total: people.length };
}

/** 髙﨑　𠮷子 and 髙﨑 𠮷子 are the same name; 高崎 is another. */
export function foldName(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '');
}

export function namesakes(people: Person[]): Set<string> {
  const seen = new Map<string, number>();
  people.forEach((person) => seen.set(foldName(person.name), (seen.get(foldName(person.name)) ?? 0) + 1));
  return new Set(people.filter((person) => seen.get(foldName(person.name))! > 1).map((person) => person.key));
}

export function sameValues(a: AttendanceValues, b: AttendanceValues): boolean {
  const plain = (values: AttendanceValues) => JSON.stringify([
    CATEGORIES.map((category) => values.cells[category].normalize('NFKC').trim()), values.people.map(bodyOfPerson), values.reason.trim(),
  ]);
  return plain(a) === plain(b);
}
