import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, showToast } from '@/components/feedback';
import { RadioGroup, Select } from '@/components/form';
import { Button, Dialog } from '@/components/ui';
import { isProblem, useIdempotencyKey } from '@/lib/api';
import { formatShortDay, formatTimes } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { reserve, reservationsChanged } from './api';
import { LateNotice } from './LateNotice';
import { NOBODY, VisitorFields, type VisitorValues } from './VisitorFields';
import { isLate, type Place } from './words';

interface ReserveDialogProps {
  /** The slot that was chosen. */
  place: Place;
  /** Those of its session that are free now: when somebody was quicker, another is chosen here and nothing is typed again. */
  choices: Place[];
  onClose: () => void;
}

export function ReserveDialog({ place, choices, onClose }: ReserveDialogProps) {
  const { t } = useTranslation('reservation');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const keyFor = useIdempotencyKey();
  const [slotId, setSlotId] = useState(place.id);
  const [visitor, setVisitor] = useState<VisitorValues>(NOBODY);
  const [how, setHow] = useState('held');
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const chosen = choices.find(({ id }) => id === slotId);
  const send = async () => {
    setPending(true);
    setProblem(null);
    const body = { slotId, reference: visitor.reference.trim(), hospitalId: visitor.hospitalId || null, holdMinutes: null, confirmed: how === 'confirmed' };
    try {
      const made = await reserve(prefecture, body, keyFor(body));
      await reservationsChanged(queryClient, prefecture);
      showToast(t(`done.${made.state === 'held' ? 'held' : 'confirmed'}`, { day: formatShortDay(made.date, language), time: made.startTime }));
      onClose();
    } catch (error) {
      setProblem(error);
      setPending(false);
      if (isProblem(error) && error.status === 409) await reservationsChanged(queryClient, prefecture);
    }
  };
  const summed = isProblem(problem, 'validation-failed') ? null : problem;
  return (
    <Dialog title={t('reserve.title', { room: place.roomName })} open onClose={onClose} dismissable={false}>
      <form className="space-y-4" noValidate onSubmit={(event) => { event.preventDefault(); void send(); }}>
        {summed !== null && <ProblemAlert error={summed}>{isProblem(summed, 'slot-taken') && <p>{t(choices.length > 0 ? 'reserve.chooseAnother' : 'reserve.noOther')}</p>}</ProblemAlert>}
        <Select
          name="slotId" label={t('slot')} required value={chosen ? slotId : ''} onChange={setSlotId} emptyLabel={chosen ? undefined : t('reserve.choose')}
          options={choices.map((free) => ({ value: free.id, label: `${formatShortDay(free.date, language)} ${formatTimes(free.startTime, free.endTime, language)}` }))}
        />
        <LateNotice place={chosen} />
        <VisitorFields values={visitor} onChange={setVisitor} problem={problem} />
        <RadioGroup
          name="how" label={t('reserve.how')} value={how} onChange={setHow}
          options={[{ value: 'held', label: t('reserve.hold'), help: t('reserve.holdHelp') }, { value: 'confirmed', label: t('reserve.confirmed') }]}
        />
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="outline" onPress={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" pending={pending} isDisabled={!chosen || visitor.reference.trim() === ''}>{t(chosen && isLate(chosen, new Date()) ? 'late.reserve' : 'reserve.button')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
