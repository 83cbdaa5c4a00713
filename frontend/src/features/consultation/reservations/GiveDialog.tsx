import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, showToast } from '@/components/feedback';
import { Select } from '@/components/form';
import { Button, Dialog } from '@/components/ui';
import { isProblem, useIdempotencyKey, type WaitingEntry } from '@/lib/api';
import { formatShortDay, formatTimes } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { reservationsChanged, reserveForWaiting } from './api';
import { LateNotice } from './LateNotice';
import type { Place } from './words';

/** After the deadline nothing is offered by itself: the support centre gives a free slot to somebody who waits. */
export function GiveDialog({ entry, choices, onClose }: { entry: WaitingEntry; choices: Place[]; onClose: () => void }) {
  const { t } = useTranslation('reservation');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const keyFor = useIdempotencyKey();
  const [slotId, setSlotId] = useState(choices.length === 1 ? choices[0]!.id : '');
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const chosen = choices.find(({ id }) => id === slotId);
  const give = async () => {
    setPending(true);
    setProblem(null);
    try {
      const made = await reserveForWaiting(prefecture, entry, slotId, keyFor([entry.id, entry.version, slotId]));
      await reservationsChanged(queryClient, prefecture);
      showToast(t('done.confirmed', { day: formatShortDay(made.date, language), time: made.startTime }));
      onClose();
    } catch (error) {
      setProblem(error);
      setPending(false);
      if (isProblem(error) && (error.status === 409 || error.status === 412)) await reservationsChanged(queryClient, prefecture);
    }
  };
  return (
    <Dialog title={t('waiting.giveTitle', { reference: entry.reference })} open onClose={onClose} dismissable={false}>
      <form className="space-y-4" noValidate onSubmit={(event) => { event.preventDefault(); void give(); }}>
        {problem !== null && <ProblemAlert error={problem} />}
        <LateNotice place={chosen ?? choices[0]} />
        <Select
          name="slotId" label={t('slot')} required value={chosen?.id ?? ''} onChange={setSlotId} emptyLabel={chosen ? undefined : t('reserve.choose')}
          options={choices.map((free) => ({ value: free.id, label: `${formatShortDay(free.date, language)} ${formatTimes(free.startTime, free.endTime, language)}` }))}
        />
        <p>{t('waiting.giveText')}</p>
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="outline" onPress={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" pending={pending} isDisabled={!chosen}>{t('late.reserve')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
