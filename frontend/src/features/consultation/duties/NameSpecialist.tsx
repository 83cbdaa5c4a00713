import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, ProblemAlert, showToast } from '@/components/feedback';
import { ConflictDialog, Select } from '@/components/form';
import { Button, Dialog } from '@/components/ui';
import { isProblem, type Turn } from '@/lib/api';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { dutiesChanged, nameSpecialist, specialistsQuery, turnQuery } from './api';

interface Chosen { specialist: string }

/** Whom the hospital sends to its turn: one of those who work there on that day. */
export function NameSpecialist({ session, turn, onClose }: { session: { id: string; date: string }; turn: Turn; onClose: () => void }) {
  const { t } = useTranslation('duty');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const specialists = useQuery(specialistsQuery(prefecture, turn.hospitalId ?? '', session.date));
  const [base, setBase] = useState(turn);
  const [specialistId, setSpecialistId] = useState(turn.specialistId ?? '');
  const [theirs, setTheirs] = useState<Turn | null>(null);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const day = formatDay(session.date, language);
  const nameOf = (id: string) => (specialists.data?.items.find((one) => one.id === id)?.name ?? '');
  const save = async (chosen = specialistId, on = base) => {
    setPending(true);
    setProblem(null);
    try {
      await nameSpecialist(prefecture, session.id, chosen || null, on.version);
      await dutiesChanged(queryClient, prefecture);
      showToast(t('turn.list.saved', { day }));
      onClose();
    } catch (error) {
      setPending(false);
      const now = isProblem(error, 'stale-version') ? await queryClient.fetchQuery({ ...turnQuery(prefecture, session.id), staleTime: 0 }).catch(() => null) : null;
      // Somebody else's turn meanwhile: there is nothing left to choose between.
      if (now?.hospitalId === turn.hospitalId) {
        setTheirs(now);
        return;
      }
      setProblem(error);
      if (isProblem(error, 'stale-version')) await dutiesChanged(queryClient, prefecture);
    }
  };
  return (
    <Dialog title={t(turn.specialistId ? 'turn.list.changeOf' : 'turn.list.nameOf', { day })} open onClose={onClose} dismissable="escape">
      <form className="space-y-4" noValidate onSubmit={(event) => { event.preventDefault(); void save(); }}>
        {problem !== null && <ProblemAlert error={problem} />}
        {specialists.isError && <ProblemAlert error={specialists.error} onRetry={() => void specialists.refetch()} />}
        {specialists.data?.items.length === 0 && <Alert tone="info" title={t('turn.list.noSpecialists')} />}
        <Select
          name="specialistId" label={t('turn.specialist')} value={specialistId} onChange={setSpecialistId} emptyLabel={t('turn.notNamed')}
          options={(specialists.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="outline" onPress={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" pending={pending}>{t('common:save')}</Button>
        </div>
      </form>
      {theirs && (
        <ConflictDialog<Chosen>
          mine={{ specialist: specialistId }} theirs={{ specialist: theirs.specialistId ?? '' }} base={{ specialist: base.specialistId ?? '' }} pending={pending}
          fields={[{ name: 'specialist', label: t('turn.specialist'), show: (id) => (id === '' ? t('turn.notNamed') : id === theirs.specialistId ? theirs.specialistName ?? '' : nameOf(id)) }]}
          onClose={() => setTheirs(null)}
          onChoose={({ specialist }) => {
            setSpecialistId(specialist);
            setBase(theirs);
            setTheirs(null);
            void save(specialist, theirs);
          }}
        />
      )}
    </Dialog>
  );
}
