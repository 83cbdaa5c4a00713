import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Alert, ProblemAlert } from '@/components/feedback';
import { Button, PageHeader } from '@/components/ui';
import { isProblem, type Problem } from '@/lib/api';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { contentTypeOf, importQuery, MOST_BYTES, uploadImport } from './api';
import { COLUMNS, saveEmptyTable } from './columns';
import { FileDrop } from './FileDrop';
import { WaitingImports } from './WaitingImports';

interface Sending { name: string; sent: number; stop: () => void }

/** A file is looked at first: nothing of it is stored before it has been confirmed. */
export function ImportPage() {
  const { t } = useTranslation('training');
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
    if (!contentType) return setWrongFile(t('import.wrongType', { name: file.name }));
    if (file.size > MOST_BYTES) return setWrongFile(t('import.tooLarge', { name: file.name }));
    const controller = new AbortController();
    running.current = controller;
    setSending({ name: file.name, sent: 0, stop: () => controller.abort() });
    try {
      const preview = await uploadImport(prefecture, {
        file, contentType, signal: controller.signal, onProgress: (sent) => setSending((now) => now && { ...now, sent }),
      });
      queryClient.setQueryData(importQuery(prefecture, preview.id).queryKey, preview);
      void navigate(deskPath(prefecture, 'training-imports', preview.id));
    } catch (error) {
      if (!controller.signal.aborted) setProblem(error);
    } finally {
      if (running.current === controller) setSending(null);
    }
  };
  return (
    <>
      <PageHeader title={t('import.title')} lead={t('import.lead')} />
      <div className="max-w-4xl space-y-8">
        {wrongFile && <Alert tone="error" role="alert" title={wrongFile}><p>{t('import.wrongAdvice')}</p></Alert>}
        {problem !== null && <UnreadableFile problem={problem} />}
        {sending ? <Progress sending={sending} /> : <FileDrop onFile={(file) => void send(file)} describedBy="import-columns" />}
        <WaitingImports />
        <AcceptedColumns />
      </div>
    </>
  );
}

function Progress({ sending: { name, sent, stop } }: { sending: Sending }) {
  const { t } = useTranslation('training');
  const percent = Math.round(sent * 100);
  return (
    <section role="status" aria-label={t('import.uploading', { name })} className="card space-y-3">
      <p>{sent < 1 ? t('import.uploading', { name }) : t('import.reading', { name })}</p>
      <progress className="h-3 w-full accent-blue-900" max={100} value={percent} aria-label={t('import.progress')} />
      <Button variant="outline" size="small" onPress={stop}>{t('common:cancel')}</Button>
    </section>
  );
}

/** What the file lacks, column by column. */
function UnreadableFile({ problem }: { problem: unknown }) {
  const { t, i18n } = useTranslation('training');
  const missing = isProblem(problem) ? (problem as Problem).violations : [];
  const nameOf = (field: string) => (i18n.exists(`training:import.column.${field}`) ? t(`import.column.${field}`) : null);
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
  const { t } = useTranslation('training');
  return (
    <section aria-labelledby="import-columns-title" id="import-columns">
      <h2 id="import-columns-title" className="mb-3 text-std-20B-150">{t('import.columnsTitle')}</h2>
      <p>{t('import.columnsText')}</p>
      <div className="mt-4 grid gap-4 desktop:grid-cols-2">
        {(['trainings', 'external_courses'] as const).map((table) => {
          const { required, optional } = COLUMNS[table];
          const names = (columns: string[]) => columns.map((column) => t(`import.column.${column}`)).join(t('listComma'));
          return (
            <div key={table} className="card space-y-2">
              <h3 className="text-std-18B-160">{t(`import.table.${table}`)}</h3>
              <p><span className="font-700">{t('import.required')}</span>{names(required)}</p>
              {optional.length > 0 && <p><span className="font-700">{t('import.optional')}</span>{names(optional)}</p>}
              <p className="help">{t(`import.tableHelp.${table}`)}</p>
              <Button variant="text" size="small" onPress={() => saveEmptyTable(`${t(`import.table.${table}`)}.csv`, [...required, ...optional].map((column) => t(`import.heading.${column}`)))}>
                {t('import.template')}
              </Button>
            </div>
          );
        })}
      </div>
    </section>
  );
}
