import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { EmptyState } from '@/components/feedback';
import { type Column, DataTable, TableToolbar, useTableState } from '@/components/table';
import { Badge, Button, LinkButton, PageHeader } from '@/components/ui';
import type { Room } from '@/lib/api';
import { formatShortDay, formatTimes, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { useKey, useShortcutHelp } from '@/lib/keyboard';
import { deskPath, useCan, usePrefectureCode } from '@/lib/session';
import { roomsQuery } from '../api';
import { useDeadline } from '../useDeadline';
import { KINDS } from '../words';

/** The rooms and the hotline: how each is held, and its next date. */
export function RoomsPage() {
  const { t } = useTranslation('consultation');
  const navigate = useNavigate();
  const prefecture = usePrefectureCode();
  const mayWrite = useCan('rooms:write');
  const mayPlan = useCan('sessions:write');
  const state = useTableState({ filters: ['kind', 'closed'] as const, defaultSort: 'kind' });
  const rooms = useQuery({ ...roomsQuery(prefecture, state.query), placeholderData: keepPreviousData });
  const add = deskPath(prefecture, 'rooms', 'new');
  useKey('n', useCallback(() => void navigate(add), [navigate, add]), mayWrite);
  useShortcutHelp(mayWrite ? [{ keys: 'n', description: t('rooms.add') }] : []);
  const columns = useColumns();
  return (
    <>
      <PageHeader
        title={t('rooms.title')}
        lead={t('rooms.lead')}
        actions={<>
          <Button variant="outline" onPress={() => window.print()}>{t('common:print')}</Button>
          {mayPlan && <LinkButton variant="outline" to={deskPath(prefecture, 'sessions')}>{t('rooms.months')}</LinkButton>}
          {mayWrite && <LinkButton to={add}>{t('rooms.add')}</LinkButton>}
        </>}
      />
      <TableToolbar
        state={state}
        columns={columns}
        filters={[
          { name: 'kind', label: t('kindLabel'), options: KINDS.map((value) => ({ value, label: t(`kind.${value}`) })) },
          { name: 'closed', label: t('rooms.closedLabel'), options: [{ value: 'true', label: t('rooms.showClosed') }], all: t('rooms.hideClosed') },
        ]}
      />
      <DataTable
        caption={t('rooms.title')}
        columns={columns}
        rowId={(room) => room.id}
        result={rooms}
        state={state}
        empty={<EmptyState title={t('rooms.none')} action={mayWrite && <LinkButton to={add}>{t('rooms.add')}</LinkButton>}>{t(mayWrite ? 'rooms.noneText' : 'rooms.noneReadOnly')}</EmptyState>}
      />
    </>
  );
}

function useColumns(): Array<Column<Room>> {
  const { t } = useTranslation('consultation');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const deadline = useDeadline();
  return [
    {
      id: 'name', header: t('nameLabel'), rowHeader: true, sortKey: 'kana', className: 'min-w-48',
      cell: ({ id, name, openTo }) => (
        <span>
          <Link className="link" to={deskPath(prefecture, 'rooms', id)}>{name}</Link>
          {openTo !== null && openTo < today() && <span className="ml-2"><Badge>{t('closed')}</Badge></span>}
        </span>
      ),
    },
    { id: 'kind', header: t('kindLabel'), sortKey: 'kind', ascendingOnly: true, cell: ({ kind, mode }) => <span>{t(`kind.${kind}`)}<span className="help block">{t(`mode.${mode}`)}</span></span> },
    { id: 'place', header: t('venue'), className: 'min-w-36', cell: ({ hospital, venue }) => [hospital?.name, venue?.name].filter(Boolean).join(' ') || '–' },
    {
      id: 'schedule', header: t('schedule'), className: 'min-w-44',
      cell: ({ schedule }) => (schedule ? (language === 'ja' ? schedule.japanese : schedule.english) ?? schedule.text : <span className="text-solid-gray-700">{t('scheduleNone')}</span>),
    },
    { id: 'booking', header: t('bookingLabel'), cell: ({ booking }) => deadline(booking) },
    {
      id: 'next', header: t('rooms.next'),
      cell: ({ nextSessions }) => {
        const next = nextSessions.find(({ state }) => state === 'open');
        return next
          ? <Link className="link desktop:whitespace-nowrap" to={deskPath(prefecture, 'sessions', next.id)}>{formatShortDay(next.date, language)}<span className="block">{formatTimes(next.startTime, next.endTime, language)}</span></Link>
          : <span className="text-solid-gray-700">{t('rooms.noNext')}</span>;
      },
    },
  ];
}
