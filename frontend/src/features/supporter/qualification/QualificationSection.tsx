import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DownloadLink, EmptyState, ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { DeleteDialog } from '@/components/form';
import { Button } from '@/components/ui';
import type { Qualification, TrainingHistoryEntry } from '@/lib/api';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { useCan, usePrefectureCode } from '@/lib/session';
import { certificateOf, completionOf, qualificationQuery, qualificationsChanged, removeTraining } from './api';
import { BecomesTrainee } from './BecomesTrainee';
import { QualificationState } from './QualificationState';
import { TrainingDialog } from './TrainingDialog';
import { TrainingHistory } from './TrainingHistory';

interface QualificationSectionProps {
  supporter: { id: string; name: string; version: number };
}

type Open = { what: 'add' } | { what: 'change' | 'remove'; entry: TrainingHistoryEntry };

/** A supporter's qualification and out of what it comes: a part of her page. */
export function QualificationSection({ supporter }: QualificationSectionProps) {
  const { t } = useTranslation('qualification');
  const prefecture = usePrefectureCode();
  const mayWrite = useCan('supporters:write');
  const qualification = useQuery(qualificationQuery(prefecture, supporter.id));
  const [open, setOpen] = useState<Open | null>(null);
  const add = <Button variant="outline" onPress={() => setOpen({ what: 'add' })}>{t('training.add')}</Button>;
  return (
    <section aria-labelledby="qualification">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2 id="qualification" className="text-std-20B-150">{t('section')}</h2>
        {mayWrite && qualification.data && (
          <div className="no-print flex flex-wrap gap-2">
            {qualification.data.certificateAvailable && <DownloadLink href={certificateOf(prefecture, supporter.id)}>{t('certificate.qualification')}</DownloadLink>}
            {qualification.data.trainings.length > 0 && add}
          </div>
        )}
      </div>
      {qualification.isPending && <Skeleton lines={3} />}
      {qualification.isError && <ProblemAlert error={qualification.error} onRetry={() => void qualification.refetch()} />}
      {qualification.data && (
        <div className="space-y-4">
          <QualificationState qualification={qualification.data} />
          {mayWrite && qualification.data.offersTrainee && <BecomesTrainee supporter={supporter} />}
          <History qualification={qualification.data} supporterId={supporter.id} add={mayWrite && add} onOpen={mayWrite ? setOpen : undefined} />
        </div>
      )}
      {(open?.what === 'add' || open?.what === 'change') && <TrainingDialog supporterId={supporter.id} entry={open.what === 'change' ? open.entry : null} onClose={() => setOpen(null)} />}
      <RemoveTraining supporterId={supporter.id} entry={open?.what === 'remove' ? open.entry : null} onClose={() => setOpen(null)} />
    </section>
  );
}

interface HistoryProps { qualification: Qualification; supporterId: string; add: ReactNode; onOpen?: (open: Open) => void }

function History({ qualification, supporterId, add, onOpen }: HistoryProps) {
  const { t } = useTranslation('qualification');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  if (qualification.trainings.length === 0) return <EmptyState title={t('training.none')} action={add}>{t('training.noneText')}</EmptyState>;
  return (
    <TrainingHistory
      trainings={qualification.trainings}
      actions={onOpen && ((entry) => {
        const what = { title: entry.title, day: formatDay(entry.completedOn, language) };
        return (
          <>
            <DownloadLink variant="text" size="small" href={completionOf(prefecture, supporterId, entry.id)} aria-label={t('certificate.completionOf', what)}>{t('certificate.completion')}</DownloadLink>
            {entry.source === 'entered' && (
              <>
                <Button variant="text" size="small" aria-label={t('training.changeOf', what)} onPress={() => onOpen({ what: 'change', entry })}>{t('common:edit')}</Button>
                <Button variant="text" size="small" aria-label={t('training.removeOf', what)} onPress={() => onOpen({ what: 'remove', entry })}>{t('common:delete')}</Button>
              </>
            )}
          </>
        );
      })}
    />
  );
}

function RemoveTraining({ supporterId, entry, onClose }: { supporterId: string; entry: TrainingHistoryEntry | null; onClose: () => void }) {
  const { t } = useTranslation('qualification');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  return (
    <DeleteDialog
      title={t('training.removeTitle', { title: entry?.title ?? '' })}
      open={entry !== null}
      onClose={onClose}
      consequences={[
        t('training.removeGone', { day: formatDay(entry?.completedOn ?? '2000-01-01', language) }),
        t(entry?.effect === 'none' ? 'training.removeNoEffect' : 'training.removeEffect'),
      ]}
      remove={async () => {
        if (!entry) return;
        await removeTraining(prefecture, supporterId, entry.id, entry.version!);
        await qualificationsChanged(queryClient, prefecture);
      }}
      onRemoved={() => {
        onClose();
        showToast(t('common:deleted'));
      }}
    />
  );
}
