import { ImportPreviewPage } from '@/components/import';
import { useSalonImporting } from './useSalonImporting';

export function SalonImportPreviewPage() {
  return <ImportPreviewPage importing={useSalonImporting()} />;
}
