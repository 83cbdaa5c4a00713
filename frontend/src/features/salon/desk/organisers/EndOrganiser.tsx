import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, showToast } from '@/components/feedback';
import { DateField } from '@/components/form';
import { Button, Dialog } from '@/components/ui';
import { isProblem, type Organiser } from '@/lib/api';
import { formatDay, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { changeOrganiser, salonsChanged } from '../api';

/** Somebody hands the salon on: the last day is kept, and can be taken back for ten seconds. */
export function EndOrganiser({ salonId, organiser, onClose }: { salonId: string; organiser: Organiser; onClose: () => void }) {
  const { t } = useTranslation('salon');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [lastDay, setLastDay] = useState(organiser.activeFrom > today() ? organiser.activeFrom : today());
  const [problem, setProblem] = useState<unknown>(null);
  const [pending, setPending] = useState(false);
  const { id, version: seen, ...body } = organiser;
  const change = async (activeTo: string | null, version: number) => {
    const saved = await changeOrganiser(prefecture, salonId, id, { ...body, activeTo }, version);
    await salonsChanged(queryClient, prefecture);
    return saved;
  };
  const takeBack = (version: number) => {
    change(null, version).catch((error: unknown) => showToast(isProblem(error) ? error.title : t('common:problem.unexpected'), { tone: 'error' }));
  };
  const end = async () => {
    setPending(true);
    setProblem(null);
    try {
      const saved = await change(lastDay, seen);
      showToast(t('organiser.ended', { name: organiser.name, day: formatDay(lastDay, language) }), { undo: () => takeBack(saved.version) });
      onClose();
    } catch (error) {
      setProblem(error);
      setPending(false);
    }
  };
  const early = lastDay !== '' && lastDay < organiser.activeFrom;
  return (
    <Dialog title={t('organiser.endTitle', { name: organiser.name })} open onClose={onClose}>
      <div className="space-y-4">
        {problem !== null && <ProblemAlert error={problem} />}
        <DateField name="lastDay" label={t('organiser.to')} value={lastDay} onChange={setLastDay} required autoFocus error={early ? t('organiser.endBeforeStart') : undefined} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="outline" onPress={onClose}>{t('common:cancel')}</Button>
          <Button onPress={() => void end()} pending={pending} isDisabled={lastDay === '' || early}>{t('organiser.end')}</Button>
        </div>
      </div>
    </Dialog>
  );
}
