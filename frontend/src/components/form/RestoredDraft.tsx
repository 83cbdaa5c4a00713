import { useTranslation } from 'react-i18next';
import { Alert } from '@/components/feedback/ProblemAlert';
import { Button } from '@/components/ui/Button';

/** Says that what stands in the fields had been typed before, and offers to begin anew. */
export function RestoredDraft({ onDiscard }: { onDiscard: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert tone="info" title={t('draft.restored')} role="status">
      <Button variant="text" size="small" onPress={onDiscard}>{t('draft.discard')}</Button>
    </Alert>
  );
}
