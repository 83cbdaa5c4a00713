import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, showToast } from '@/components/feedback';
import { DateField } from '@/components/form';
import { Button, Dialog } from '@/components/ui';
import { isProblem, type Specialist } from '@/lib/api';
import { formatDay, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { changeSpecialist, hospitalsKey } from '../api';

/** Somebody moved or left: the last day is kept, and can be taken back for ten seconds. */
export function EndSpecialist({ hospitalId, specialist, onClose }: { hospitalId: string; specialist: Specialist; onClose: () => void }) {
  const { t } = useTranslation('hospital');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [lastDay, setLastDay] = useState(specialist.activeFrom > today() ? specialist.activeFrom : today());
  const [problem, setProblem] = useState<unknown>(null);
  const [pending, setPending] = useState(false);
  const { name, kana, activeFrom } = specialist;
  const change = async (activeTo: string | null, version: number) => {
    const saved = await changeSpecialist(prefecture, hospitalId, specialist.id, { name, kana, activeFrom, activeTo }, version);
    await queryClient.invalidateQueries({ queryKey: [...hospitalsKey(prefecture), 'specialists', hospitalId] });
    return saved;
  };
  const takeBack = (version: number) => {
    change(null, version).catch((error: unknown) => showToast(isProblem(error) ? error.title : t('common:problem.unexpected'), { tone: 'error' }));
  };
  const end = async () => {
    setPending(true);
    setProblem(null);
    try {
      const saved = await change(lastDay, specialist.version);
      showToast(t('specialist.ended', { name, day: formatDay(lastDay, language) }), { undo: () => takeBack(saved.version) });
      onClose();
    } catch (error) {
      setProblem(error);
      setPending(false);
    }
  };
  const early = lastDay !== '' && lastDay < activeFrom;
  return (
    <Dialog title={t('specialist.endTitle', { name })} open onClose={onClose}>
      <div className="space-y-4">
        {problem !== null && <ProblemAlert error={problem} />}
        <DateField name="lastDay" label={t('specialist.to')} value={lastDay} onChange={setLastDay} required autoFocus error={early ? t('form.endBeforeStart') : undefined} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="outline" onPress={onClose}>{t('common:cancel')}</Button>
          <Button onPress={() => void end()} pending={pending} isDisabled={lastDay === '' || early}>{t('specialist.end')}</Button>
        </div>
      </div>
    </Dialog>
  );
}
