import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { keepDraft, takeDraft } from '@/components/form';
import { type Attendance, isProblem, type Training, type Violation } from '@/lib/api';
import { usePrefectureCode } from '@/lib/session';
import { attendanceChanged, attendanceQuery, loadAttendance, recordAttendance } from '../attendance-api';
import { differing, readCells } from '../grid/cells';
import { merge, type Merge } from './merge';
import { type AttendanceValues, bodyOf, namedOf, sameValues, valuesOf } from './people';

export interface Conflict extends Merge { theirs: AttendanceValues; version: number }

/** What is typed, what is stored, and everything that may happen between the two. */
export function useAttendanceEditor(training: Training, attendance: Attendance) {
  const prefecture = usePrefectureCode();
  const queryClient = useQueryClient();
  const draftKey = `attendance-${training.id}`;
  const [draft] = useState(() => takeDraft<AttendanceValues>(draftKey));
  const [base, setBase] = useState<AttendanceValues>(() => (draft ? draft.base as AttendanceValues : valuesOf(attendance)));
  const [version, setVersion] = useState(draft?.version ?? attendance.version);
  const [values, setValues] = useState<AttendanceValues>(() => draft?.values ?? base);
  const [restored, setRestored] = useState(draft !== undefined);
  const [pending, setPending] = useState(false);
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [violations, setViolations] = useState<Violation[]>([]);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [merged, setMerged] = useState<Merge | null>(null);
  const [savedAt, setSavedAt] = useState<Date | null>(null);

  const now = useRef({ values, base, version });
  now.current = { values, base, version };
  const unsaved = useCallback(() => !sameValues(now.current.values, now.current.base), []);
  useEffect(() => () => {
    if (unsaved()) keepDraft(draftKey, now.current);
  }, [draftKey, unsaved]);

  const reading = readCells(values.cells);
  const named = namedOf(values.people);
  const cells = differing(reading.kind === 'counts' ? reading.counts : null, named);
  const ready = (reading.kind === 'counts' || reading.kind === 'empty') && (cells.length === 0 || values.reason.trim() !== '');

  const stored = (saved: Attendance, typed: AttendanceValues) => {
    queryClient.setQueryData(attendanceQuery(prefecture, training.id).queryKey, saved);
    attendanceChanged(queryClient, prefecture);
    const next = valuesOf(saved);
    setBase(next);
    setVersion(saved.version);
    // What was typed while it was being saved stays and is saved next time.
    setValues((current) => (current === typed ? next : current));
    setSavedAt(new Date());
    setAsked(false);
    setMerged(null);
    setRestored(false);
  };
  const meet = async (typed: AttendanceValues) => {
    const theirs = await loadAttendance(prefecture, training.id);
    const result = merge(now.current.base, typed, valuesOf(theirs));
    if (result.disputed.length > 0) setConflict({ ...result, theirs: valuesOf(theirs), version: theirs.version });
    else take(result, valuesOf(theirs), theirs.version);
  };
  const take = (result: Merge, theirs: AttendanceValues, newVersion: number) => {
    setBase(theirs);
    setVersion(newVersion);
    setValues(result.values);
    setMerged(result);
    setConflict(null);
  };
  const refused = async (error: unknown, typed: AttendanceValues) => {
    if (isProblem(error, 'stale-version')) return meet(typed);
    if (isProblem(error)) setViolations(error.violations);
    setProblem(error);
  };
  const save = async (): Promise<boolean> => {
    setAsked(true);
    setProblem(null);
    setViolations([]);
    if (!ready || pending) return false;
    const typed = values;
    setPending(true);
    try {
      stored(await recordAttendance(prefecture, training.id, bodyOf(typed, cells.length === 0), version), typed);
      return true;
    } catch (error) {
      await refused(error, typed).catch(setProblem);
      return false;
    } finally {
      setPending(false);
    }
  };
  const discard = () => {
    const fresh = valuesOf(attendance);
    setBase(fresh);
    setValues(fresh);
    setVersion(attendance.version);
    setRestored(false);
    setAsked(false);
    setProblem(null);
  };
  return {
    values, change: setValues, named, reading, differing: cells, asked, pending, problem, violations, savedAt, restored, merged, conflict,
    unsaved, dirty: !sameValues(values, base), save, discard,
    settle: (result: Merge) => conflict && take(result, conflict.theirs, conflict.version),
    backFromConflict: () => setConflict(null),
  };
}

export type AttendanceEditorState = ReturnType<typeof useAttendanceEditor>;
