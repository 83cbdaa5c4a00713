import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { Alert, ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { DeleteDialog } from '@/components/form';
import { Button, LinkButton, PageHeader } from '@/components/ui';
import type { TrainingImport } from '@/lib/api';
import { formatInstant } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { discardImport, importQuery } from './api';
import { ConfirmImport } from './ConfirmImport';
import { ImportRows } from './ImportRows';

export function ImportPreviewPage() {
  const { t } = useTranslation('training');
  const { id = '' } = useParams();
  const prefecture = usePrefectureCode();
  const result = useQuery(importQuery(prefecture, id));
  const preview = result.data;
  return (
    <>
      <PageHeader
        title={preview?.state === 'confirmed' ? t('import.doneTitle') : t('import.previewTitle')}
        crumbs={[{ label: t('import.title'), to: deskPath(prefecture, 'training-imports') }]}
        lead={preview && <About preview={preview} />}
      />
      {result.isPending && <Skeleton lines={8} />}
      {result.isError && (
        <ProblemAlert error={result.error} onRetry={() => void result.refetch()}>
          <p>{t('import.goneText')}</p>
        </ProblemAlert>
      )}
      {preview && (
        <div className="space-y-6">
          <Outcome preview={preview} />
          {preview.ignoredColumns.length > 0 && <Alert tone="warning" title={t('import.ignored', { columns: preview.ignoredColumns.join(t('listComma')) })}><p>{t('import.ignoredText')}</p></Alert>}
          <ImportRows preview={preview} />
        </div>
      )}
    </>
  );
}

function About({ preview }: { preview: TrainingImport }) {
  const { t } = useTranslation('training');
  const language = useLanguage();
  const words = [t(`import.table.${preview.table}`), preview.fileName, preview.encoding && t('import.encoding', { encoding: preview.encoding })];
  return (
    <p>
      {words.filter(Boolean).join(t('import.separator'))}
      {preview.state === 'previewed' && <span className="help block">{t('import.expires', { at: formatInstant(preview.expiresAt, language) })}</span>}
    </p>
  );
}

/** What will be stored, or what has been, and the buttons that decide. */
function Outcome({ preview }: { preview: TrainingImport }) {
  const { t } = useTranslation('training');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [discarding, setDiscarding] = useState(false);
  const { create, unchanged, conflict, faulty } = preview.counts;
  const start = deskPath(prefecture, 'training-imports');
  if (preview.state === 'confirmed') {
    return (
      <Alert tone="success" role="status" title={t('import.done', { count: create })}>
        {unchanged > 0 && <p>{t('import.unchangedRows', { count: unchanged })}</p>}
        {conflict + faulty > 0 && <p>{t('import.leftOutRows', { count: conflict + faulty })}</p>}
        <div className="mt-3 flex flex-wrap gap-3">
          <LinkButton to={deskPath(prefecture, preview.table === 'trainings' ? 'trainings' : 'external-courses')}>{t('import.toList')}</LinkButton>
          <LinkButton variant="outline" to={start}>{t('import.another')}</LinkButton>
        </div>
      </Alert>
    );
  }
  return (
    <section aria-labelledby="outcome" className="card space-y-3">
      <h2 id="outcome" className="text-std-20B-150">{t('import.outcome', { count: create })}</h2>
      <ul className="list-disc pl-6">
        {unchanged > 0 && <li>{t('import.unchangedRows', { count: unchanged })}</li>}
        {conflict > 0 && <li>{t('import.conflictRows', { count: conflict })}</li>}
        {faulty > 0 && <li>{t('import.faultyRows', { count: faulty })}</li>}
      </ul>
      {faulty > 0 && <p>{t('import.fixAdvice')}</p>}
      {conflict > 0 && <p>{t('import.conflictAdvice')}</p>}
      <div className="flex flex-wrap gap-3">
        <ConfirmImport preview={preview} />
        <Button variant="outline" onPress={() => setDiscarding(true)}>{t('import.discard')}</Button>
      </div>
      <DeleteDialog
        title={t('import.discardTitle')}
        open={discarding}
        onClose={() => setDiscarding(false)}
        consequences={[t('import.discardGone', { count: preview.rows.length }), t('import.discardKept')]}
        confirmLabel={t('import.discard')}
        remove={() => discardImport(prefecture, preview.id, preview.version)}
        onRemoved={() => {
          showToast(t('import.discarded'));
          void navigate(start);
          queryClient.removeQueries({ queryKey: importQuery(prefecture, preview.id).queryKey });
        }}
      />
    </section>
  );
}
