import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, SkeletonLine } from '@/components/feedback';
import { Button } from '@/components/ui';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { designationCountsQuery } from './api';
import { KINDS } from './designations';

interface DesignationCountsProps {
  on: string;
  chosen: string;
  onChoose: (designation: string) => void;
}

/** "1 + 6 + 14" of the chosen day; each number narrows the list below to its hospitals. */
export function DesignationCounts({ on, chosen, onChoose }: DesignationCountsProps) {
  const { t } = useTranslation('hospital');
  const language = useLanguage();
  const counts = useQuery(designationCountsQuery(usePrefectureCode(), on));
  if (counts.isPending) return <div className="mb-6"><SkeletonLine className="h-11 w-96 max-w-full" /></div>;
  if (counts.isError) return <div className="mb-6"><ProblemAlert error={counts.error} onRetry={() => void counts.refetch()} /></div>;
  return (
    <section aria-label={t('list.counts')} className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-8 bg-solid-gray-50 px-4 py-3">
      <p className="text-std-16B-170">{t('list.asOf', { day: formatDay(counts.data.on, language) })}</p>
      <ul className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {KINDS.map((kind) => (
          <li key={kind}>
            <Button variant="text" size="small" className="!px-1 !text-std-16N-170" aria-pressed={chosen === kind} onPress={() => onChoose(chosen === kind ? '' : kind)}>
              {t(`kind.${kind}.short`)}
              <span className="text-std-20B-150">{counts.data[kind]}</span>
            </Button>
          </li>
        ))}
        <li>{t('list.sum', { count: counts.data.total })}</li>
      </ul>
    </section>
  );
}
