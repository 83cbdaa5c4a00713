import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { EmptyState } from '@/components/feedback';
import { DateField } from '@/components/form';
import { type Column, DataTable, TableToolbar, type TableState, useTableState } from '@/components/table';
import { Badge, Button, LinkButton, PageHeader } from '@/components/ui';
import type { Meeting } from '@/lib/api';
import { formatMonth, formatShortDay, formatTimes, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, useCan, usePrefectureCode } from '@/lib/session';
import { salonNamesQuery } from '../api';
import { AddDatesDialog } from './AddDatesDialog';
import { meetingsQuery } from './api';
import { countable, MeetingActions } from './MeetingActions';

const FILTERS = ['salonId', 'state', 'counts', 'from', 'to'] as const;
type Filters = (typeof FILTERS)[number];

/** Without other wishes the list begins today; what has been is looked up with the newest on top. */
function useMeetingState() {
  const [params] = useSearchParams();
  const back = params.has('counts') || params.get('sort') === '-date' || params.has('to');
  return useTableState({ filters: FILTERS, defaults: back ? {} : { from: today() }, defaultSort: 'date' });
}

export function MeetingsPage() {
  const { t } = useTranslation('salon');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const mayWrite = useCan('meetings:write');
  const state = useMeetingState();
  const meetings = useQuery({ ...meetingsQuery(prefecture, state.query), placeholderData: keepPreviousData });
  const salons = useQuery(salonNamesQuery(prefecture));
  const [adding, setAdding] = useState(false);
  const columns = useColumns();
  const choices = (salons.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const salon = salons.data?.items.find(({ id }) => id === state.filters.salonId);
  return (
    <>
      <PageHeader
        title={t('meetings.title')}
        crumbs={salon && [{ label: t('list.title'), to: deskPath(prefecture, 'salons') }, { label: salon.name, to: deskPath(prefecture, 'salons', salon.id) }]}
        lead={salon?.name}
        actions={<>
          <Button variant="outline" onPress={() => window.print()}>{t('common:print')}</Button>
          {salon && mayWrite && <LinkButton variant="outline" to={deskPath(prefecture, 'salons', salon.id, 'schedule')}>{t('schedule.change')}</LinkButton>}
          {mayWrite && <Button onPress={() => setAdding(true)}>{t('dates.open')}</Button>}
        </>}
      />
      <Views state={state} />
      <TableToolbar
        state={state}
        columns={columns}
        filters={[
          { name: 'salonId', label: t('one'), options: choices },
          { name: 'state', label: t('meetings.stateLabel'), options: (['scheduled', 'cancelled', 'held'] as const).map((value) => ({ value, label: t(`meetings.state.${value}`) })) },
          { name: 'counts', label: t('meetings.counts'), options: (['missing', 'recorded'] as const).map((value) => ({ value, label: t(`meetings.countsState.${value}`) })) },
        ]}
      >
        <div className="col-span-2 flex flex-wrap items-end gap-3 [&_.label]:text-dns-14B-130">
          <Day name="from" label={t('meetings.from')} state={state} />
          <Day name="to" label={t('meetings.to')} state={state} />
        </div>
      </TableToolbar>
      <DataTable
        caption={t('meetings.title')}
        columns={columns}
        rowId={(meeting) => meeting.id}
        result={meetings}
        state={state}
        groupOf={(meeting) => formatMonth(meeting.date.slice(0, 7), language)}
        empty={<EmptyState title={t('meetings.none')}>{t('meetings.noneText')}</EmptyState>}
      />
      {adding && <AddDatesDialog salons={salons.data?.items ?? []} salonId={state.filters.salonId} onClose={() => setAdding(false)} />}
    </>
  );
}

/** The three questions people come with. */
function Views({ state }: { state: TableState<Filters> }) {
  const { t } = useTranslation('salon');
  const salon: Record<string, string> = state.filters.salonId ? { salonId: state.filters.salonId } : {};
  const views: Array<{ id: string; search: Record<string, string>; current: boolean }> = [
    { id: 'coming', search: {}, current: state.filters.counts === '' && state.filters.from >= today() },
    { id: 'past', search: { to: today(), sort: '-date' }, current: state.filters.counts === '' && state.sort === '-date' && state.filters.to !== '' },
    { id: 'missing', search: { counts: 'missing', sort: '-date' }, current: state.filters.counts === 'missing' },
  ];
  return (
    <nav aria-label={t('meetings.views')} className="no-print mb-4 flex flex-wrap gap-2">
      {views.map(({ id, search, current }) => (
        <LinkButton key={id} size="small" variant={current ? 'solid' : 'outline'} aria-current={current ? 'page' : undefined} to={{ search: new URLSearchParams({ ...salon, ...search }).toString() }}>
          {t(`meetings.view.${id}`)}
        </LinkButton>
      ))}
    </nav>
  );
}

/** While the year is being typed nothing is asked. */
function Day({ name, label, state }: { name: 'from' | 'to'; label: string; state: TableState<Filters> }) {
  return <DateField key={state.filters[name]} name={name} label={label} value={state.filters[name]} onChange={(day) => (day === '' || day >= '1900') && state.setFilter(name, day)} />;
}

function useColumns(): Array<Column<Meeting>> {
  const { t } = useTranslation('salon');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const mayWrite = useCan('meetings:write');
  return [
    {
      id: 'date', header: t('meetings.date'), sortKey: 'date', rowHeader: true,
      cell: (meeting) => (
        <span className={meeting.state === 'cancelled' ? 'line-through' : undefined}>
          <span className="desktop:whitespace-nowrap">{formatShortDay(meeting.date, language)}</span>
          <span className="ml-2 text-solid-gray-700 desktop:whitespace-nowrap">{formatTimes(meeting.startTime, meeting.endTime, language)}</span>
        </span>
      ),
    },
    { id: 'salon', header: t('one'), cell: (meeting) => <Link className="link" to={deskPath(prefecture, 'salons', meeting.salonId)}>{meeting.salonName}</Link> },
    { id: 'venue', header: t('meetings.venue'), cell: (meeting) => meeting.venueName ?? t('meetings.usualVenue') },
    { id: 'state', header: t('meetings.stateLabel'), cell: (meeting) => <MeetingStateWords meeting={meeting} /> },
    {
      id: 'visits', header: t('counts.visits'), numeric: true,
      cell: (meeting) => {
        if (meeting.counts) return <span className="font-700">{t('people', { count: meeting.counts.total })}</span>;
        return meeting.state === 'scheduled' && meeting.date < today() ? <Badge tone="warning">{t('meetings.countsState.missing')}</Badge> : '–';
      },
    },
    ...(mayWrite ? [{
      id: 'actions', header: t('actions'), actions: true,
      cell: (meeting: Meeting) => (
        <span className="flex flex-wrap items-center justify-end gap-2">
          {countable(meeting) && (
            <LinkButton size="small" variant={meeting.counts ? 'outline' : 'solid'} to={deskPath(prefecture, 'meetings', meeting.id, 'counts')} aria-label={t(meeting.counts ? 'counts.changeOf' : 'counts.enterOf', { salon: meeting.salonName, day: formatShortDay(meeting.date, language) })}>
              {t(meeting.counts ? 'counts.change' : 'counts.enter')}
            </LinkButton>
          )}
          <MeetingActions meeting={meeting} />
        </span>
      ),
    }] : []),
  ];
}

function MeetingStateWords({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('salon');
  const language = useLanguage();
  return (
    <span className="flex flex-col items-start gap-1 max-desktop:items-end">
      <span className="flex flex-wrap gap-1">
        <Badge tone={meeting.state === 'cancelled' ? 'error' : meeting.state === 'held' ? 'success' : 'neutral'}>{t(`meetings.state.${meeting.state}`)}</Badge>
        {meeting.movedFrom && <Badge tone="info">{meeting.movedFrom === meeting.date ? t('meetings.changedInPlace') : t('meetings.movedFrom', { day: formatShortDay(meeting.movedFrom, language) })}</Badge>}
        {meeting.provisional && <Badge tone="warning">{t('meetings.provisional')}</Badge>}
        {meeting.origin === 'announced' && <Badge>{t('meetings.added')}</Badge>}
      </span>
      {meeting.publicNote && <span className="help">{meeting.publicNote}</span>}
    </span>
  );
}
