import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Alert, ProblemAlert } from '@/components/feedback';
import { Button, PageHeader } from '@/components/ui';
import { isProblem, type Problem } from '@/lib/api';
import { usePrefectureCode } from '@/lib/session';
import { saveEmptyTable } from './empty-table';
import { FileDrop } from './FileDrop';
import { contentTypeOf, type Importing, ImportingContext, importPath, importQuery, MOST_BYTES, uploadImport, useImporting } from './importing';
import { WaitingImports } from './WaitingImports';

interface Sending { name: string; sent: number; stop: () => void }

/** A file is looked at first: nothing of it is stored before it has been confirmed. */
export function ImportPage({ importing }: { importing: Importing }) {
  const { t } = useTranslation('import');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [sending, setSending] = useState<Sending | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [wrongFile, setWrongFile] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const send = async (file: File) => {
    setProblem(null);
    setWrongFile(null);
    const contentType = contentTypeOf(file.name);
    if (!contentType) return setWrongFile(t('wrongType', { name: file.name }));
    if (file.size > MOST_BYTES) return setWrongFile(t('tooLarge', { name: file.name }));
    const controller = new AbortController();
    running.current = controller;
    setSending({ name: file.name, sent: 0, stop: () => controller.abort() });
    try {
      const preview = await uploadImport(importing, prefecture, {
        file, contentType, signal: controller.signal, onProgress: (sent) => setSending((now) => now && { ...now, sent }),
      });
      queryClient.setQueryData(importQuery(importing, prefecture, preview.id).queryKey, preview);
      void navigate(importPath(importing, prefecture, preview.id));
    } catch (error) {
      if (!controller.signal.aborted) setProblem(error);
    } finally {
      if (running.current === controller) setSending(null);
    }
  };
  return (
    <ImportingContext value={importing}>
      <PageHeader title={importing.title} lead={importing.lead} />
      <div className="max-w-4xl space-y-8">
        {wrongFile && <Alert tone="error" role="alert" title={wrongFile}><p>{t('wrongAdvice')}</p></Alert>}
        {problem !== null && <UnreadableFile problem={problem} />}
        {sending ? <Progress sending={sending} /> : <FileDrop onFile={(file) => void send(file)} describedBy="import-columns" />}
        <WaitingImports />
        <AcceptedColumns />
      </div>
    </ImportingContext>
  );
}

function Progress({ sending: { name, sent, stop } }: { sending: Sending }) {
  const { t } = useTranslation('import');
  const percent = Math.round(sent * 100);
  return (
    <section role="status" aria-label={t('uploading', { name })} className="card space-y-3">
      <p>{sent < 1 ? t('uploading', { name }) : t('reading', { name })}</p>
      <progress className="h-3 w-full accent-blue-900" max={100} value={percent} aria-label={t('progress')} />
      <Button variant="outline" size="small" onPress={stop}>{t('common:cancel')}</Button>
    </section>
  );
}

/** What the file lacks, column by column. */
function UnreadableFile({ problem }: { problem: unknown }) {
  const { t } = useTranslation('import');
  const importing = useImporting();
  const known = importing.tables.flatMap(({ required, optional }) => [...required, ...optional]);
  const missing = isProblem(problem) ? (problem as Problem).violations : [];
  const nameOf = (field: string) => (known.includes(field) ? importing.columnName(field) : null);
  return (
    <ProblemAlert error={problem}>
      {missing.length > 0 && (
        <ul className="list-disc pl-6">
          {missing.map(({ field, code, message }) => <li key={field + code}>{nameOf(field) ? t('common:errorOf', { label: nameOf(field), message }) : message}</li>)}
        </ul>
      )}
    </ProblemAlert>
  );
}

function AcceptedColumns() {
  const { t } = useTranslation('import');
  const importing = useImporting();
  return (
    <section aria-labelledby="import-columns-title" id="import-columns">
      <h2 id="import-columns-title" className="mb-3 text-std-20B-150">{t('columnsTitle')}</h2>
      <p>{t('columnsText')}{importing.tables.length > 1 && <> {t('whichTable')}</>}</p>
      <div className="mt-4 grid gap-4 desktop:grid-cols-2">
        {importing.tables.map(({ id: table, required, optional }) => {
          const names = (columns: string[]) => columns.map((column) => importing.columnName(column)).join(t('listComma'));
          return (
            <div key={table} className="card space-y-2">
              <h3 className="text-std-18B-160">{importing.tableName(table)}</h3>
              <p><span className="font-700">{t('required')}</span>{names(required)}</p>
              {optional.length > 0 && <p><span className="font-700">{t('optional')}</span>{names(optional)}</p>}
              <p className="help">{importing.tableHelp(table)}</p>
              <Button variant="text" size="small" onPress={() => saveEmptyTable(`${importing.tableName(table)}.csv`, [...required, ...optional].map((column) => importing.heading(column)))}>
                {t('template')}
              </Button>
            </div>
          );
        })}
      </div>
    </section>
  );
}
