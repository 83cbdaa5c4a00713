import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, ProblemAlert, Skeleton } from '@/components/feedback';
import { UnsavedGuard } from '@/components/form';
import { TableToolbar, useTableState } from '@/components/table';
import { Button, LinkButton, PageHeader } from '@/components/ui';
import { currentFiscalYear, fiscalYearLabel } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { useShortcutHelp } from '@/lib/keyboard';
import { deskPath, useFiscalYearStart, usePrefectureCode } from '@/lib/session';
import { trainingsQuery } from '../api';
import { fiscalYears, TRAINING_KINDS } from '../words';
import { GridTable } from './GridTable';
import { useCanUndo, useGrid, useGridIds } from './useGrid';

const AT_ONCE = 200;

/** How many took part, for a year's trainings in one table: quick enough to type from paper. */
export function AttendanceGridPage() {
  const { t } = useTranslation('training');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const startMonth = useFiscalYearStart();
  const state = useTableState({
    filters: ['fiscalYear', 'kind', 'attendance'] as const, defaults: { fiscalYear: String(currentFiscalYear(startMonth)) }, defaultSort: 'date', limit: AT_ONCE,
  });
  const { fiscalYear, ...rest } = state.query;
  const trainings = useQuery({
    ...trainingsQuery(prefecture, { ...rest, ...(fiscalYear !== 'all' && { fiscalYear }) }),
    // Rows that get their numbers stay where they are until the list is asked for anew.
    staleTime: Infinity, gcTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false,
  });
  const { store, edit } = useGrid(trainings.data?.items);
  const rows = useGridIds(store);
  const canUndo = useCanUndo(store);
  useShortcutHelp(useGridKeys());
  const list = deskPath(prefecture, 'trainings');
  const nothing = trainings.data?.items.length === 0 && rows.length === 0;
  return (
    <>
      <PageHeader
        title={t('grid.title')}
        crumbs={[{ label: t('list.title'), to: list }]}
        lead={t('grid.lead')}
        actions={<Button variant="outline" isDisabled={!canUndo} onPress={() => store.undo()}>{t('common:undo')}</Button>}
      />
      <TableToolbar
        state={state}
        filters={[
          {
            name: 'fiscalYear', label: t('fiscalYear'), all: false,
            options: [...fiscalYears(startMonth).map((year) => ({ value: String(year), label: fiscalYearLabel(year, language) })), { value: 'all', label: t('grid.allYears') }],
          },
          { name: 'kind', label: t('kindLabel'), options: TRAINING_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })) },
          { name: 'attendance', label: t('grid.show'), options: [{ value: 'missing', label: t('attendanceState.missing') }] },
        ]}
      />
      {trainings.isPending && <Skeleton lines={6} />}
      {trainings.isError && <ProblemAlert error={trainings.error} onRetry={() => void trainings.refetch()} />}
      {nothing && (
        <EmptyState title={t(state.filters.attendance ? 'grid.allDone' : 'grid.none')} action={<LinkButton variant="outline" to={list}>{t('list.title')}</LinkButton>}>
          {t(state.filters.attendance ? 'grid.allDoneText' : 'grid.noneText')}
        </EmptyState>
      )}
      {trainings.data && !nothing && <GridTable store={store} onEdit={edit} />}
      {trainings.data?.next && <p className="mt-4">{t('grid.more', { shown: AT_ONCE, total: trainings.data.total })}</p>}
      <UnsavedGuard unsaved={store.unsaved} />
    </>
  );
}

function useGridKeys() {
  const { t } = useTranslation('training');
  return useMemo(() => [
    { keys: 'Tab', description: t('grid.keys.tab') },
    { keys: 'Enter / ↓', description: t('grid.keys.enter') },
    { keys: 'Shift+Enter / ↑', description: t('grid.keys.up') },
    { keys: '← →', description: t('grid.keys.sideways') },
    { keys: 'Ctrl+V', description: t('grid.keys.paste') },
    { keys: 'Ctrl+Z', description: t('grid.keys.undo') },
    { keys: 'Ctrl+S', description: t('grid.keys.save') },
    { keys: 'Ctrl+Enter', description: t('grid.keys.open') },
    { keys: 'Esc', description: t('grid.keys.escape') },
  ], [t]);
}
