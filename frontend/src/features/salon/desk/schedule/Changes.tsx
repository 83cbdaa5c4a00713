import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SkeletonLine } from '@/components/feedback';
import type { SalonScheduleChanges } from '@/lib/api';
import { formatDay, formatTimes } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';

/** What saving would create, withdraw and leave, in numbers; the dates behind them on request. */
export function Changes({ changes, from }: { changes: SalonScheduleChanges | undefined; from: string }) {
  const { t } = useTranslation('salon');
  const language = useLanguage();
  const when = (date: string, startTime: string | null = null, endTime: string | null = null) => [formatDay(date, language), formatTimes(startTime, endTime, language)].filter(Boolean).join(' ');
  return (
    <section aria-labelledby="changes" aria-live="polite" aria-busy={!changes} className="card space-y-2">
      <h2 id="changes" className="text-std-18B-160">{t('changes.title', { day: formatDay(from, language) })}</h2>
      {!changes && <SkeletonLine className="w-1/2" />}
      {changes && (
        <>
          <Lines label={t('changes.created', { count: changes.created.length })} lines={changes.created.map(({ date, startTime, endTime }) => when(date, startTime, endTime))} />
          <Lines label={t('changes.withdrawn', { count: changes.withdrawn.length })} lines={changes.withdrawn.map(({ date, startTime, endTime }) => when(date, startTime, endTime))} />
          <Lines
            label={t('changes.kept', { count: changes.kept.length })}
            lines={changes.kept.map(({ date, state }) => t('changes.keptLine', { when: when(date), state: t(`meetings.state.${state}`) }))}
            help={t('changes.keptText')}
          />
          {changes.unchanged > 0 && <p>{t('changes.unchanged', { count: changes.unchanged })}</p>}
          <p className="help">{t('changes.past')}</p>
        </>
      )}
    </section>
  );
}

function Lines({ label, lines, help }: { label: string; lines: string[]; help?: ReactNode }) {
  if (lines.length === 0) return null;
  return (
    <details className="rounded-8 border border-solid-gray-420 px-3">
      <summary className="min-h-11 cursor-pointer py-2 font-700">{label}</summary>
      {help && <p className="help mb-2">{help}</p>}
      <ul className="mb-3 grid list-disc gap-x-6 pl-6 desktop:grid-cols-2">{lines.map((line, index) => <li key={index}>{line}</li>)}</ul>
    </details>
  );
}
