import { ImportPreviewPage } from '@/components/import';
import { useTrainingImporting } from './useTrainingImporting';

export function TrainingImportPreviewPage() {
  return <ImportPreviewPage importing={useTrainingImporting()} />;
}
