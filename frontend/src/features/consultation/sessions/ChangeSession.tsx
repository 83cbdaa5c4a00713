import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, showToast } from '@/components/feedback';
import { Button, Dialog } from '@/components/ui';
import { isProblem, type RoomSession } from '@/lib/api';
import { usePrefectureCode } from '@/lib/session';
import { changeSession, consultationChanged } from '../api';
import { bodyOf } from '../words';
import { Dependents } from './Dependents';
import { faultsOf, SessionFields, valuesOf, withValues } from './SessionFields';

/** Another day, time or number of people; with what hangs on it before its time is changed. */
export function ChangeSession({ session, onClose }: { session: RoomSession; onClose: () => void }) {
  const { t } = useTranslation('consultation');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const before = bodyOf(session);
  const [values, setValues] = useState(() => valuesOf(before));
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const moved = values.date !== session.date || values.startTime !== session.startTime || values.endTime !== session.endTime;
  const changed = () => consultationChanged(queryClient, prefecture);
  const save = async () => {
    setPending(true);
    setProblem(null);
    try {
      const saved = await changeSession(prefecture, session, withValues(before, values));
      await changed();
      showToast(t('session.changed'), {
        undo: () => {
          changeSession(prefecture, saved, before)
            .catch((error: unknown) => showToast(isProblem(error) ? error.title : t('common:problem.unexpected'), { tone: 'error' }))
            .finally(() => void changed());
        },
      });
      onClose();
    } catch (error) {
      setProblem(error);
      setPending(false);
      if (isProblem(error, 'stale-version')) await changed();
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
    </Dialog>
  );
}
