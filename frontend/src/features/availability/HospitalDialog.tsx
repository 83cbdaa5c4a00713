import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, showToast } from '@/components/feedback';
import { CheckboxGroup, Select } from '@/components/form';
import { Button, Dialog } from '@/components/ui';
import { type AvailabilityRound, type HospitalAvailability, isProblem } from '@/lib/api';
import { formatShortDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { availabilityChanged, sayForHospital } from './api';

const MOST = ['0', '1', '2', '3', '4', '5', '6', '7', '8'];

/** The days on which a hospital's specialists can, and how many turns at most. */
export function HospitalDialog({ round, answer, onClose }: { round: AvailabilityRound; answer: HospitalAvailability; onClose: () => void }) {
  const { t } = useTranslation('availability');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [days, setDays] = useState(answer.days);
  const [most, setMost] = useState(answer.mostTurns === null ? '' : String(answer.mostTurns));
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const save = async () => {
    setPending(true);
    setProblem(null);
    try {
      await sayForHospital(prefecture, round.month, answer, { days, mostTurns: most === '' ? null : Number(most) });
      await availabilityChanged(queryClient, prefecture);
      showToast(t('entered', { name: answer.hospitalName }));
      onClose();
    } catch (error) {
      setProblem(error);
      setPending(false);
      if (isProblem(error, 'stale-version')) await availabilityChanged(queryClient, prefecture);
    }
  };
  const label = (date: string, places: string[]) => `${formatShortDay(date, language)} ${places.join(' / ')}`;
  return (
    <Dialog title={t('enterOf', { name: answer.hospitalName })} open onClose={onClose} dismissable="escape" wide>
      <form className="space-y-4" noValidate onSubmit={(event) => { event.preventDefault(); void save(); }}>
        {problem !== null && <ProblemAlert error={problem} />}
        <div className="flex flex-wrap gap-2">
          <Button variant="outline" size="small" onPress={() => setDays(round.days.map(({ date }) => date))}>{t('hospital.all')}</Button>
          <Button variant="outline" size="small" onPress={() => setDays([])}>{t('hospital.noDay')}</Button>
        </div>
        <CheckboxGroup name="days" label={t('hospital.days')} value={days} onChange={setDays} columns options={round.days.map(({ date, places }) => ({ value: date, label: label(date, places.map(({ name }) => name)) }))} />
        <Select name="mostTurns" label={t('hospital.mostLabel')} value={most} onChange={setMost} emptyLabel={t('hospital.noLimit')} options={MOST.map((value) => ({ value, label: t('hospital.times', { count: Number(value) }) }))} className="max-w-60" />
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="outline" onPress={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" pending={pending}>{t('common:save')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
