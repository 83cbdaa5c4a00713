import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, showToast } from '@/components/feedback';
import { Button, ConfirmDialog } from '@/components/ui';
import type { Account } from '@/lib/api';
import { usePrefectureCode } from '@/lib/session';
import { changeAccount } from './api';

export function DisableAccount({ account }: { account: Account }) {
  const { t } = useTranslation('identity');
  const prefecture = usePrefectureCode();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const disabled = account.state === 'disabled';
  const change = useMutation({
    mutationFn: ({ version, state }: { version: number; state: 'active' | 'disabled' }) => changeAccount(
      prefecture, account.id, { displayName: account.displayName, role: account.role, hospitalId: account.hospitalId, state }, version,
    ),
    onSuccess: (changed, { state }) => {
      void queryClient.invalidateQueries({ queryKey: ['accounts', prefecture] });
      if (state === 'disabled') {
        showToast(t('disable.done', { name: account.displayName }), { undo: () => change.mutate({ version: changed.version, state: 'active' }) });
      } else showToast(t('disable.enabled', { name: account.displayName }));
    },
    onError: () => void queryClient.invalidateQueries({ queryKey: ['accounts', prefecture] }),
    onSettled: () => setAsking(false),
  });
  return (
    <section aria-labelledby="disable" className="space-y-3">
      <h2 id="disable" className="text-std-20B-150">{disabled ? t('disable.enableTitle') : t('disable.title')}</h2>
      <p>{disabled ? t('disable.enableText') : t('disable.text')}</p>
      <ProblemAlert error={change.error} />
      {disabled
        ? <Button variant="outline" pending={change.isPending} onPress={() => change.mutate({ version: account.version, state: 'active' })}>{t('disable.enable')}</Button>
        : <Button variant="danger" onPress={() => setAsking(true)}>{t('disable.action')}</Button>}
      <ConfirmDialog
        open={asking}
        title={t('disable.confirm', { name: account.displayName })}
        consequences={[t('disable.shutOut'), t('disable.linkVoid'), t('disable.historyStays')]}
        confirmLabel={t('disable.action')}
        pending={change.isPending}
        onConfirm={() => change.mutate({ version: account.version, state: 'disabled' })}
        onClose={() => setAsking(false)}
      />
    </section>
  );
}
