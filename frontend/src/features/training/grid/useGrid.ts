import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { announcePolitely } from '@/components/feedback';
import type { AttendanceCategory, Training } from '@/lib/api';
import { formatTime } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { attendanceChanged, loadHeadcounts, recordHeadcounts } from '../attendance-api';
import { GridStore, type Row } from './grid-store';

const TYPING_PAUSE = 2500;

/** The grid of these trainings; what is typed stays when the list is filtered or fetched anew. */
export function useGrid(trainings: Training[] | undefined): { store: GridStore; edit: (id: string, category: AttendanceCategory, text: string) => void } {
  const { t } = useTranslation('training');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const queryClient = useQueryClient();
  const saved = useRef<(row: Row) => void>(() => undefined);
  saved.current = (row) => {
    attendanceChanged(queryClient, prefecture);
    announcePolitely(t('grid.rowSaved', { title: row.training.title, time: formatTime(row.savedAt ?? new Date(), language) }));
  };
  const [store] = useState(() => new GridStore({
    load: (id) => loadHeadcounts(prefecture, id),
    save: (id, body, version) => recordHeadcounts(prefecture, id, body, version),
  }, (row) => saved.current(row)));
  useEffect(() => {
    if (trainings) store.show(trainings);
  }, [store, trainings]);

  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  useEffect(() => {
    const running = timers.current;
    return () => running.forEach((timer) => clearTimeout(timer));
  }, []);
  const edit = useCallback((id: string, category: AttendanceCategory, text: string) => {
    store.edit(id, category, text);
    clearTimeout(timers.current.get(id));
    timers.current.set(id, setTimeout(() => store.leave(id, true), TYPING_PAUSE));
  }, [store]);
  return { store, edit };
}

export function useGridIds(store: GridStore): string[] {
  return useSyncExternalStore(store.subscribe, store.ids);
}

export function useGridRow(store: GridStore, id: string): Row {
  return useSyncExternalStore(store.subscribe, () => store.row(id));
}

export function useCanUndo(store: GridStore): boolean {
  return useSyncExternalStore(store.subscribe, store.canUndo);
}
