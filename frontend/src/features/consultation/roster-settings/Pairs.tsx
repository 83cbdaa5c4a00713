import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { Badge, Button } from '@/components/ui';
import { isProblem, type RosterPair } from '@/lib/api';
import { formatDay, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { useCan, usePrefectureCode } from '@/lib/session';
import { addPair, pairsChanged, pairsQuery, removePair } from './api';
import { AddPairDialog, ChangePairDialog } from './PairDialogs';
import { isOver } from './settings-values';

/** Who isn't put into one session. What was removed can be put back for ten seconds. */
export function Pairs() {
  const { t } = useTranslation('roster-settings');
  const prefecture = usePrefectureCode();
  const queryClient = useQueryClient();
  const mayWrite = useCan('roster-settings:write');
  const pairs = useQuery(pairsQuery(prefecture));
  const [adding, setAdding] = useState(false);
  const [changing, setChanging] = useState<RosterPair | null>(null);
  const items = pairs.data?.items ?? [];
  const changed = () => pairsChanged(queryClient, prefecture);
  const failed = (error: unknown) => {
    showToast(isProblem(error) ? error.title : t('common:problem.unexpected'), { tone: 'error' });
    void changed();
  };
  const putBack = ({ supporter, other, reason, until }: RosterPair) => {
    addPair(prefecture, { supporterId: supporter.id, otherId: other.id, reason, until }, {}).then(changed).catch(failed);
  };
  const takeOut = async (pair: RosterPair) => {
    try {
      await removePair(prefecture, pair);
      await changed();
      showToast(t('pairs.removed', names(pair)), { undo: () => putBack(pair) });
    } catch (error) {
      failed(error);
    }
  };
  const button = mayWrite && <Button variant="outline" onPress={() => setAdding(true)}>{t('pairs.add')}</Button>;
  return (
    <section aria-labelledby="pairs" className="mt-12">
      <div className="mb-1 flex flex-wrap items-center justify-between gap-3">
        <h2 id="pairs" className="text-std-20B-150">{t('pairs.title')}</h2>
        {items.length > 0 && button}
      </div>
      <p className="help mb-3">{t('pairs.help')}</p>
      {pairs.isPending && <Skeleton lines={3} />}
      {pairs.isError && <ProblemAlert error={pairs.error} onRetry={() => void pairs.refetch()} />}
      {pairs.data && items.length === 0 && <EmptyState title={t('pairs.none')} action={button}>{t('pairs.noneText')}</EmptyState>}
      <ul className="divide-y divide-solid-gray-420 border-y border-solid-gray-420 empty:hidden">
        {items.map((pair) => (
          <li key={pair.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
            <PairWords pair={pair} />
            {mayWrite && (
              <span className="no-print flex flex-wrap gap-2">
                <Button variant="outline" size="small" aria-label={t('pairs.changeOf', names(pair))} onPress={() => setChanging(pair)}>{t('common:edit')}</Button>
                <Button variant="text" size="small" aria-label={t('pairs.removeOf', names(pair))} onPress={() => void takeOut(pair)}>{t('common:remove')}</Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {adding && <AddPairDialog onClose={() => setAdding(false)} />}
      {changing && <ChangePairDialog pair={changing} onClose={() => setChanging(null)} />}
    </section>
  );
}

const names = ({ supporter, other }: RosterPair) => ({ one: supporter.name, other: other.name });

function PairWords({ pair }: { pair: RosterPair }) {
  const { t } = useTranslation('roster-settings');
  const language = useLanguage();
  const { supporter, other, reason, until } = pair;
  return (
    <div className="min-w-0">
      <p className="flex flex-wrap items-center gap-x-3">
        <span className="font-700">{t('pairs.two', { one: `${supporter.number} ${supporter.name}`, other: `${other.number} ${other.name}` })}</span>
        {isOver(pair, today()) && <Badge>{t('pairs.over')}</Badge>}
      </p>
      <p className="help">{until ? t('pairs.untilDay', { day: formatDay(until, language) }) : t('pairs.open')}</p>
      {reason && <p className="help whitespace-pre-wrap">{t('pairs.because', { reason })}</p>}
    </div>
  );
}
