import { useTranslation } from 'react-i18next';
import { TextField } from '@/components/form';
import { Button } from '@/components/ui';

const USUAL = ['notAllSigned', 'stillEntering', 'leftEarly'] as const;

interface DifferenceReasonProps { name: string; value: string; onChange: (reason: string) => void; error?: string }

/** Why headcounts and names differ: the usual reasons with one press, everything else in words. */
export function DifferenceReason({ name, value, onChange, error }: DifferenceReasonProps) {
  const { t } = useTranslation('training');
  return (
    <div className="space-y-2">
      <TextField name={name} label={t('reason.label')} help={t('reason.help')} value={value} onChange={onChange} error={error} maxLength={500} autoComplete="off" required />
      <div className="flex flex-wrap gap-2">
        {USUAL.map((usual) => (
          <Button key={usual} variant="outline" size="small" onPress={() => onChange(t(`reason.${usual}`))}>{t(`reason.${usual}`)}</Button>
        ))}
      </div>
    </div>
  );
}
