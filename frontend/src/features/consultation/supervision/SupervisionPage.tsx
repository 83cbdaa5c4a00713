import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState, ProblemAlert, showToast } from '@/components/feedback';
import { type Column, DataTable, TableToolbar, useTableState } from '@/components/table';
import { Badge, Button, PageHeader, type Tone } from '@/components/ui';
import { isProblem, type SupervisionCase, type SupervisionState } from '@/lib/api';
import { formatInstant, formatShortDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { recordsChanged } from '../records/api';
import { casesQuery, changeState } from './api';
import { FinishDialog } from './FinishDialog';

const STATES: SupervisionState[] = ['open', 'taken', 'done'];
const TONE: Record<SupervisionState, Tone> = { open: 'warning', taken: 'info', done: 'success' };

/** What supporters can't carry alone: those that have waited longest on top. */
export function SupervisionPage() {
  const { t } = useTranslation('record');
  const prefecture = usePrefectureCode();
  const state = useTableState({ filters: ['state'] as const });
  const cases = useQuery({ ...casesQuery(prefecture, state.query), placeholderData: keepPreviousData });
  const [finishing, setFinishing] = useState<SupervisionCase | null>(null);
  const columns = useColumns(setFinishing);
  return (
    <>
      <PageHeader title={t('supervision')} lead={t('supervisionLead')} />
      {isProblem(cases.error, 'forbidden') ? <ProblemAlert error={cases.error} /> : (
        <>
          <TableToolbar state={state} columns={columns} filters={[{ name: 'state', label: t('stateLabel'), options: STATES.map((value) => ({ value, label: t(`state.${value}`) })) }]} />
          <DataTable
            caption={t('supervision')}
            columns={columns}
            rowId={(one) => one.sessionId}
            result={cases}
            state={state}
            empty={<EmptyState title={t('supervisionNone')}>{t('supervisionNoneText')}</EmptyState>}
          />
        </>
      )}
      {finishing && <FinishDialog supervision={finishing} onClose={() => setFinishing(null)} />}
    </>
  );
}

function useColumns(finish: (one: SupervisionCase) => void): Array<Column<SupervisionCase>> {
  const { t } = useTranslation('record');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  return [
    {
      id: 'session', header: t('session'), rowHeader: true,
      cell: (one) => <Link className="link" to={deskPath(prefecture, 'records', one.sessionId, 'debrief')}>{formatShortDay(one.date, language)} {one.roomName}</Link>,
    },
    { id: 'askedAt', header: t('askedAt'), cell: (one) => formatInstant(one.askedAt, language) },
    {
      id: 'state', header: t('stateLabel'),
      cell: (one) => <><Badge tone={TONE[one.state]}>{t(`state.${one.state}`)}</Badge>{one.takenBy && <span className="help block">{t('takenBy', { name: one.takenBy })}</span>}</>,
    },
    { id: 'note', header: t('cameOfIt'), cell: (one) => <span className="whitespace-pre-wrap">{one.note ?? '–'}</span> },
    { id: 'actions', header: t('actions'), actions: true, cell: (one) => <Actions supervision={one} finish={finish} /> },
  ];
}

function Actions({ supervision, finish }: { supervision: SupervisionCase; finish: (one: SupervisionCase) => void }) {
  const { t } = useTranslation('record');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [pending, setPending] = useState(false);
  const go = async (state: SupervisionState) => {
    setPending(true);
    try {
      // What was written about it stays, and its writer had looked at it.
      await changeState(prefecture, supervision, { state, note: supervision.note, noteChecked: true });
      showToast(t(`became.${state}`));
    } catch (error) {
      showToast(isProblem(error) ? error.title : t('common:problem.unexpected'), { tone: 'error' });
    } finally {
      await recordsChanged(queryClient, prefecture);
      setPending(false);
    }
  };
  const label = (action: string) => t('actionOf', { action: t(action), session: `${formatShortDay(supervision.date, language)} ${supervision.roomName}` });
  const button = (action: string, onPress: () => void, solid = false) => (
    <Button key={action} size="small" variant={solid ? 'solid' : 'outline'} pending={pending} aria-label={label(action)} onPress={onPress}>{t(action)}</Button>
  );
  return (
    <span className="flex flex-wrap justify-end gap-2">
      {supervision.state === 'open' && button('take', () => void go('taken'), true)}
      {supervision.state === 'taken' && [button('finish', () => finish(supervision), true), button('giveBack', () => void go('open'))]}
      {supervision.state === 'done' && [button('changeNote', () => finish(supervision)), button('takeAgain', () => void go('taken'))]}
    </span>
  );
}
