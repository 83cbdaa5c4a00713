import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { DeleteDialog } from '@/components/form';
import { Badge, Button, PageHeader } from '@/components/ui';
import type { QualificationExtension } from '@/lib/api';
import { formatDay, formatInstant } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, useCan, usePrefectureCode } from '@/lib/session';
import { extensionsQuery, qualificationsChanged, takeBackExtension } from './api';
import { ExtensionDialog } from './ExtensionDialog';

/** More time for everybody, as after an epidemic: what was applied, why and by whom, and what was taken back. */
export function ExtensionsPage() {
  const { t } = useTranslation('qualification');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const mayWrite = useCan('supporters:write');
  const extensions = useQuery(extensionsQuery(prefecture));
  const [adding, setAdding] = useState(false);
  const [removed, setRemoved] = useState<QualificationExtension | null>(null);
  const add = mayWrite && <Button onPress={() => setAdding(true)}>{t('extension.add')}</Button>;
  return (
    <div className="max-w-4xl">
      <PageHeader title={t('extension.title')} lead={t('extension.lead')} crumbs={[{ label: t('list.title'), to: deskPath(prefecture, 'supporters', 'qualifications') }]} actions={add} />
      {extensions.isPending && <Skeleton lines={4} />}
      {extensions.isError && <ProblemAlert error={extensions.error} onRetry={() => void extensions.refetch()} />}
      {extensions.data?.items.length === 0 && <EmptyState title={t('extension.none')} action={add}>{t('extension.noneText')}</EmptyState>}
      <ul className="space-y-4">
        {extensions.data?.items.map((extension) => <Extension key={extension.id} extension={extension} onTakeBack={mayWrite ? () => setRemoved(extension) : undefined} />)}
      </ul>
      {adding && <ExtensionDialog onClose={() => setAdding(false)} />}
      <DeleteDialog
        title={t('extension.takeBackTitle')}
        open={removed !== null}
        onClose={() => setRemoved(null)}
        confirmLabel={t('extension.takeBack')}
        consequences={[t('extension.takeBackPeople', { count: removed?.people ?? 0 }), t('extension.takeBackPapers')]}
        remove={async () => {
          if (!removed) return;
          await takeBackExtension(prefecture, removed.id, removed.version);
          await qualificationsChanged(queryClient, prefecture);
        }}
        onRemoved={() => {
          setRemoved(null);
          showToast(t('extension.takenBack'));
        }}
      />
    </div>
  );
}

function Extension({ extension, onTakeBack }: { extension: QualificationExtension; onTakeBack?: () => void }) {
  const { t } = useTranslation('qualification');
  const language = useLanguage();
  const { endingFrom, endingTo, newLastDay, reason, people, appliedBy, appliedAt, takenBackBy, takenBackAt } = extension;
  const day = (value: string) => formatDay(value, language);
  return (
    <li className="card space-y-2">
      <h2 className="text-std-18B-160">{endingFrom === endingTo ? t('extension.ofDay', { day: day(endingTo), until: day(newLastDay) }) : t('extension.ofDays', { from: day(endingFrom), to: day(endingTo), until: day(newLastDay) })}</h2>
      <p>{reason}</p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {takenBackAt ? <Badge>{t('extension.isTakenBack')}</Badge> : <Badge tone="success">{t('extension.stands')}</Badge>}
        <span>{t('extension.people', { count: people })}</span>
        <span className="help">{t('extension.applied', { who: appliedBy ?? t('someone'), when: formatInstant(appliedAt, language) })}</span>
        {takenBackAt && <span className="help">{t('extension.takenBackBy', { who: takenBackBy ?? t('someone'), when: formatInstant(takenBackAt, language) })}</span>}
      </p>
      {onTakeBack && !takenBackAt && <Button variant="text" size="small" className="no-print -ml-3" aria-label={t('extension.takeBackOf', { reason })} onPress={onTakeBack}>{t('extension.takeBack')}</Button>}
    </li>
  );
}
