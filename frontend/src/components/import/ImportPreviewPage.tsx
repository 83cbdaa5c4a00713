import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { Alert, ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { DeleteDialog } from '@/components/form';
import { Button, LinkButton, PageHeader } from '@/components/ui';
import { formatInstant } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { ConfirmImport } from './ConfirmImport';
import { type Importing, ImportingContext, importPath, type ImportPreview, importQuery, useImporting } from './importing';
import { ImportRows } from './ImportRows';

export function ImportPreviewPage({ importing }: { importing: Importing }) {
  const { t } = useTranslation('import');
  const { id = '' } = useParams();
  const prefecture = usePrefectureCode();
  const result = useQuery(importQuery(importing, prefecture, id));
  const preview = result.data;
  return (
    <ImportingContext value={importing}>
      <PageHeader
        title={preview?.state === 'confirmed' ? t('doneTitle') : t('previewTitle')}
        crumbs={[{ label: importing.title, to: importPath(importing, prefecture) }]}
        lead={preview && <About preview={preview} />}
      />
      {result.isPending && <Skeleton lines={8} />}
      {result.isError && (
        <ProblemAlert error={result.error} onRetry={() => void result.refetch()}>
          <p>{t('goneText')}</p>
        </ProblemAlert>
      )}
      {preview && (
        <div className="space-y-6">
          <Outcome preview={preview} />
          {preview.ignoredColumns.length > 0 && <Alert tone="warning" title={t('ignored', { columns: preview.ignoredColumns.join(t('listComma')) })}><p>{t('ignoredText')}</p></Alert>}
          <ImportRows preview={preview} />
        </div>
      )}
    </ImportingContext>
  );
}

function About({ preview }: { preview: ImportPreview }) {
  const { t } = useTranslation('import');
  const language = useLanguage();
  const importing = useImporting();
  const words = [importing.tableName(preview.table), preview.fileName, preview.encoding && t('encoding', { encoding: preview.encoding })];
  return (
    <p>
      {words.filter(Boolean).join(t('separator'))}
      {preview.state === 'previewed' && <span className="help block">{t('expires', { at: formatInstant(preview.expiresAt, language) })}</span>}
    </p>
  );
}

/** What will be stored, or what has been, and the buttons that decide. */
function Outcome({ preview }: { preview: ImportPreview }) {
  const { t } = useTranslation('import');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [discarding, setDiscarding] = useState(false);
  const { create, unchanged, conflict, faulty } = preview.counts;
  const importing = useImporting();
  const start = importPath(importing, prefecture);
  const list = importing.tables.find(({ id }) => id === preview.table)?.list ?? '';
  if (preview.state === 'confirmed') {
    return (
      <Alert tone="success" role="status" title={t('done', { count: create })}>
        {unchanged > 0 && <p>{t('unchangedRows', { count: unchanged })}</p>}
        {conflict + faulty > 0 && <p>{t('leftOutRows', { count: conflict + faulty })}</p>}
        <div className="mt-3 flex flex-wrap gap-3">
          <LinkButton to={deskPath(prefecture, list)}>{t('toList')}</LinkButton>
          <LinkButton variant="outline" to={start}>{t('another')}</LinkButton>
        </div>
      </Alert>
    );
  }
  return (
    <section aria-labelledby="outcome" className="card space-y-3">
      <h2 id="outcome" className="text-std-20B-150">{t('outcome', { count: create })}</h2>
      <ul className="list-disc pl-6">
        {unchanged > 0 && <li>{t('unchangedRows', { count: unchanged })}</li>}
        {conflict > 0 && <li>{t('conflictRows', { count: conflict })}</li>}
        {faulty > 0 && <li>{t('faultyRows', { count: faulty })}</li>}
      </ul>
      {faulty > 0 && <p>{t('fixAdvice')}</p>}
      {conflict > 0 && <p>{t('conflictAdvice')}</p>}
      <div className="flex flex-wrap gap-3">
        <ConfirmImport preview={preview} />
        <Button variant="outline" onPress={() => setDiscarding(true)}>{t('discard')}</Button>
      </div>
      <DeleteDialog
        title={t('discardTitle')}
        open={discarding}
        onClose={() => setDiscarding(false)}
        consequences={[t('discardGone', { count: preview.rows.length }), importing.discardKept]}
        confirmLabel={t('discard')}
        remove={() => importing.discard(prefecture, preview.id, preview.version)}
        onRemoved={() => {
          showToast(t('discarded'));
          void navigate(start);
          queryClient.removeQueries({ queryKey: importQuery(importing, prefecture, preview.id).queryKey });
        }}
      />
    </section>
  );
}
