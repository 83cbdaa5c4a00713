import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState, ProblemAlert, showToast } from '@/components/feedback';
import { type Column, DataTable, useTableState } from '@/components/table';
import { Badge, Button } from '@/components/ui';
import type { ParticipantDecision } from '@/lib/api';
import { formatDay, formatInstant } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { qualificationsChanged } from '../api';
import { decisionsQuery, undoDecision } from './api';

/** Everything that was decided, by whom and when; each can be taken back. */
export function DecisionsList() {
  const { t } = useTranslation('qualification');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const state = useTableState();
  const { cursor, limit } = state.query;
  const decisions = useQuery({ ...decisionsQuery(prefecture, { cursor, limit }), placeholderData: keepPreviousData });
  const [pending, setPending] = useState<string | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const undo = async (decision: ParticipantDecision) => {
    setPending(decision.id);
    setProblem(null);
    try {
      await undoDecision(prefecture, decision.id, decision.version);
      showToast(t('matching.undone', { name: decision.participant?.name ?? '' }), { tone: 'info' });
    } catch (error) {
      setProblem(error);
    } finally {
      await qualificationsChanged(queryClient, prefecture);
      setPending(null);
    }
  };
  return (
    <div className="space-y-4">
      {problem !== null && <ProblemAlert error={problem} />}
      <DataTable
        caption={t('matching.view.decisions')}
        columns={useColumns(pending, (decision) => void undo(decision))}
        rowId={(decision) => decision.id}
        result={decisions}
        state={state}
        empty={<EmptyState title={t('matching.noDecisions')}>{t('matching.noDecisionsText')}</EmptyState>}
      />
    </div>
  );
}

function useColumns(pending: string | null, undo: (decision: ParticipantDecision) => void): Array<Column<ParticipantDecision>> {
  const { t } = useTranslation('qualification');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  return [
    {
      id: 'participant', header: t('matching.list'), rowHeader: true,
      cell: ({ participant }) => (participant
        ? <>{participant.name}<span className="help block">{participant.trainingTitle}　{formatDay(participant.completedOn, language)}</span></>
        : <span className="help">{t('matching.notOnTheList')}</span>),
    },
    { id: 'verdict', header: t('matching.verdictLabel'), cell: ({ verdict, undoneAt }) => <Badge tone={undoneAt ? 'neutral' : 'info'}>{t(`matching.verdict.${verdict}`)}</Badge> },
    {
      id: 'supporter', header: t('matching.register'),
      cell: ({ supporter }) => (supporter
        ? <Link className="link" to={deskPath(prefecture, 'supporters', supporter.id)}>{t('matching.candidate', { number: supporter.number, name: supporter.name })}</Link>
        : <span className="help">{t('matching.entryRemoved')}</span>),
    },
    {
      id: 'decided', header: t('matching.decided'),
      cell: ({ decidedBy, decidedAt, undoneBy, undoneAt }) => (
        <>
          {formatInstant(decidedAt, language)}<span className="help block">{decidedBy ?? t('someone')}</span>
          {undoneAt && <span className="block">{t('matching.undoneBy', { who: undoneBy ?? t('someone'), when: formatInstant(undoneAt, language) })}</span>}
        </>
      ),
    },
    {
      id: 'actions', header: t('training.actions'), actions: true,
      cell: (decision) => !decision.undoneAt && (
        <Button variant="text" size="small" pending={pending === decision.id} aria-label={t('matching.undoOf', { name: decision.participant?.name ?? '' })} onPress={() => undo(decision)}>{t('common:undo')}</Button>
      ),
    },
  ];
}
