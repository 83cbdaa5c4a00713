import { type AttendanceNumbers, type AttendanceCategory, type Counts, type HeadcountsBody, isProblem, type Training } from '@/lib/api';
import { attendanceState, CATEGORIES } from '../words';
import { type Cells, cellsOf, countOf, differing, EMPTY_CELLS, readCells, sameCells } from './cells';

/** Why a row is not saved. */
export type Issue =
  | { kind: 'incomplete' | 'not_counts'; cells: AttendanceCategory[] }
  | { kind: 'reason'; named: Counts; cells: AttendanceCategory[]; suggested: string }
  | { kind: 'conflict'; theirs: AttendanceNumbers }
  | { kind: 'problem'; error: unknown };

export interface Row {
  training: Training;
  /** Before the training nobody can be counted. */
  open: boolean;
  /** What the server has, as cells. */
  stored: Cells;
  text: Cells;
  /** Of the attendance; known once it has been asked for. */
  version: number | null;
  named: Counts | null;
  reason: string | null;
  state: 'still' | 'typing' | 'saving' | 'saved';
  savedAt: Date | null;
  issue: Issue | null;
}

export interface GridServer {
  load: (id: string) => Promise<AttendanceNumbers>;
  save: (id: string, body: HeadcountsBody, version: number) => Promise<AttendanceNumbers>;
}

interface Step { id: string; before: Cells; reason: string | null }

function rowOf(training: Training): Row {
  const { attendance } = training;
  const stored = attendance && attendance.source !== 'participants' ? cellsOf(attendance) : EMPTY_CELLS;
  const named = attendance?.source === 'participants' ? attendance : null;
  return {
    training, open: attendanceState(training) !== 'upcoming', stored, text: stored, version: null, named, reason: null,
    state: 'still', savedAt: null, issue: null,
  };
}

/**
 * The rows of the grid while they are being typed. A row saves itself when it is left; the rows are sent one after
 * the other, so that a long paste does not flood the service, and no answer overtakes another.
 */
export class GridStore {
  private rows = new Map<string, Row>();
  private order: string[] = [];
  private listeners = new Set<() => void>();
  private steps: Step[][] = [];
  private queue: Promise<void> = Promise.resolve();

  constructor(private readonly server: GridServer, private readonly onSaved: (row: Row) => void) {}

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly row = (id: string): Row => this.rows.get(id)!;
  readonly ids = (): string[] => this.order;
  readonly canUndo = (): boolean => this.steps.length > 0;
  /** Sums of all rows, in the order of the columns; as text, so that it compares by value. */
  readonly sums = (): string => {
    const rows = [...this.rows.values()];
    return CATEGORIES.map((category) => rows.reduce((sum, row) => sum + (countOf(row.text[category]) || 0), 0)).join(' ');
  };
  readonly unsaved = (): boolean => [...this.rows.values()].some((row) => !sameCells(row.text, row.stored) || row.state === 'saving');

  /** Shows these trainings; rows that are not saved yet stay as they are typed, on top when they are no longer listed. */
  show(trainings: Training[]) {
    const busy = (row: Row) => !sameCells(row.text, row.stored) || row.state === 'saving' || row.issue !== null;
    const listed = new Set(trainings.map((training) => training.id));
    const kept = [...this.rows.values()].filter((row) => !listed.has(row.training.id) && busy(row));
    const next = new Map<string, Row>(kept.map((row) => [row.training.id, row]));
    for (const training of trainings) {
      const old = this.rows.get(training.id);
      next.set(training.id, old && (busy(old) || old.state === 'saved') ? { ...old, training } : rowOf(training));
    }
    this.rows = next;
    this.order = [...next.keys()];
    this.tell();
  }

  edit(id: string, category: AttendanceCategory, text: string) {
    const row = this.row(id);
    const issue = row.issue?.kind === 'conflict' ? row.issue : null;
    this.set(id, { text: { ...row.text, [category]: text }, state: 'typing', issue });
  }

  /** Takes back what was typed in a row and not saved. */
  reset(id: string) {
    const row = this.row(id);
    this.set(id, { text: row.stored, state: row.savedAt ? 'saved' : 'still', issue: null });
  }

  /** The row is left: it is checked and saved. With `quietly` an unfinished row is left in peace. */
  leave(id: string, quietly = false) {
    const row = this.rows.get(id);
    if (!row || row.state === 'saving' || row.issue?.kind === 'conflict') return;
    if (sameCells(row.text, row.stored)) {
      if (row.issue?.kind !== 'problem') this.set(id, { text: row.stored, state: row.savedAt ? 'saved' : 'still', issue: null });
      return;
    }
    if (row.issue?.kind === 'reason' || !this.readable(id, quietly)) return;
    this.remember([{ id, before: row.stored, reason: row.reason }]);
    this.send(id, null);
  }

