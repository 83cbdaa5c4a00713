import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemAlert } from '@/components/feedback';
import { formatInstant } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { waitingImportsQuery } from './api';

/** Files that somebody looked at and left: anyone who keeps trainings can go on with them. */
export function WaitingImports() {
  const { t } = useTranslation('training');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const waiting = useQuery(waitingImportsQuery(prefecture));
  if (waiting.isError) return <ProblemAlert error={waiting.error} onRetry={() => void waiting.refetch()} />;
  if (!waiting.data || waiting.data.items.length === 0) return null;
  return (
    <section aria-labelledby="waiting-imports">
      <h2 id="waiting-imports" className="mb-3 text-std-20B-150">{t('import.waiting')}</h2>
      <ul className="divide-y divide-solid-gray-420 border-y border-solid-gray-420">
        {waiting.data.items.map((item) => {
          const name = item.fileName ?? t('import.unnamed');
          return (
            <li key={item.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
              <div className="min-w-0">
                <Link className="link" to={deskPath(prefecture, 'training-imports', item.id)}>{name}</Link>
                <p className="help">{t('import.waitingRows', { table: t(`import.table.${item.table}`), count: item.rows, at: formatInstant(item.createdAt, language) })}</p>
              </div>
              <p className="help">{t('import.waitingUntil', { at: formatInstant(item.expiresAt, language) })}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
