import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AnswerForm } from '@/components/availability';
import { showToast } from '@/components/feedback';
import { Dialog } from '@/components/ui';
import type { AvailabilityAnswer, AvailabilityRound } from '@/lib/api';
import { usePrefectureCode } from '@/lib/session';
import { availabilityChanged, enterAnswer } from './api';

/** The centre enters what somebody says on the telephone. */
export function EnterDialog({ round, row, onClose }: { round: AvailabilityRound; row: AvailabilityAnswer; onClose: () => void }) {
  const { t } = useTranslation('availability');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  return (
    <Dialog title={t('enterOf', { name: row.name })} open onClose={onClose} dismissable="escape" wide>
      <AnswerForm
        asked={{ month: round.month, days: round.days, choices: row.choices, blocked: row.blocked, mostDuties: row.mostDuties, note: row.note }}
        draftKey={`availability-${round.month}-${row.supporterId}-${row.version}`}
        submitLabel={t('common:save')}
        save={async (body) => {
          await enterAnswer(prefecture, round.month, row.supporterId, body, row.version);
          await availabilityChanged(queryClient, prefecture);
        }}
        onSaved={() => {
          showToast(t('entered', { name: row.name }));
          onClose();
        }}
        onCancel={onClose}
      />
    </Dialog>
  );
}
