import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, showToast, SkeletonLine } from '@/components/feedback';
import { Select } from '@/components/form';
import { Button, Dialog } from '@/components/ui';
import { isProblem, type Turn } from '@/lib/api';
import { today } from '@/lib/date';
import { useCan, usePrefectureCode, useSession } from '@/lib/session';
import { dutiesChanged, giveTurn, hospitalsOfTurnsQuery, specialistsQuery, takeTurnBack, turnQuery } from './api';
import { NameSpecialist } from './NameSpecialist';
import type { SessionOfDuties } from './SessionDuties';

/** The hospital whose specialist is there. */
export function SessionTurn({ session }: { session: SessionOfDuties }) {
  const { t } = useTranslation('duty');
  const prefecture = usePrefectureCode();
  const mayWrite = useCan('duties:write');
  const turn = useQuery(turnQuery(prefecture, session.id));
  const { role, hospitalId } = useSession().account;
  const [changing, setChanging] = useState(false);
  const own = role === 'hospital' && turn.data?.hospitalId === hospitalId;
  const coming = session.state !== 'cancelled' && session.date >= today();
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <div>
        <h3 className="text-std-16B-170">{t('turn.title')}</h3>
        {turn.isPending && <SkeletonLine className="w-40" />}
        {turn.isError && <ProblemAlert error={turn.error} onRetry={() => void turn.refetch()} />}
        {turn.data && <p>{turn.data.hospitalName ?? t('turn.nobody')}{turn.data.specialistName && <span className="ml-2">{turn.data.specialistName}</span>}</p>}
      </div>
      {mayWrite && turn.data && session.state !== 'cancelled' && <Button variant="outline" size="small" className="no-print" onPress={() => setChanging(true)}>{t(turn.data.hospitalId ? 'turn.change' : 'turn.give')}</Button>}
      {own && coming && turn.data && <Button variant="outline" size="small" className="no-print" onPress={() => setChanging(true)}>{t(turn.data.specialistId ? 'turn.list.change' : 'turn.list.name')}</Button>}
      {changing && turn.data && own && <NameSpecialist session={session} turn={turn.data} onClose={() => setChanging(false)} />}
      {changing && turn.data && mayWrite && <TurnDialog session={session} turn={turn.data} onClose={() => setChanging(false)} />}
    </div>
  );
}

function TurnDialog({ session, turn, onClose }: { session: SessionOfDuties; turn: Turn; onClose: () => void }) {
  const { t } = useTranslation('duty');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [hospitalId, setHospitalId] = useState(turn.hospitalId ?? '');
  const [specialistId, setSpecialistId] = useState(turn.specialistId ?? '');
  const hospitals = useQuery(hospitalsOfTurnsQuery(prefecture));
  const specialists = useQuery(specialistsQuery(prefecture, hospitalId, session.date));
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const save = async () => {
    setPending(true);
    setProblem(null);
    try {
      if (hospitalId === '') await takeTurnBack(prefecture, session.id, turn.version);
      else await giveTurn(prefecture, session.id, { hospitalId, specialistId: specialistId || null }, turn.version);
      await dutiesChanged(queryClient, prefecture);
      showToast(t('turn.saved'));
      onClose();
    } catch (error) {
      setProblem(error);
      setPending(false);
      if (isProblem(error, 'stale-version')) await dutiesChanged(queryClient, prefecture);
    }
  };
  return (
    <Dialog title={t('turn.title')} open onClose={onClose} dismissable="escape">
      <form className="space-y-4" noValidate onSubmit={(event) => { event.preventDefault(); void save(); }}>
        {problem !== null && <ProblemAlert error={problem} />}
        <Select
          name="hospitalId" label={t('turn.hospital')} value={hospitalId} emptyLabel={t('turn.nobody')}
          onChange={(id) => { setHospitalId(id); setSpecialistId(''); }}
          options={(hospitals.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
        {hospitalId !== '' && (
          <Select
            name="specialistId" label={t('turn.specialist')} value={specialistId} onChange={setSpecialistId} emptyLabel={t('turn.notNamed')}
            options={(specialists.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="outline" onPress={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" pending={pending} isDisabled={hospitalId === '' && turn.hospitalId === null}>{t('common:save')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
