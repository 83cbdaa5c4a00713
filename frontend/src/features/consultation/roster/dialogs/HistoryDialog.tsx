import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, Skeleton } from '@/components/feedback';
import { Button, Dialog } from '@/components/ui';
import { formatInstant } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { stepsQuery } from '../api';
import { useRoster } from '../RosterContext';
import { Comparison } from './Comparison';

/** How the plan came about: every step can be held against the plan as it is. */
export function HistoryDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const { roster } = useRoster();
  const steps = useQuery(stepsQuery(prefecture, roster.month, roster.version));
  const [step, setStep] = useState<number | null>(null);
  return (
    <Dialog title={t('history.title')} open onClose={onClose} wide>
      {steps.isPending && <Skeleton />}
      {steps.isError && <ProblemAlert error={steps.error} onRetry={() => void steps.refetch()} />}
      {steps.data && step === null && (
        <ol className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
          {steps.data.items.map((one) => (
            <li key={one.number} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
              <span>{t('history.step', { number: one.number })} {t(`kind.${one.kind}`)}<span className="help block">{one.madeBy ?? t('somebody')} {formatInstant(one.madeAt, language)}</span></span>
              {one.number !== roster.step?.number && <Button size="small" variant="outline" aria-label={t('history.compareOf', { number: one.number })} onPress={() => setStep(one.number)}>{t('history.compare')}</Button>}
            </li>
          ))}
        </ol>
      )}
      {step !== null && (
        <div className="space-y-3">
          <p>{t('history.compared', { number: step })}</p>
          <Comparison other={{ step }} otherLabel={t('history.step', { number: step })} />
          <Button variant="outline" onPress={() => setStep(null)}>{t('common:back')}</Button>
        </div>
      )}
    </Dialog>
  );
}
