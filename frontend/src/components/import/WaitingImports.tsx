import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemAlert } from '@/components/feedback';
import { formatInstant } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { importPath, useImporting, waitingImportsQuery } from './importing';

/** Files that somebody looked at and left: anyone who may import can go on with them. */
export function WaitingImports() {
  const { t } = useTranslation('import');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const importing = useImporting();
  const waiting = useQuery(waitingImportsQuery(importing, prefecture));
  if (waiting.isError) return <ProblemAlert error={waiting.error} onRetry={() => void waiting.refetch()} />;
  if (!waiting.data || waiting.data.items.length === 0) return null;
  return (
    <section aria-labelledby="waiting-imports">
      <h2 id="waiting-imports" className="mb-3 text-std-20B-150">{t('waiting')}</h2>
      <ul className="divide-y divide-solid-gray-420 border-y border-solid-gray-420">
        {waiting.data.items.map((item) => {
          const name = item.fileName ?? t('unnamed');
          return (
            <li key={item.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
              <div className="min-w-0">
                <Link className="link" to={importPath(importing, prefecture, item.id)}>{name}</Link>
                <p className="help">{t('waitingRows', { table: importing.tableName(item.table), count: item.rows, at: formatInstant(item.createdAt, language) })}</p>
              </div>
              <p className="help">{t('waitingUntil', { at: formatInstant(item.expiresAt, language) })}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
