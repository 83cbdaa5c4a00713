import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, showToast } from '@/components/feedback';
import { Button, Dialog } from '@/components/ui';
import { formatShortDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { importPlan, rosterIs } from '../api';
import { type FilePlan, planIn, replacing } from '../file-plan';
import { useRoster } from '../RosterContext';
import { nameIn } from '../words';

/** A plan from another tool, as one step that can be undone, once it is seen what it changes. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('roster');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const { roster, step } = useRoster();
  const [read, setRead] = useState<{ json: Record<string, never> } | null>(null);
  const [unreadable, setUnreadable] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [pending, setPending] = useState(false);
  const look = async (file: File | undefined) => {
    setRead(null);
    setProblem(null);
    setUnreadable(false);
    if (!file) return;
    try {
      setRead({ json: JSON.parse(await file.text()) as Record<string, never> });
    } catch {
      setUnreadable(true);
    }
  };
  const bring = async () => {
    if (!read) return;
    setProblem(null);
    setPending(true);
    try {
      await rosterIs(queryClient, prefecture, await importPlan(prefecture, roster.month, read.json, roster.version));
      showToast(t('import.done'), { undo: () => step('back') });
      onClose();
    } catch (error) {
      setProblem(error);
      setPending(false);
    }
  };
  const plan = planIn(read?.json);
  return (
    <Dialog title={t('import.title')} open onClose={onClose} dismissable="escape">
      <div className="space-y-4">
        {problem !== null && <ProblemAlert error={problem} />}
        <p>{t('import.text')}</p>
        <label className="flex flex-col gap-1"><span className="label">{t('import.file')}</span>
          <input type="file" accept="application/json,.json" className="input" onChange={(event) => void look(event.target.files?.[0])} />
        </label>
        {unreadable && <p className="field-error" role="alert">{t('import.unreadable')}</p>}
        <div role="status">{plan && <Changes plan={plan} />}</div>
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="outline" onPress={onClose}>{t('common:cancel')}</Button>
          <Button isDisabled={!read} pending={pending} onPress={() => void bring()}>{t('import.submit')}</Button>
        </div>
      </div>
    </Dialog>
  );
}

/** At each session that changes, who comes to it and who goes from it. */
function Changes({ plan }: { plan: FilePlan }) {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const { roster, names } = useRoster();
  const all = replacing(roster, plan);
  if (all.length === 0) return <p>{t('import.same')}</p>;
  return (
    <section aria-labelledby="roster-replacing">
      <h3 id="roster-replacing" className="text-std-16B-170">{t('import.sessions', { count: all.length })}</h3>
      <ul className="divide-y divide-solid-gray-300">
        {all.map(({ session, comes, goes }) => (
          <li key={session.id} className="py-2">
            <p className="font-700">{formatShortDay(session.date, language)} {session.startTime} <span className="help">{session.roomName}</span></p>
            {comes.map(({ kind, id }) => <p key={id}><ins className="no-underline">{t('import.comes', { name: nameIn(names, kind, id) || t('gone') })}</ins></p>)}
            {goes.map(({ kind, id }) => <p key={id} className="text-solid-gray-700"><del className="no-underline">{t('import.goes', { name: nameIn(names, kind, id) || t('gone') })}</del></p>)}
          </li>
        ))}
      </ul>
    </section>
  );
}
