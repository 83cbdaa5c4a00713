import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, SkeletonLine } from '@/components/feedback';
import { usePrefectureCode } from '@/lib/session';
import { dependentsQuery } from '../api';

/** What hangs on a session, in numbers, before somebody moves or cancels it. */
export function Dependents({ id }: { id: string }) {
  const { t } = useTranslation('consultation');
  const dependents = useQuery(dependentsQuery(usePrefectureCode(), id));
  if (dependents.isError) return <ProblemAlert error={dependents.error} onRetry={() => void dependents.refetch()} />;
  if (!dependents.data) return <SkeletonLine className="w-1/2" />;
  const kinds = (['reservations', 'waiting', 'duties', 'turns', 'records'] as const).filter((kind) => dependents.data[kind] > 0);
  return (
    <div className="rounded-8 border border-solid-gray-420 p-3">
      <p className="font-700">{t('session.hangs')}</p>
      {kinds.length === 0
        ? <p>{t('session.nothing')}</p>
        : <ul className="list-disc pl-6">{kinds.map((kind) => <li key={kind}>{t(`session.${kind}`, { count: dependents.data[kind] })}</li>)}</ul>}
    </div>
  );
}
