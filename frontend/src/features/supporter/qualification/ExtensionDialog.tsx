import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, showToast, SkeletonLine } from '@/components/feedback';
import { DateField, TextArea } from '@/components/form';
import { Button, Dialog } from '@/components/ui';
import { isProblem, type QualificationExtensionPreview, useIdempotencyKey } from '@/lib/api';
import { formatDay, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { useFiscalYearStart, usePrefectureCode } from '@/lib/session';
import { applyExtension, extensionPreviewQuery, qualificationsChanged, takeBackExtension } from './api';
import { lastDayAfter } from './validity';

/** Says whom it concerns, by number and by name, before it is done; afterwards it can be taken back. */
export function ExtensionDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('qualification');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const key = useIdempotencyKey();
  const startMonth = useFiscalYearStart();
  const thisYear = lastDayAfter(today(), { fiscalYears: 0, startMonth });
  const [endingFrom, setFrom] = useState(thisYear);
  const [endingTo, setTo] = useState(thisYear);
  const [newLastDay, setNew] = useState(lastDayAfter(today(), { fiscalYears: 1, startMonth }));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const days = { endingFrom, endingTo, newLastDay };
  const inOrder = [endingFrom, endingTo, newLastDay].every((day) => day >= '1980') && endingFrom <= endingTo && endingTo < newLastDay;
  const preview = useQuery({ ...extensionPreviewQuery(prefecture, days), enabled: inOrder, placeholderData: keepPreviousData });
  const people = inOrder && !preview.isPlaceholderData ? preview.data?.people : undefined;
  const takeBack = (id: string, version: number) => {
    takeBackExtension(prefecture, id, version).then(() => qualificationsChanged(queryClient, prefecture))
      .catch((error: unknown) => showToast(isProblem(error) ? error.title : t('common:problem.unexpected'), { tone: 'error' }));
  };
  const apply = async () => {
    setTried(true);
    if (reason.trim() === '' || people === undefined) return;
    setPending(true);
    setProblem(null);
    try {
      const body = { ...days, reason: reason.trim(), people };
      const applied = await applyExtension(prefecture, body, key(body));
      await qualificationsChanged(queryClient, prefecture);
      showToast(t('extension.done', { count: applied.people }), { undo: () => takeBack(applied.id, applied.version) });
      onClose();
    } catch (error) {
      setProblem(error);
      setPending(false);
      if (isProblem(error, 'extension-preview-outdated')) await preview.refetch();
    }
  };
  return (
    <Dialog title={t('extension.add')} open onClose={onClose} wide dismissable={false}>
      <div className="space-y-4">
        {problem !== null && <ProblemAlert error={problem} />}
        <div className="grid gap-4 desktop:grid-cols-3">
          <DateField name="endingFrom" label={t('extension.endingFrom')} value={endingFrom} onChange={setFrom} required autoFocus />
          <DateField name="endingTo" label={t('extension.endingTo')} value={endingTo} onChange={setTo} required error={endingTo !== '' && endingTo < endingFrom ? t('extension.toEarly') : undefined} />
          <DateField name="newLastDay" label={t('extension.newLastDay')} value={newLastDay} onChange={setNew} required error={newLastDay !== '' && newLastDay <= endingTo ? t('extension.newEarly') : undefined} />
        </div>
        <TextArea name="reason" label={t('extension.reason')} help={t('extension.reasonHelp')} value={reason} onChange={setReason} required maxLength={500} rows={2} error={tried && reason.trim() === '' ? t('common:violation.required') : undefined} />
        {preview.isError && <ProblemAlert error={preview.error} onRetry={() => void preview.refetch()} />}
        {inOrder && !preview.isError && <Concerned preview={people === undefined ? undefined : preview.data} />}
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="outline" onPress={onClose}>{t('common:cancel')}</Button>
          <Button pending={pending} isDisabled={people === undefined} onPress={() => void apply()}>{t('extension.apply', { count: people ?? 0 })}</Button>
        </div>
      </div>
    </Dialog>
  );
}

function Concerned({ preview }: { preview: QualificationExtensionPreview | undefined }) {
  const { t } = useTranslation('qualification');
  const language = useLanguage();
  return (
    <div>
      <p role="status" className="text-std-18B-160">{preview ? t('extension.concerned', { count: preview.people }) : <SkeletonLine className="w-48" />}</p>
      {preview?.people === 0 && <p className="help">{t('extension.nobodyYet')}</p>}
      {preview && preview.people > 0 && (
        <div className="mt-2 max-h-60 overflow-y-auto rounded-8 border border-solid-gray-420 p-3" role="region" aria-label={t('extension.who')} tabIndex={0}>
          <ul className="grid gap-x-6 desktop:grid-cols-2">
            {preview.items.map(({ supporter, validUntil }) => (
              <li key={supporter.supporterId} className="py-1">{supporter.name}<span className="help ml-2">{t('extension.fromTo', { from: formatDay(supporter.validUntil!, language), to: formatDay(validUntil, language) })}</span></li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
