import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Alert, EmptyState, ProblemAlert, showToast } from '@/components/feedback';
import { Button, LinkButton, Tabs } from '@/components/ui';
import { isProblem, type Roster } from '@/lib/api';
import { formatShortDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { newestRoster, planRoster } from './api';
import { Findings } from './Findings';
import { MonthGrid } from './grid/MonthGrid';
import { HospitalGrid } from './people/HospitalGrid';
import { PersonGrid } from './people/PersonGrid';
import { PanelFrame } from './panel/PanelFrame';
import { type Change, empty, move, openedBy, type Place, samePlace, sessionOf } from './plan';
import { Planning } from './planning/Planning';
import { RosterContext, type RosterDesk, useRoster } from './RosterContext';
import { RosterHeader } from './RosterHeader';
import { useNarrow } from './useNarrow';
import { useEditing } from './useEditing';
import { useRosterKeys } from './useRosterKeys';
import { useWatch } from './useWatch';
import { nameAt, nameIn, namesIn } from './words';
import './roster.css';

/** A month to plan: by hand, by the engine, and what both think of it. */
export function RosterPage({ saved }: { saved: Roster }) {
  const { t } = useTranslation('roster');
  const editing = useEditing(saved.month, useTell());
  const { shown, saving } = editing;
  const roster = useMemo(() => shown(saved), [shown, saved]);
  const names = useMemo(() => namesIn(saved), [saved]);
  const news = useWatch(saved, saving);
  const [chosen, choose] = useState<Place | null>(null);
  const [moving, startMoving] = useState<Place | null>(null);
  const [planningId, setPlanningId] = useState<string | null>(null);
  const narrow = useNarrow();
  const plan = usePlan(saved, setPlanningId);
  const moveFrom = (from: Place, to: Place) => {
    const edit = move(roster, from, to);
    startMoving(null);
    if (edit) editing.edit(edit);
    else if (!samePlace(from, to)) showToast(t('move.impossible'), { tone: 'info' });
    choose(narrow ? null : to);
  };
  const clear = (place: Place, id: string) => {
    editing.edit(empty(place, id));
    const open = openedBy(roster, place);
    if (samePlace(chosen, place)) choose(open);
    return open;
  };
  const putAndPlan: RosterDesk['putAndPlan'] = (place, out, id) => editing.edit({ changes: [{ place, out, in: { id, locked: true } }] }, () => plan('all'));
  const desk: RosterDesk = { roster, names, chosen, choose, moving, startMoving, moveFrom, clear, putAndPlan, saving, edit: editing.edit, step: editing.step, plan };
  useRosterKeys(desk);
  return (
    <RosterContext value={desk}>
      <div className="roster">
        <RosterHeader />
        <div className="no-print mb-4 space-y-3">
          <p role="status" className="help mb-2 empty:mb-0">{saving ? t('saving') : news}</p>
          {editing.problem !== null && (
            <ProblemAlert error={editing.problem} onRetry={editing.retry}>
              <p>{t('notSaved')}</p>
              <Button variant="text" size="small" onPress={editing.discard}>{t('discard')}</Button>
            </ProblemAlert>
          )}
          <Planning id={saved.planningId ?? planningId} onClose={() => setPlanningId(null)} onBegin={setPlanningId} />
          {moving && <Moving place={moving} />}
        </div>
        <Findings />
        {roster.sessions.length === 0 ? <NoSessions month={roster.month} /> : <Views />}
      </div>
    </RosterContext>
  );
}

function Moving({ place }: { place: Place }) {
  const { t } = useTranslation('roster');
  const { roster, startMoving } = useRoster();
  return (
    <div className="no-print fixed inset-x-4 bottom-4 z-30 mx-auto max-w-xl">
      <Alert role="status" title={t('move.title', { name: nameAt(roster, place) })}>
        <p>{t('move.how')}</p>
        <Button variant="outline" size="small" className="mt-2" onPress={() => startMoving(null)}>{t('common:cancel')}</Button>
      </Alert>
    </div>
  );
}

function NoSessions({ month }: { month: string }) {
  const { t } = useTranslation('roster');
  const prefecture = usePrefectureCode();
  return <EmptyState title={t('noSessions')} action={<LinkButton to={`${deskPath(prefecture, 'sessions')}?month=${month}`}>{t('toSessions')}</LinkButton>}>{t('noSessionsText')}</EmptyState>;
}

/** The same plan by days and by people; the panel stands beside both. */
function Views() {
  const { t } = useTranslation('roster');
  const [params, setParams] = useSearchParams();
  return (
    <div className="roster-views">
      <div className="min-w-0 flex-1">
        <Tabs
          label={t('views')}
          selected={params.get('view') ?? 'days'}
          onSelect={(view) => setParams((before) => {
            const next = new URLSearchParams(before);
            if (view === 'days') next.delete('view');
            else next.set('view', view);
            return next;
          }, { replace: true, preventScrollReset: true })}
          tabs={[
            { id: 'days', label: t('view.days'), content: <MonthGrid /> },
            { id: 'people', label: t('view.people'), content: <div className="space-y-6"><PersonGrid /><HospitalGrid /></div> },
          ]}
        />
      </div>
      <PanelFrame />
    </div>
  );
}

/** What is said when somebody else was quicker. */
function useTell() {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  return useMemo(() => ({
    clashed: ({ place, out, in: comes }: Change, newest: Roster) => {
      const session = sessionOf(newest, place.sessionId);
      const names = namesIn(newest);
      const mine = comes ?? (out === null ? null : { id: out });
      showToast(t('clash', {
        clerk: newest.step?.madeBy ?? t('somebody'), day: session ? formatShortDay(session.date, language) : '',
        theirs: nameAt(newest, place) || t('nobody'), mine: mine ? nameIn(names, place.kind, mine.id) : t('nobody'),
      }), { tone: 'info' });
    },
    tooLate: (newest: Roster) => showToast(t('stepTooLate', { clerk: newest.step?.madeBy ?? t('somebody') }), { tone: 'info' }),
  }), [t, language]);
}

/** Has the month planned; the page follows how far it has come. */
function usePlan(saved: Roster, onBegun: (id: string) => void): RosterDesk['plan'] {
  const { t } = useTranslation('roster');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  return useCallback((mode) => {
    planRoster(prefecture, saved.month, mode).then(async ({ id }) => {
      onBegun(id);
      await newestRoster(queryClient, prefecture, saved.month);
    }).catch((error: unknown) => showToast(isProblem(error) ? (error.detail ?? error.title) : t('common:problem.unexpected'), { tone: 'error' }));
  }, [onBegun, prefecture, queryClient, saved.month, t]);
}
