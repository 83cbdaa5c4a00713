import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, showToast } from '@/components/feedback';
import { DateField } from '@/components/form';
import { Button, Dialog } from '@/components/ui';
import type { Supporter, SupporterConsent } from '@/lib/api';
import { today } from '@/lib/date';
import { usePrefectureCode } from '@/lib/session';
import { supportersChanged, supportersKey, withdrawConsent } from '../../api';

export function WithdrawConsent({ supporter, consent, onClose }: { supporter: Supporter; consent: SupporterConsent; onClose: () => void }) {
  const { t } = useTranslation('supporter');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [day, setDay] = useState(today());
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const early = day !== '' && day < consent.givenOn;
  const withdraw = async () => {
    setPending(true);
    setProblem(null);
    try {
      await withdrawConsent(prefecture, supporter.id, consent.id, day);
      queryClient.removeQueries({ queryKey: [...supportersKey(prefecture), 'health', supporter.id] });
      await supportersChanged(queryClient, prefecture);
      showToast(t('consents.withdrawDone'));
      onClose();
    } catch (error) {
      setProblem(error);
      setPending(false);
    }
  };
  return (
    <Dialog title={t('consents.withdrawTitle', { name: supporter.name, purpose: t(`consents.purpose.${consent.purpose}`) })} open onClose={onClose} role="alertdialog">
      <div className="space-y-4">
        {problem !== null && <ProblemAlert error={problem} />}
        <p>{t(`consents.consequence.${consent.purpose}`)}</p>
        <DateField name="withdrawnOn" label={t('consents.withdrawnOnLabel')} value={day} onChange={setDay} required autoFocus error={early ? t('consents.withdrawnEarly') : undefined} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="outline" onPress={onClose}>{t('common:cancel')}</Button>
          <Button variant="danger" pending={pending} isDisabled={day === '' || early} onPress={() => void withdraw()}>{t('consents.withdraw')}</Button>
        </div>
      </div>
    </Dialog>
  );
}
