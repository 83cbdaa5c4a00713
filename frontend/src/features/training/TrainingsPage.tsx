import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { EmptyState } from '@/components/feedback';
import { type Column, DataTable, TableToolbar, useTableState } from '@/components/table';
import { Badge, Button, LinkButton, PageHeader } from '@/components/ui';
import type { Training } from '@/lib/api';
import { fiscalYearLabel, formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { useKey, useShortcutHelp } from '@/lib/keyboard';
import { deskPath, useCan, useFiscalYearStart, usePrefectureCode } from '@/lib/session';
import { trainingsQuery } from './api';
import { ATTENDANCE_STATES, attendanceState, CATEGORIES, DELIVERIES, fiscalYears, TRAINING_KINDS } from './words';

const FILTERS = ['fiscalYear', 'kind', 'delivery', 'attendance'] as const;

export function TrainingsPage() {
  const { t } = useTranslation('training');
  const language = useLanguage();
  const navigate = useNavigate();
  const prefecture = usePrefectureCode();
  const startMonth = useFiscalYearStart();
  const mayWrite = useCan('trainings:write');
  const state = useTableState({ filters: FILTERS, defaultSort: '-date' });
  const trainings = useQuery({ ...trainingsQuery(prefecture, state.query), placeholderData: keepPreviousData });
  const add = deskPath(prefecture, 'trainings', 'new');
  const grid = `${deskPath(prefecture, 'trainings', 'attendance')}${gridSearch(state.filters)}`;
  useKey('n', useCallback(() => void navigate(add), [navigate, add]), mayWrite);
  useKey('e', useCallback(() => void navigate(grid), [navigate, grid]), mayWrite);
  useShortcutHelp(mayWrite ? [{ keys: 'n', description: t('list.add') }, { keys: 'e', description: t('grid.open') }] : []);
  const columns = useColumns(mayWrite);
  return (
    <>
      <PageHeader
        title={t('list.title')}
        actions={<>
          <Button variant="outline" onPress={() => window.print()}>{t('common:print')}</Button>
          {mayWrite && <LinkButton variant="outline" to={grid}>{t('grid.open')}</LinkButton>}
          {mayWrite && <LinkButton to={add}>{t('list.add')}</LinkButton>}
        </>}
      />
      <TableToolbar
        state={state}
        columns={columns}
        searchLabel={t('list.search')}
        filters={[
          { name: 'fiscalYear', label: t('fiscalYear'), options: fiscalYears(startMonth).map((year) => ({ value: String(year), label: fiscalYearLabel(year, language) })) },
          { name: 'kind', label: t('kindLabel'), options: TRAINING_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })) },
          { name: 'delivery', label: t('deliveryLabel'), options: DELIVERIES.map((delivery) => ({ value: delivery, label: t(`delivery.${delivery}`) })) },
          { name: 'attendance', label: t('attendance'), options: ATTENDANCE_STATES.map((value) => ({ value, label: t(`attendanceState.${value}`) })) },
        ]}
      />
      <DataTable
        caption={t('list.title')}
        columns={columns}
        rowId={(training) => training.id}
        result={trainings}
        state={state}
        empty={
          <EmptyState title={t('list.none')} action={mayWrite && <><LinkButton to={add}>{t('list.add')}</LinkButton><LinkButton variant="outline" to={deskPath(prefecture, 'training-imports')}>{t('import.title')}</LinkButton></>}>
            {mayWrite ? t('list.noneText') : t('list.noneReadOnly')}
          </EmptyState>
        }
      />
    </>
  );
}

/** The grid opens with what the list was narrowed to. */
function gridSearch(filters: Record<(typeof FILTERS)[number], string>): string {
  const search = new URLSearchParams();
  if (filters.fiscalYear) search.set('fiscalYear', filters.fiscalYear);
  else if (filters.attendance) search.set('fiscalYear', 'all');
  if (filters.kind) search.set('kind', filters.kind);
  if (filters.attendance === 'missing') search.set('attendance', 'missing');
  return search.size > 0 ? `?${search}` : '';
}

function useColumns(mayWrite: boolean): Array<Column<Training>> {
  const { t } = useTranslation('training');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  return [
    {
      id: 'date', header: t('date'), sortKey: 'date',
      cell: ({ dates: [first = '', ...others] }) => (
        <span className="desktop:whitespace-nowrap">{formatDay(first, language)}{others.length > 0 && <span className="help block">{t('moreDays', { count: others.length })}</span>}</span>
      ),
    },
    {
      id: 'title', header: t('title'), rowHeader: true, sortKey: 'title', className: 'min-w-48',
      cell: (training) => <Link className="link" to={deskPath(prefecture, 'trainings', training.id)}>{training.title}</Link>,
    },
    { id: 'kind', header: t('kindLabel'), cell: (training) => t(`kind.${training.kind}`) },
    { id: 'delivery', header: t('deliveryLabel'), cell: (training) => t(`delivery.${training.delivery}`) },
    ...CATEGORIES.map((category): Column<Training> => ({
      id: category, header: t(`category.${category}`), numeric: true, cell: (training) => training.attendance?.[category] ?? '–',
    })),
    { id: 'total', header: t('total'), numeric: true, sortKey: 'total', cell: (training) => <span className="font-700">{training.attendance?.total ?? '–'}</span> },
    {
      id: 'attendance', header: t('attendance'),
      cell: (training) => {
        const now = attendanceState(training);
        if (now === 'recorded') return t('attendanceState.recorded');
        if (now === 'upcoming') return <Badge>{t('attendanceState.upcoming')}</Badge>;
        return (
          <span className="flex flex-wrap items-center gap-2">
            <Badge tone="warning">{t('attendanceState.missing')}</Badge>
            {mayWrite && <Link className="link no-print" to={deskPath(prefecture, 'trainings', training.id, 'attendance')} aria-label={t('enterOf', { title: training.title })}>{t('enter')}</Link>}
          </span>
        );
      },
    },
  ];
}
