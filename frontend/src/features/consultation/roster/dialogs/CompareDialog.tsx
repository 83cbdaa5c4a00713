import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from '@/components/form';
import { Button, Dialog } from '@/components/ui';
import { formatInstant } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { stepsQuery } from '../api';
import { useRoster } from '../RosterContext';
import { Comparison } from './Comparison';

interface CompareDialogProps {
  /** A planning that the roster has not taken over. */
  planningId?: string;
  onAdopt?: () => void;
  onClose: () => void;
}

/** The plan beside what was told, an earlier step, or what a planning came to. */
export function CompareDialog({ planningId, onAdopt, onClose }: CompareDialogProps) {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const { roster } = useRoster();
  const steps = useQuery({ ...stepsQuery(prefecture, roster.month, roster.version), enabled: roster.step !== null });
  const [with_, setWith] = useState(planningId ? 'planning' : 'told');
  const options = [
    ...(planningId ? [{ value: 'planning', label: t('compare.planning') }] : []),
    { value: 'told', label: t('compare.told') },
    ...(steps.data?.items ?? []).filter(({ number }) => number !== roster.step?.number)
      .map(({ number, kind, madeAt }) => ({ value: String(number), label: `${t('history.step', { number })} ${t(`kind.${kind}`)} ${formatInstant(madeAt, language)}` })),
  ];
  const label = with_ === 'planning' ? t('compare.planning') : with_ === 'told' ? t('compare.told') : t('history.step', { number: Number(with_) });
  const other = with_ === 'planning' ? { planningId } : with_ === 'told' ? {} : { step: Number(with_) };
  return (
    <Dialog title={t('compare.title')} open onClose={onClose} wide>
      <div className="space-y-4">
        <Select name="other" label={t('compare.with')} value={with_} onChange={setWith} options={options} />
        <Comparison other={other} otherLabel={label} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="outline" onPress={onClose}>{t('common:close')}</Button>
          {onAdopt && with_ === 'planning' && <Button onPress={onAdopt}>{t('planning.adopt')}</Button>}
        </div>
      </div>
    </Dialog>
  );
}
