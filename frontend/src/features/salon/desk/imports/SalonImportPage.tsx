import { ImportPage } from '@/components/import';
import { useSalonImporting } from './useSalonImporting';

export function SalonImportPage() {
  return <ImportPage importing={useSalonImporting()} />;
}
