import { useTranslation } from 'react-i18next';
import type { Importing } from '@/components/import';
import { reportsKey, trainingsKey } from '../api';
import { coursesKey } from '../courses/api';
import { trainingImports } from './api';

/** Trainings and external courses as they stand in the tables of the programme's reports. */
export function useTrainingImporting(): Importing {
  const { t } = useTranslation('training');
  return {
    ...trainingImports,
    tables: [
      { id: 'trainings', list: 'trainings', required: ['date', 'title'], optional: ['kind', 'delivery', 'place', 'peer', 'medical', 'government', 'note'] },
      { id: 'external_courses', list: 'external-courses', required: ['date', 'title', 'organiser', 'medical_from_prefecture'], optional: [] },
    ],
    title: t('import.title'),
    lead: t('import.lead'),
    discardKept: t('import.discardKept'),
    tableName: (table) => t(`import.table.${table}`),
    tableHelp: (table) => t(`import.tableHelp.${table}`),
    columnName: (column) => t(`import.column.${column}`),
    heading: (column) => t(`import.heading.${column}`),
    changes: (prefecture) => [trainingsKey(prefecture), coursesKey(prefecture), reportsKey(prefecture)],
  };
}
