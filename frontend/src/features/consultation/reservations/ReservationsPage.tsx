import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DownloadLink, EmptyState } from '@/components/feedback';
import { DateField } from '@/components/form';
import { type Column, DataTable, TableToolbar, type TableState, useTableState } from '@/components/table';
import { Badge, Button, LinkButton, PageHeader } from '@/components/ui';
import type { Reservation } from '@/lib/api';
import { formatMonth, formatShortDay, formatTimes, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, useCan, usePrefectureCode, useSession } from '@/lib/session';
import { hospitalNamesQuery } from '../api';
import { csvPath, reservationsQuery } from './api';
import { HoldCountdown } from './HoldCountdown';
import { ReservationActions } from './ReservationActions';
import { STATE_TONE, STATES } from './words';

const FILTERS = ['state', 'hospitalId', 'from', 'to'] as const;
type Filters = (typeof FILTERS)[number];

/** A hospital's own reservations, or all of them for the support centre; from today on unless somebody looks back. */
export function ReservationsPage() {
  const { t } = useTranslation('reservation');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const mayWrite = useCan('reservations:write');
  const all = useSession().account.role === 'centre';
  const state = useTableState({ filters: FILTERS, defaults: { from: today() }, defaultSort: 'date' });
  const reservations = useQuery({ ...reservationsQuery(prefecture, state.query), placeholderData: keepPreviousData });
  const hospitals = useQuery({ ...hospitalNamesQuery(prefecture), enabled: all });
  const columns = useColumns(all, () => void reservations.refetch());
  const shown = Object.fromEntries(Object.entries({ ...state.filters, sort: state.sort }).filter(([, value]) => value !== ''));
  return (
    <>
      <PageHeader
        title={t('list.title')}
        actions={<>
          <Button variant="outline" onPress={() => window.print()}>{t('common:print')}</Button>
          <DownloadLink href={csvPath(prefecture, shown)}>{t('list.csv')}</DownloadLink>
          {mayWrite && <LinkButton to={deskPath(prefecture, 'reservations', 'new')}>{t('free.open')}</LinkButton>}
        </>}
      />
      <TableToolbar
        state={state}
        columns={columns}
        filters={[
          { name: 'state', label: t('list.state'), options: STATES.map((value) => ({ value, label: t(`state.${value}`) })) },
          ...(all ? [{ name: 'hospitalId' as const, label: t('hospital'), options: (hospitals.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })) }] : []),
        ]}
      >
        <div className="col-span-2 flex flex-wrap items-end gap-3 [&_.label]:text-dns-14B-130">
          <DayFilter name="from" label={t('list.from')} state={state} />
          <DayFilter name="to" label={t('list.to')} state={state} />
        </div>
      </TableToolbar>
      <DataTable
        caption={t('list.title')}
        columns={columns}
        rowId={({ id }) => id}
        result={reservations}
        state={state}
        groupOf={state.sort === 'date' || state.sort === '-date' ? ({ date }) => formatMonth(date.slice(0, 7), language) : undefined}
        empty={<EmptyState title={t('list.none')} action={mayWrite && <LinkButton to={deskPath(prefecture, 'reservations', 'new')}>{t('free.open')}</LinkButton>}>{t('list.noneText')}</EmptyState>}
      />
    </>
  );
}

/** While the year is being typed nothing is asked. */
function DayFilter({ name, label, state }: { name: 'from' | 'to'; label: string; state: TableState<Filters> }) {
  return <DateField key={state.filters[name]} name={name} label={label} value={state.filters[name]} onChange={(day) => (day === '' || day >= '1900') && state.setFilter(name, day)} />;
}

function useColumns(all: boolean, onExpired: () => void): Array<Column<Reservation>> {
  const { t } = useTranslation('reservation');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  return [
    {
      id: 'date', header: t('list.when'), sortKey: 'date', rowHeader: true,
      cell: ({ date, startTime, endTime }) => (
        <>
          <span className="desktop:whitespace-nowrap">{formatShortDay(date, language)}</span>
          <span className="ml-2 text-solid-gray-700 desktop:whitespace-nowrap">{formatTimes(startTime, endTime, language)}</span>
        </>
      ),
    },
    { id: 'reference', header: t('reference'), cell: ({ reference }) => <span className="font-700 [overflow-wrap:anywhere] desktop:inline-block desktop:min-w-32">{reference}</span> },
    { id: 'room', header: t('list.room'), sortKey: 'room', ascendingOnly: true, cell: ({ roomName, sessionId }) => <Link className="link" to={deskPath(prefecture, 'sessions', sessionId)}>{roomName}</Link> },
    ...(all ? [{ id: 'hospital', header: t('hospital'), cell: ({ hospitalName }: Reservation) => hospitalName ?? '–' }] : []),
    {
      id: 'state', header: t('list.state'),
      cell: (reservation) => (
        <span className="flex flex-col items-start gap-1 max-desktop:items-end">
          <span className="flex flex-wrap gap-1">
            <Badge tone={STATE_TONE[reservation.state]}>{t(`state.${reservation.state}`)}</Badge>
            {reservation.sessionState === 'cancelled' && <Badge tone="error">{t('list.sessionCancelled')}</Badge>}
            {reservation.fromWaitingList && <Badge>{t('fromWaitingList')}</Badge>}
          </span>
          {reservation.state === 'held' && reservation.holdUntil && <span className="help"><HoldCountdown until={reservation.holdUntil} onExpired={onExpired} /></span>}
        </span>
      ),
    },
    { id: 'actions', header: t('list.actions'), actions: true, cell: (reservation) => <ReservationActions reservation={reservation} /> },
  ];
}
