import { ImportPage } from '@/components/import';
import { useTrainingImporting } from './useTrainingImporting';

export function TrainingImportPage() {
  return <ImportPage importing={useTrainingImporting()} />;
}
