import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, showToast } from '@/components/feedback';
import { ConflictDialog, Select } from '@/components/form';
import { Button, Dialog } from '@/components/ui';
import { isProblem, type Turn } from '@/lib/api';
import { usePrefectureCode } from '@/lib/session';
import { dutiesChanged, giveTurn, hospitalsOfTurnsQuery, specialistsQuery, takeTurnBack, turnQuery } from './api';
import type { SessionOfDuties } from './SessionDuties';

/** Hospital and specialist belong together, so they are chosen together: a specialist works at one hospital. */
interface Given { turn: { hospitalId: string; specialistId: string } }

const givenBy = ({ hospitalId, specialistId }: Turn): Given => ({ turn: { hospitalId: hospitalId ?? '', specialistId: specialistId ?? '' } });

/** Whose turn it is, and whom they send. */
export function TurnDialog({ session, turn, onClose }: { session: SessionOfDuties; turn: Turn; onClose: () => void }) {
  const { t } = useTranslation('duty');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [base, setBase] = useState(turn);
  const [theirs, setTheirs] = useState<Turn | null>(null);
  const [hospitalId, setHospitalId] = useState(turn.hospitalId ?? '');
  const [specialistId, setSpecialistId] = useState(turn.specialistId ?? '');
  const hospitals = useQuery(hospitalsOfTurnsQuery(prefecture));
  const specialists = useQuery(specialistsQuery(prefecture, hospitalId, session.date));
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const mine: Given = { turn: { hospitalId, specialistId } };
  const words = (of: Given['turn']) => {
    const theirOwn = theirs && JSON.stringify(of) === JSON.stringify(givenBy(theirs).turn);
    const hospital = theirOwn ? theirs.hospitalName : hospitals.data?.items.find(({ id }) => id === of.hospitalId)?.name;
    const specialist = theirOwn ? theirs.specialistName : specialists.data?.items.find(({ id }) => id === of.specialistId)?.name;
    return of.hospitalId === '' ? t('turn.nobody') : [hospital, specialist ?? t('turn.notNamed')].filter(Boolean).join(' ');
  };
  const save = async ({ turn: chosen } = mine, on = base) => {
    setPending(true);
    setProblem(null);
    try {
      if (chosen.hospitalId === '') await takeTurnBack(prefecture, session.id, on.version);
      else await giveTurn(prefecture, session.id, { hospitalId: chosen.hospitalId, specialistId: chosen.specialistId || null }, on.version);
      await dutiesChanged(queryClient, prefecture);
      showToast(t('turn.saved'));
      onClose();
    } catch (error) {
      setPending(false);
      const now = isProblem(error, 'stale-version') ? await queryClient.fetchQuery({ ...turnQuery(prefecture, session.id), staleTime: 0 }).catch(() => null) : null;
      if (now) setTheirs(now);
      else setProblem(error);
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
          <Button type="submit" pending={pending} isDisabled={hospitalId === '' && base.hospitalId === null}>{t('common:save')}</Button>
        </div>
      </form>
      {theirs && (
        <ConflictDialog<Given>
          mine={mine} theirs={givenBy(theirs)} base={givenBy(base)} pending={pending}
          fields={[{ name: 'turn', label: t('turn.title'), show: words }]}
          onClose={() => setTheirs(null)}
          onChoose={(chosen) => {
            setHospitalId(chosen.turn.hospitalId);
            setSpecialistId(chosen.turn.specialistId);
            setBase(theirs);
            setTheirs(null);
            void save(chosen, theirs);
          }}
        />
      )}
    </Dialog>
  );
}
