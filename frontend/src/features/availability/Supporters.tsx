import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EmptyState, ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { Checkbox } from '@/components/form';
import { Button } from '@/components/ui';
import { type AvailabilityAnswer, type AvailabilityLink, type AvailabilityRound, isProblem } from '@/lib/api';
import { usePrefectureCode } from '@/lib/session';
import { answersQuery, availabilityChanged, makeLinks, remind } from './api';
import { EnterDialog } from './EnterDialog';
import { LinksDialog } from './LinksDialog';
import { Matrix } from './Matrix';

/** Everybody who serves, down; the days, across. */
export function Supporters({ round }: { round: AvailabilityRound }) {
  const { t } = useTranslation('availability');
  const prefecture = usePrefectureCode();
  const [params, setParams] = useSearchParams();
  const answers = useQuery(answersQuery(prefecture, round.month));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [entering, setEntering] = useState<AvailabilityAnswer | null>(null);
  const waitingOnly = params.get('show') === 'unanswered';
  const show = (only: boolean) => setParams((before) => {
    const next = new URLSearchParams(before);
    if (only) next.set('show', 'unanswered');
    else next.delete('show');
    return next;
  }, { replace: true });
  if (answers.isPending) return <Skeleton lines={10} />;
  if (answers.isError) return <ProblemAlert error={answers.error} onRetry={() => void answers.refetch()} />;
  const all = answers.data.items;
  const waiting = all.filter(({ answeredAt }) => answeredAt === null);
  const rows = waitingOnly ? waiting : all;
  if (all.length === 0) return <EmptyState title={t('noSupporters')}>{t('noSupportersText')}</EmptyState>;
  return (
    <>
      <div className="no-print mb-4 flex flex-wrap items-center gap-x-6 gap-y-2">
        <Checkbox name="unanswered" label={t('unansweredOnly', { count: waiting.length })} value={waitingOnly} onChange={show} />
        {round.open && (
          <Actions round={round} chosen={chosen} waiting={waiting.map(({ supporterId }) => supporterId)} onChoose={setChosen} />
        )}
      </div>
      {rows.length === 0
        ? <EmptyState title={t('allAnswered')} />
        : <Matrix round={round} all={all} rows={rows} chosen={chosen} onChoose={setChosen} onEnter={setEntering} />}
      {entering && <EnterDialog round={round} row={entering} onClose={() => setEntering(null)} />}
    </>
  );
}

interface ActionsProps { round: AvailabilityRound; chosen: ReadonlySet<string>; waiting: string[]; onChoose: (chosen: ReadonlySet<string>) => void }

/** What is done to those who are chosen. */
function Actions({ round, chosen, waiting, onChoose }: ActionsProps) {
  const { t } = useTranslation('availability');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [pending, setPending] = useState<'remind' | 'links' | null>(null);
  const [links, setLinks] = useState<AvailabilityLink[] | null>(null);
  const does = async (what: 'remind' | 'links', work: () => Promise<void>) => {
    setPending(what);
    try {
      await work();
      await availabilityChanged(queryClient, prefecture);
    } catch (error) {
      showToast(isProblem(error) ? (error.detail ?? error.title) : t('common:problem.unexpected'), { tone: 'error' });
    } finally {
      setPending(null);
    }
  };
  const ids = [...chosen];
  const remindable = ids.filter((id) => waiting.includes(id));
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button variant="text" size="small" isDisabled={waiting.length === 0} onPress={() => onChoose(new Set(waiting))}>{t('chooseUnanswered')}</Button>
      <Button size="small" isDisabled={remindable.length === 0} pending={pending === 'remind'} onPress={() => void does('remind', async () => {
        const { reminded } = await remind(prefecture, round.month, remindable);
        showToast(t('reminded', { count: reminded }));
        onChoose(new Set());
      })}>{t('remind', { count: remindable.length })}</Button>
      <Button variant="outline" size="small" isDisabled={ids.length === 0} pending={pending === 'links'} onPress={() => void does('links', async () => {
        setLinks((await makeLinks(prefecture, round.month, ids)).items);
      })}>{t('makeLinks', { count: ids.length })}</Button>
      {links && <LinksDialog links={links} onClose={() => setLinks(null)} />}
    </div>
  );
}
