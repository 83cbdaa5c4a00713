import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EmptyState, ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { Button, LinkButton, PageHeader } from '@/components/ui';
import { isProblem, type MadeSessions, type RoomKind, type SessionPlan } from '@/lib/api';
import { formatMonth, type Month } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { useKey, useShortcutHelp } from '@/lib/keyboard';
import { deskPath, useCan, usePrefectureCode } from '@/lib/session';
import { consultationChanged, makeSessions, planQuery, removeSession } from '../api';
import { AddSession } from './AddSession';
import { MonthSheet } from './MonthSheet';
import { OnHolidays } from './OnHolidays';
import { choicesOf, chosen, daysOf, type Decisions, keyOf, linesOf, ofKind, roomDays } from './plan';
import { Progress } from './Progress';
import { ProposalCells } from './ProposalCells';
import { PublishMonth } from './PublishMonth';
import { SessionActions } from './SessionActions';
import { MonthNavigation } from './SessionsPage';

interface DecisionProps { decisions: Decisions; onDecide: (change: (now: Decisions) => Decisions) => void }

/** A month to plan: what the rooms' schedules propose beside what is there, against the target. */
export function Planner({ month, decisions, onDecide }: DecisionProps & { month: Month }) {
  const { t } = useTranslation('consultation');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const mayRoster = useCan('rosters:write');
  const plan = useQuery(planQuery(prefecture, month));
  const [adding, setAdding] = useState(false);
  useKey('n', useCallback(() => setAdding(true), []));
  useShortcutHelp([{ keys: 'n', description: t('plan.keys.add') }, { keys: '↑ ↓', description: t('plan.keys.ticks') }]);
  return (
    <div className="month-sheet">
      <PageHeader
        title={t('plan.titleOf', { month: formatMonth(month, language) })}
        lead={<><span className="no-print">{t('plan.lead')}</span><span className="hidden print:inline">{t('plan.printed')}</span></>}
        actions={<>
          <Button variant="outline" onPress={() => window.print()}>{t('common:print')}</Button>
          {mayRoster && <LinkButton variant="outline" to={deskPath(prefecture, 'rosters', month)}>{t('common:nav.rosters')}</LinkButton>}
          <LinkButton variant="outline" to={deskPath(prefecture, 'rooms')}>{t('rooms.title')}</LinkButton>
          <Button variant="outline" onPress={() => setAdding(true)}>{t('plan.add')}</Button>
          {plan.data && plan.data.drafts > 0 && <PublishMonth month={month} drafts={plan.data.drafts} />}
        </>}
      />
      <MonthNavigation month={month} />
      {plan.isPending && <Skeleton lines={12} />}
      {plan.isError && <ProblemAlert error={plan.error} onRetry={() => void plan.refetch()} />}
      {plan.data && <PlannedMonth plan={plan.data} decisions={decisions} onDecide={onDecide} />}
      {adding && <AddSession month={month} onClose={() => setAdding(false)} />}
    </div>
  );
}

function PlannedMonth({ plan, decisions, onDecide }: DecisionProps & { plan: SessionPlan }) {
  const { t } = useTranslation('consultation');
  const [params] = useSearchParams();
  const decide = (id: string, decision: Decisions[string]) => onDecide((now) => ({ ...now, [id]: { ...now[id], ...decision } }));
  const choices = choicesOf(plan, decisions);
  const lines = linesOf(plan, choices);
  const kind = (params.get('kind') ?? '') as RoomKind | '';
  const shown = ofKind(lines, kind);
  const all = (wanted: boolean) => onDecide((now) => ({ ...now, ...Object.fromEntries(choices.map(({ proposal }) => [keyOf(proposal), { ...now[keyOf(proposal)], wanted }])) }));
  return (
    <>
      <Progress plan={plan} wanted={roomDays(lines)} />
      <OnHolidays days={plan.onHolidays} />
      {choices.length > 0 && <Make month={plan.month} plan={plan} chosen={chosen(choices)} onAll={all} onMade={() => onDecide(() => ({}))} />}
      {lines.length === 0
        ? <EmptyState title={t('plan.none')}>{t('plan.noneText')}</EmptyState>
        : (
          <MonthSheet
            month={plan.month}
            days={daysOf(plan.month, shown)}
            holidays={plan.holidays}
            proposal={(line) => (
              <ProposalCells line={line} month={plan.month} onWant={(wanted) => decide(line.id, { wanted })} onEdit={(session) => decide(line.id, { session: session ?? undefined, wanted: true })} />
            )}
            actions={({ session }) => <SessionActions session={session} />}
          />
        )}
    </>
  );
}

interface MakeProps { month: Month; plan: SessionPlan; chosen: ReturnType<typeof chosen>; onAll: (wanted: boolean) => void; onMade: () => void }

/** Makes drafts of what is chosen; for ten seconds they can be taken back. */
function Make({ month, plan, chosen: wanted, onAll, onMade }: MakeProps) {
  const { t } = useTranslation('consultation');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const changed = () => consultationChanged(queryClient, prefecture);
  const takeBack = async (made: MadeSessions) => {
    const before = new Set(plan.sessions.map(({ session }) => session.id));
    const created = made.plan.sessions.map(({ session }) => session).filter(({ id, state }) => !before.has(id) && state === 'draft');
    try {
      for (const session of created) await removeSession(prefecture, session);
      showToast(t('plan.taken'));
    } catch (error) {
      showToast(isProblem(error) ? error.title : t('common:problem.unexpected'), { tone: 'error' });
    } finally {
      await changed();
    }
  };
  const make = async () => {
    setPending(true);
    setProblem(null);
    try {
      const made = await makeSessions(prefecture, month, wanted);
      onMade();
      await changed();
      const text = made.existing > 0 ? t('plan.madeWithExisting', { created: made.created, existing: made.existing }) : t('plan.made', { count: made.created });
      showToast(text, { undo: made.created > 0 ? () => void takeBack(made) : undefined });
    } catch (error) {
      setProblem(error);
    } finally {
      setPending(false);
    }
  };
  return (
    <div className="no-print sticky top-0 z-10 mb-4 flex flex-wrap items-center gap-3 border-b border-solid-gray-420 bg-white py-3">
      <Button pending={pending} isDisabled={wanted.length === 0} onPress={() => void make()}>{t('plan.make', { count: wanted.length })}</Button>
      <Button variant="text" size="small" onPress={() => onAll(true)}>{t('plan.chooseAll')}</Button>
      <Button variant="text" size="small" onPress={() => onAll(false)}>{t('plan.chooseNone')}</Button>
      {problem !== null && <div className="basis-full"><ProblemAlert error={problem} /></div>}
    </div>
  );
}