  /** Several cells at once; one step to undo. Returns how many rows took something, changed by it, or had no place. */
  paste(from: string, rows: Array<Partial<Cells>>): { taken: number; changed: number; leftOut: number } {
    const targets = this.order.slice(this.order.indexOf(from));
    const taken: string[] = [];
    rows.forEach((cells, index) => {
      const id = targets[index];
      if (id === undefined || !this.row(id).open) return;
      this.set(id, { text: { ...this.row(id).text, ...cells }, state: 'typing', issue: null });
      taken.push(id);
    });
    const changed = taken.filter((id) => !sameCells(this.row(id).text, this.row(id).stored));
    taken.filter((id) => !changed.includes(id)).forEach((id) => this.reset(id));
    this.remember(changed.map((id) => ({ id, before: this.row(id).stored, reason: this.row(id).reason })));
    for (const id of changed) if (this.readable(id, false)) this.send(id, null);
    return { taken: taken.length, changed: changed.length, leftOut: rows.length - taken.length };
  }

  undo() {
    const step = this.steps.pop();
    for (const { id, before, reason } of step ?? []) {
      if (!this.rows.has(id)) continue;
      this.set(id, { text: before, state: 'typing', issue: null });
      if (!sameCells(before, this.row(id).stored)) this.send(id, reason);
      else this.reset(id);
    }
    this.tell();
  }

  /** The reason why numbers and names differ. */
  explain(id: string, reason: string) {
    this.send(id, reason);
  }

  retry(id: string) {
    if (this.readable(id, false)) this.send(id, null);
  }

  keepMine(id: string) {
    const row = this.row(id);
    if (row.issue?.kind !== 'conflict') return;
    this.know(id, row.issue.theirs);
    this.set(id, { issue: null, state: 'typing' });
    if (this.readable(id, false)) this.send(id, null);
  }

  keepTheirs(id: string) {
    const row = this.row(id);
    if (row.issue?.kind !== 'conflict') return;
    const { theirs } = row.issue;
    this.know(id, theirs);
    this.set(id, { text: cellsOf(theirs.headcounts), issue: null, state: 'still' });
  }

  private readable(id: string, quietly: boolean): boolean {
    const reading = readCells(this.row(id).text);
    if (reading.kind === 'empty' || reading.kind === 'counts') return true;
    if (!quietly) this.set(id, { issue: { kind: reading.kind, cells: reading.cells } });
    return false;
  }

  private send(id: string, reason: string | null) {
    this.set(id, { state: 'saving', issue: null });
    this.queue = this.queue.then(() => this.write(id, reason)).catch((error: unknown) => this.fail(id, error));
  }

  private async write(id: string, reason: string | null) {
    if (this.row(id).version === null && await this.changedMeanwhile(id)) return;
    const row = this.row(id);
    const reading = readCells(row.text);
    if (reading.kind === 'incomplete' || reading.kind === 'not_counts') {
      this.set(id, { state: 'typing' });
      return;
    }
    const counts = reading.kind === 'counts' ? reading.counts : null;
    const cells = row.named ? differing(counts, row.named) : [];
    if (cells.length > 0 && reason === null) {
      this.set(id, { state: 'typing', issue: { kind: 'reason', named: row.named!, cells, suggested: row.reason ?? '' } });
      return;
    }
    const sent = row.text;
    const saved = await this.server.save(id, { headcounts: counts, differenceReason: cells.length > 0 ? reason : null }, row.version!);
    this.know(id, saved);
    // Typed on while it was being saved: that is the next thing to save.
    if (sameCells(this.row(id).text, sent)) this.set(id, { text: cellsOf(saved.headcounts), state: 'saved', savedAt: new Date(), issue: null });
    else this.set(id, { state: 'typing', savedAt: new Date() });
    this.onSaved(this.row(id));
  }

  /** The first save of a row asks what is stored by now; a list may be minutes old. */
  private async changedMeanwhile(id: string): Promise<boolean> {
    const before = this.row(id).stored;
    const now = await this.server.load(id);
    const stored = cellsOf(now.headcounts);
    if (sameCells(stored, before) || sameCells(stored, this.row(id).text)) {
      this.know(id, now);
      return false;
    }
    this.set(id, { state: 'typing', issue: { kind: 'conflict', theirs: now } });
    return true;
  }

  private async fail(id: string, error: unknown) {
    if (!this.rows.has(id)) return;
    try {
      if (isProblem(error, 'stale-version')) {
        this.set(id, { state: 'typing', issue: { kind: 'conflict', theirs: await this.server.load(id) } });
        return;
      }
      if (isProblem(error, 'attendance-does-not-add-up')) {
        const now = await this.server.load(id);
        this.know(id, now);
        const reading = readCells(this.row(id).text);
        const cells = differing(reading.kind === 'counts' ? reading.counts : null, now.named);
        this.set(id, { state: 'typing', issue: { kind: 'reason', named: now.named, cells, suggested: now.differenceReason ?? '' } });
        return;
      }
      this.set(id, { state: 'typing', issue: { kind: 'problem', error } });
    } catch (another) {
      this.set(id, { state: 'typing', issue: { kind: 'problem', error: another } });
    }
  }

  private know(id: string, { version, named, differenceReason, headcounts }: AttendanceNumbers) {
    this.set(id, { version, named, reason: differenceReason, stored: cellsOf(headcounts) });
  }

  private remember(steps: Step[]) {
    if (steps.length > 0) this.steps.push(steps);
  }

  private set(id: string, change: Partial<Row>) {
    const row = this.rows.get(id);
    if (!row) return;
    this.rows.set(id, { ...row, ...change });
    this.tell();
  }

  private tell() {
    this.listeners.forEach((listener) => listener());
  }
}
