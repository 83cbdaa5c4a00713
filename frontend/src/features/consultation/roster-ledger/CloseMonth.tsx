import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showToast } from '@/components/feedback';
import { DeleteDialog } from '@/components/form';
import type { RosterLedgerMonth } from '@/lib/api';
import { formatMonth } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { closeMonth } from './api';

/** There is no way back, so it is said what can't be done any more. */
export function CloseMonth({ month: { month, held, duties, turns }, onClose }: { month: RosterLedgerMonth; onClose: () => void }) {
  const { t } = useTranslation('roster-ledger');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const queryClient = useQueryClient();
  const name = formatMonth(month, language);
  return (
    <DeleteDialog
      title={t('close.title', { month: name })}
      open
      onClose={onClose}
      consequences={[t('close.stays', { month: name }), t('close.numbers', { held, duties, turns }), t('close.still'), t('close.forGood')]}
      confirmLabel={t('close.submit')}
      remove={() => closeMonth(queryClient, prefecture, month)}
      onRemoved={() => {
        showToast(t('close.done', { month: name }));
        onClose();
      }}
    />
  );
}
