import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrainingHistoryEntry } from '@/lib/api';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';

interface TrainingHistoryProps {
  trainings: TrainingHistoryEntry[];
  /** The buttons of a row; without them there is no such column. */
  actions?: (entry: TrainingHistoryEntry) => ReactNode;
}

/** Every training and what it did, the latest first. */
export function TrainingHistory({ trainings, actions }: TrainingHistoryProps) {
  const { t } = useTranslation('qualification');
  const language = useLanguage();
  const cell = 'px-3 py-2 text-left align-middle';
  return (
    <div className="overflow-x-auto" role="region" aria-label={t('training.history')} tabIndex={0}>
      <table role="table" className="cards-on-phone w-full border-collapse text-dns-16N-130">
        <caption className="sr-only">{t('training.history')}</caption>
        <thead role="rowgroup">
          <tr role="row" className="border-b-2 border-solid-gray-600">
            {['completedOn', 'title', 'course', 'effect'].map((name) => <th key={name} role="columnheader" scope="col" className={cell}>{t(`training.${name}`)}</th>)}
            {actions && <th role="columnheader" scope="col" className={`${cell} no-print`}><span className="sr-only">{t('training.actions')}</span></th>}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {[...trainings].reverse().map((entry) => (
            <tr key={entry.id} role="row" className="border-b border-solid-gray-420">
              <td role="cell" data-label={t('training.completedOn')} className={`${cell} desktop:whitespace-nowrap`}>{formatDay(entry.completedOn, language)}</td>
              <th role="rowheader" scope="row" data-label={t('training.title')} className={`${cell} font-400`}>
                <div>
                  {entry.title}
                  <span className="help block">{entry.source === 'programme' ? t('training.ofProgramme') : entry.heldBy ?? t('training.entered')}</span>
                </div>
              </th>
              <td role="cell" data-label={t('training.course')} className={cell}>{t(`course.${entry.course}`)}</td>
              <td role="cell" data-label={t('training.effect')} className={cell}>
                {entry.effect === 'none' || !entry.validUntil ? t('effect.none') : t(`effect.${entry.effect}`, { day: formatDay(entry.validUntil, language) })}
              </td>
              {actions && <td role="cell" className={`${cell} no-print desktop:text-right`}><div className="flex flex-wrap gap-1 desktop:justify-end">{actions(entry)}</div></td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
