import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, showToast } from '@/components/feedback';
import { ConflictDialog, type ConflictField } from '@/components/form';
import { Button, Dialog } from '@/components/ui';
import { isProblem, type RoomSession } from '@/lib/api';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { changeSession, consultationChanged, sessionQuery } from '../api';
import { bodyOf } from '../words';
import { Dependents } from './Dependents';
import { faultsOf, type SessionFieldValues, SessionFields, valuesOf, withValues } from './SessionFields';

/** Another day, time or number of people; with what hangs on it before its time is changed. */
export function ChangeSession({ session, onClose }: { session: RoomSession; onClose: () => void }) {
  const { t } = useTranslation('consultation');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [base, setBase] = useState(session);
  const before = bodyOf(base);
  const [values, setValues] = useState(() => valuesOf(before));
  const [theirs, setTheirs] = useState<RoomSession | null>(null);
  const fields = useConflictFields();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const moved = values.date !== base.date || values.startTime !== base.startTime || values.endTime !== base.endTime;
  const changed = () => consultationChanged(queryClient, prefecture);
  const save = async (chosen = values, on = base) => {
    setPending(true);
    setProblem(null);
    try {
      const saved = await changeSession(prefecture, on, withValues(bodyOf(on), chosen));
      await changed();
      showToast(t('session.changed'), {
        undo: () => {
          changeSession(prefecture, saved, bodyOf(on))
            .catch((error: unknown) => showToast(isProblem(error) ? error.title : t('common:problem.unexpected'), { tone: 'error' }))
            .finally(() => void changed());
        },
      });
      onClose();
    } catch (error) {
      setPending(false);
      if (!isProblem(error, 'stale-version')) {
        setProblem(error);
        return;
      }
      try {
        setTheirs(await queryClient.fetchQuery({ ...sessionQuery(prefecture, session.id), staleTime: 0 }));
      } catch {
        setProblem(error);
      }
    }
  };
  return (
    <Dialog title={t('session.changeTitle')} open onClose={onClose} dismissable={false}>
      <form className="space-y-4" noValidate onSubmit={(event) => { event.preventDefault(); void save(); }}>
        {problem !== null && <ProblemAlert error={problem} />}
        <p className="font-700">{session.roomName}</p>
        <SessionFields values={values} onChange={setValues} violation={(field) => (isProblem(problem) ? problem.violations.find((one) => one.field === field)?.message : undefined)} />
        {moved && <><Dependents id={session.id} /><p>{t('session.moveText')}</p></>}
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="outline" onPress={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" pending={pending} isDisabled={faultsOf(values).any}>{t('session.changeButton')}</Button>
        </div>
      </form>
      {theirs && (
        <ConflictDialog
          mine={values} theirs={valuesOf(bodyOf(theirs))} base={valuesOf(before)} fields={fields} pending={pending}
          onClose={() => setTheirs(null)}
          onChoose={(merged) => {
            setValues(merged);
            setBase(theirs);
            setTheirs(null);
            void save(merged, theirs);
          }}
        />
      )}
    </Dialog>
  );
}

function useConflictFields(): Array<ConflictField<SessionFieldValues>> {
  const { t } = useTranslation('consultation');
  const language = useLanguage();
  return [
    { name: 'date', label: t('date'), show: (_, { date }) => (date === '' ? '' : formatDay(date, language)) },
    { name: 'startTime', label: t('start') },
    { name: 'endTime', label: t('end') },
    { name: 'supportersNeeded', label: t('supportersNeeded') },
    { name: 'supportersMost', label: t('supportersMost') },
    { name: 'publicNote', label: t('publicNote') },
  ];
}
