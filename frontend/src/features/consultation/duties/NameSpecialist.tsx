import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, ProblemAlert, showToast } from '@/components/feedback';
import { Select } from '@/components/form';
import { Button, Dialog } from '@/components/ui';
import { isProblem, type Turn } from '@/lib/api';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { dutiesChanged, nameSpecialist, specialistsQuery } from './api';

/** Whom the hospital sends to its turn: one of those who work there on that day. */
export function NameSpecialist({ session, turn, onClose }: { session: { id: string; date: string }; turn: Turn; onClose: () => void }) {
  const { t } = useTranslation('duty');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const specialists = useQuery(specialistsQuery(prefecture, turn.hospitalId ?? '', session.date));
  const [specialistId, setSpecialistId] = useState(turn.specialistId ?? '');
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const day = formatDay(session.date, language);
  const save = async () => {
    setPending(true);
    setProblem(null);
    try {
      await nameSpecialist(prefecture, session.id, specialistId || null, turn.version);
      await dutiesChanged(queryClient, prefecture);
      showToast(t('turn.list.saved', { day }));
      onClose();
    } catch (error) {
      setProblem(error);
      setPending(false);
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
    </Dialog>
  );
}
