import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState, ProblemAlert } from '@/components/feedback';
import { type Column, DataTable, TableToolbar, useTableState } from '@/components/table';
import { Badge, LinkButton, PageHeader } from '@/components/ui';
import { type AttendedSession, isProblem } from '@/lib/api';
import { formatMonth, formatShortDay, formatTimes } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, useCan, usePrefectureCode } from '@/lib/session';
import { attendedSessionsQuery, useRecordPath } from './api';

const FILTERS = ['missing', 'from', 'to'] as const;

/** After the session: what was written, and what is still missing, the latest first. */
export function AttendedSessionsPage() {
  const { t } = useTranslation('record');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const mayWrite = useCan('records:write');
  const state = useTableState({ filters: FILTERS });
  const sessions = useQuery({ ...attendedSessionsQuery(prefecture, state.query), placeholderData: keepPreviousData });
  const columns = useColumns();
  return (
    <>
      <PageHeader title={t('listTitle')} lead={mayWrite && t('listLead')} />
      {isProblem(sessions.error, 'forbidden') ? <ProblemAlert error={sessions.error} /> : (
        <>
          <TableToolbar
            state={state}
            columns={columns}
            filters={[{ name: 'missing', label: t('missingLabel'), options: (['record', 'debrief'] as const).map((value) => ({ value, label: t(`missing.${value}`) })) }]}
          />
          <DataTable
            caption={t('listTitle')}
            columns={columns}
            rowId={(session) => session.id}
            result={sessions}
            state={state}
            groupOf={(session) => formatMonth(session.date.slice(0, 7), language)}
            empty={<EmptyState title={t('none')}>{t('noneText')}</EmptyState>}
          />
        </>
      )}
    </>
  );
}

function useColumns(): Array<Column<AttendedSession>> {
  const { t } = useTranslation('record');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const mayWrite = useCan('records:write');
  const recordPath = useRecordPath();
  const name = (session: AttendedSession) => `${formatShortDay(session.date, language)} ${session.roomName}`;
  return [
    {
      id: 'date', header: t('date'), rowHeader: true,
      cell: (session) => (
        <Link className="link" to={deskPath(prefecture, 'records', session.id)}>
          <span className="desktop:whitespace-nowrap">{formatShortDay(session.date, language)}</span> <span className="desktop:whitespace-nowrap">{formatTimes(session.start, session.end, language)}</span>
        </Link>
      ),
    },
    { id: 'room', header: t('room'), cell: (session) => session.roomName },
    { id: 'records', header: t('records'), numeric: true, cell: (session) => <Recorded session={session} /> },
    { id: 'debrief', header: t('debrief'), cell: (session) => <Debriefed session={session} /> },
    ...(mayWrite ? [{
      id: 'actions', header: t('actions'), actions: true,
      cell: (session: AttendedSession) => (
        <span className="flex flex-wrap justify-end gap-2">
          <LinkButton size="small" variant={session.records === 0 && !session.nobodyCame ? 'solid' : 'outline'} to={recordPath(session.id)} aria-label={t('recordOf', { session: name(session) })}>{t('record')}</LinkButton>
          {!session.debriefed && !session.nobodyCame && (
            <LinkButton size="small" variant="outline" to={deskPath(prefecture, 'records', session.id, 'debrief')} aria-label={t('debriefOf', { session: name(session) })}>{t('debriefWrite')}</LinkButton>
          )}
        </span>
      ),
    }] : []),
  ];
}

function Recorded({ session }: { session: AttendedSession }) {
  const { t } = useTranslation('record');
  if (session.records > 0) return <span className="font-700">{t(session.roomKind === 'hotline' ? 'calls' : 'consultations', { count: session.records })}</span>;
  return session.nobodyCame ? <>{t(session.roomKind === 'hotline' ? 'nobodyCalled' : 'nobodyCame')}</> : <Badge tone="warning">{t('missing.record')}</Badge>;
}

function Debriefed({ session }: { session: AttendedSession }) {
  const { t } = useTranslation('record');
  if (session.debriefed) return <Badge tone="success">{t('debriefed')}</Badge>;
  return session.nobodyCame ? <>–</> : <Badge tone="warning">{t('missing.debrief')}</Badge>;
}
