import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { EmptyState, showToast } from '@/components/feedback';
import { DeleteDialog } from '@/components/form';
import { type Column, DataTable, TableToolbar, useTableState } from '@/components/table';
import { Button, LinkButton, PageHeader } from '@/components/ui';
import type { ExternalCourse } from '@/lib/api';
import { fiscalYearLabel, formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { useKey, useShortcutHelp } from '@/lib/keyboard';
import { deskPath, useCan, useFiscalYearStart, usePrefectureCode } from '@/lib/session';
import { reportsKey } from '../api';
import { fiscalYears } from '../words';
import { coursesKey, coursesQuery, removeCourse } from './api';

export function ExternalCoursesPage() {
  const { t } = useTranslation('training');
  const language = useLanguage();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const startMonth = useFiscalYearStart();
  const mayWrite = useCan('trainings:write');
  const [leaving, setLeaving] = useState<ExternalCourse | null>(null);
  const state = useTableState({ filters: ['fiscalYear'] as const, defaultSort: '-date' });
  const courses = useQuery({ ...coursesQuery(prefecture, state.query), placeholderData: keepPreviousData });
  const add = deskPath(prefecture, 'external-courses', 'new');
  useKey('n', useCallback(() => void navigate(add), [navigate, add]), mayWrite);
  useShortcutHelp(mayWrite ? [{ keys: 'n', description: t('course.add') }] : []);
  const columns: Array<Column<ExternalCourse>> = [
    { id: 'date', header: t('date'), sortKey: 'date', cell: (course) => <span className="desktop:whitespace-nowrap">{formatDay(course.date, language)}</span> },
    {
      id: 'title', header: t('course.title'), rowHeader: true, sortKey: 'title', className: 'min-w-48',
      cell: (course) => (mayWrite ? <Link className="link" to={deskPath(prefecture, 'external-courses', course.id, 'edit')}>{course.title}</Link> : course.title),
    },
    { id: 'organiser', header: t('course.organiser'), cell: (course) => course.organiser },
    { id: 'medicalParticipants', header: t('course.medicalParticipants'), numeric: true, cell: (course) => t('people', { count: course.medicalParticipants }) },
    ...(mayWrite ? [{
      id: 'actions', header: t('actions'), actions: true,
      cell: (course: ExternalCourse) => <Button variant="text" size="small" aria-label={t('course.removeOf', { title: course.title, day: formatDay(course.date, language) })} onPress={() => setLeaving(course)}>{t('common:delete')}</Button>,
    }] : []),
  ];
  const addButton = mayWrite && <LinkButton to={add}>{t('course.add')}</LinkButton>;
  return (
    <>
      <PageHeader
        title={t('course.listTitle')}
        lead={t('course.lead')}
        actions={<><Button variant="outline" onPress={() => window.print()}>{t('common:print')}</Button>{addButton}</>}
      />
      <TableToolbar
        state={state}
        columns={columns}
        searchLabel={t('course.search')}
        filters={[{ name: 'fiscalYear', label: t('fiscalYear'), options: fiscalYears(startMonth).map((year) => ({ value: String(year), label: fiscalYearLabel(year, language) })) }]}
      />
      <DataTable
        caption={t('course.listTitle')}
        columns={columns}
        rowId={(course) => course.id}
        result={courses}
        state={state}
        empty={<EmptyState title={t('course.none')} action={addButton}>{mayWrite ? t('course.noneText') : t('list.noneReadOnly')}</EmptyState>}
      />
      <DeleteDialog
        title={t('remove.title', { title: leaving?.title })}
        open={leaving !== null}
        onClose={() => setLeaving(null)}
        consequences={leaving ? [t('course.removeGone', { day: formatDay(leaving.date, language) }), t('course.removeReport', { count: leaving.medicalParticipants })] : []}
        remove={async () => {
          if (!leaving) return;
          await removeCourse(prefecture, leaving.id, leaving.version);
          await queryClient.invalidateQueries({ queryKey: coursesKey(prefecture) });
          await queryClient.invalidateQueries({ queryKey: reportsKey(prefecture) });
        }}
        onRemoved={() => {
          setLeaving(null);
          showToast(t('common:deleted'));
        }}
      />
    </>
  );
}
