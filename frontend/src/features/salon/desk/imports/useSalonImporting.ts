import { useTranslation } from 'react-i18next';
import type { Importing } from '@/components/import';
import { meetingsKey, salonsKey } from '../api';
import { salonImports } from './api';

/** A listing of salons, as networks and prefectures publish them. */
export function useSalonImporting(): Importing {
  const { t } = useTranslation('salon');
  return {
    ...salonImports,
    tables: [{ id: 'salons', list: 'salons', required: REQUIRED, optional: OPTIONAL }],
    title: t('import.title'),
    lead: t('import.lead'),
    discardKept: t('import.discardKept'),
    tableName: () => t('list.title'),
    tableHelp: () => t('import.help'),
    columnName: (column) => t(`import.column.${column}`),
    heading: (column) => t(`import.column.${column}`),
    changes: (prefecture) => [salonsKey(prefecture), meetingsKey(prefecture), ['reports', prefecture]],
  };
}

const REQUIRED = ['name'];
const OPTIONAL = [
  'kana', 'host', 'venue', 'municipality', 'postal_code', 'address', 'latitude', 'longitude', 'access', 'schedule_text', 'target', 'delivery', 'online_access', 'fee',
  'application', 'application_note', 'anonymity', 'contact', 'telephone', 'email', 'url', 'expectation', 'network_member', 'state', 'confirmed_on',
];
