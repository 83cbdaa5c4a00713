import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, SkeletonLine } from '@/components/feedback';
import { Badge, Button } from '@/components/ui';
import type { Supporter, SupporterState } from '@/lib/api';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { useCan, usePrefectureCode } from '@/lib/session';
import { statesQuery } from '../../api';
import { NEXT_STATES, STATE_TONE } from '../../words';
import { ChangeState } from './ChangeState';

/** Newest on top; below it what may follow. */
export function StateHistory({ supporter }: { supporter: Supporter }) {
  const { t } = useTranslation('supporter');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const mayWrite = useCan('supporters:write');
  const [next, setNext] = useState<SupporterState | null>(null);
  const history = useQuery(statesQuery(prefecture, supporter.id));
  return (
    <section aria-labelledby="states">
      <h2 id="states" className="mb-3 text-std-18B-160">{t('states')}</h2>
      {history.isPending && <SkeletonLine className="w-3/4" />}
      {history.isError && <ProblemAlert error={history.error} onRetry={() => void history.refetch()} />}
      <ol className="border-l-4 border-solid-gray-300">
        {[...(history.data?.items ?? [])].reverse().map((change) => (
          <li key={change.changedAt + change.state} className="py-2 pl-4">
            <p className="flex flex-wrap items-center gap-2">
              <Badge tone={STATE_TONE[change.state]}>{t(`state.${change.state}`)}</Badge>
              <span>{change.until
                ? t('fromTo', { from: formatDay(change.since, language), to: formatDay(change.until, language) })
                : t('fromOn', { day: formatDay(change.since, language) })}</span>
            </p>
            {change.reason && <p className="help mt-1">{change.reason}</p>}
          </li>
        ))}
      </ol>
      {mayWrite && (
        <div className="no-print mt-3 flex flex-wrap gap-2">
          {NEXT_STATES[supporter.state].map((state) => (
            <Button key={state} size="small" variant="outline" onPress={() => setNext(state)}>{t(`change.${state}.button`)}</Button>
          ))}
        </div>
      )}
      {next && <ChangeState supporter={supporter} next={next} onClose={() => setNext(null)} />}
    </section>
  );
}
