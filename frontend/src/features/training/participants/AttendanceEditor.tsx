import { type KeyboardEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Alert, ProblemAlert } from '@/components/feedback';
import { fieldId, UnsavedGuard } from '@/components/form';
import { Button } from '@/components/ui';
import { type Attendance, isProblem, type Training } from '@/lib/api';
import { formatTime } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { useShortcutHelp } from '@/lib/keyboard';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { AttendanceConflict } from './AttendanceConflict';
import type { Merge } from './merge';
import { PeopleTable } from './PeopleTable';
import { QuickEntry } from './QuickEntry';
import { Sums } from './Sums';
import { useAttendanceEditor } from './useAttendanceEditor';

/** Headcounts and names of one training, typed from a paper list. */
export function AttendanceEditor({ training, attendance }: { training: Training; attendance: Attendance }) {
  const { t } = useTranslation('training');
  const language = useLanguage();
  const navigate = useNavigate();
  const prefecture = usePrefectureCode();
  const editor = useAttendanceEditor(training, attendance);
  const page = deskPath(prefecture, 'trainings', training.id);
  useShortcutHelp(useMemo(() => [
    { keys: 'Enter', description: t('entry.keys.enter') },
    { keys: 'Ctrl+S', description: t('entry.keys.save') },
  ], [t]));
  const save = async () => {
    const saved = await editor.save();
    if (!saved && editor.differing.length > 0) document.getElementById(fieldId('differenceReason'))?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    void save();
  };
  const unplaced = isProblem(editor.problem) && editor.violations.length > 0 && editor.violations.every(({ field }) => /^(headcounts|participants|differenceReason)/.test(field));
  return (
    // Ctrl+S works wherever the focus is on this page; everything else is on the controls themselves.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="space-y-8" onKeyDown={onKeyDown}>
      {editor.restored && (
        <Alert tone="info" title={t('common:draft.restored')} role="status">
          <Button variant="text" size="small" onPress={editor.discard}>{t('common:draft.discard')}</Button>
        </Alert>
      )}
      {editor.merged && <Merged merge={editor.merged} />}
      {editor.problem !== null && <ProblemAlert error={editor.problem}>{unplaced && <p>{t('people.seeBelow')}</p>}</ProblemAlert>}
      <Sums editor={editor} />
      <section aria-labelledby="names" className="space-y-4">
        <h2 id="names" className="text-std-20B-150">{t('people.title', { count: editor.named.total })}</h2>
        <PeopleTable
          people={editor.values.people}
          violations={editor.violations}
          onChange={(change) => editor.change((now) => ({ ...now, people: change(now.people) }))}
        />
        <QuickEntry kind={training.kind} people={editor.values.people} onAdd={(person) => editor.change((now) => ({ ...now, people: [...now.people, person] }))} />
      </section>
      <div className="no-print sticky bottom-0 flex flex-wrap items-center gap-3 border-t border-solid-gray-420 bg-white py-3">
        <Button size="large" onPress={() => void save()} pending={editor.pending}>{t('common:save')}</Button>
        <Button variant="outline" size="large" onPress={() => void navigate(page)}>{t('common:back')}</Button>
        <p role="status">
          {editor.dirty ? t('people.unsaved') : editor.savedAt ? t('common:savedAt', { time: formatTime(editor.savedAt, language) }) : null}
        </p>
      </div>
      <UnsavedGuard unsaved={editor.unsaved} kept />
      {editor.conflict && <AttendanceConflict conflict={editor.conflict} onSettle={editor.settle} onClose={editor.backFromConflict} />}
    </div>
  );
}

/** Somebody else saved meanwhile: says what came from them, before anything is saved again. */
function Merged({ merge }: { merge: Merge }) {
  const { t } = useTranslation('training');
  const told = (['added', 'changed', 'removed'] as const).filter((what) => merge[what].length > 0);
  return (
    <Alert tone="warning" title={t('merged.title')} role="alert">
      {told.length > 0 && <ul className="list-disc pl-6">{told.map((what) => <li key={what}>{t(`merged.${what}`, { names: merge[what].join(t('listComma')) })}</li>)}</ul>}
      <p>{t('merged.save')}</p>
    </Alert>
  );
}
