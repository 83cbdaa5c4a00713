import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/feedback';
import { Button, ConfirmDialog } from '@/components/ui';
import type { Account } from '@/lib/api';
import { usePrefectureCode } from '@/lib/session';
import { InvitationLinkDialog } from './InvitationLinkDialog';
import { newInvitation } from './api';

export function NewLink({ account }: { account: Account }) {
  const { t } = useTranslation('identity');
  const prefecture = usePrefectureCode();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const invite = useMutation({
    mutationFn: () => newInvitation(prefecture, account.id),
    onSettled: () => setAsking(false),
  });
  const close = () => {
    invite.reset();
    void queryClient.invalidateQueries({ queryKey: ['accounts', prefecture] });
  };
  return (
    <section aria-labelledby="new-link" className="space-y-3">
      <h2 id="new-link" className="text-std-20B-150">{t('newLink.title')}</h2>
      <p>{t('newLink.text')}</p>
      <ProblemAlert error={invite.error} />
      <Button variant="outline" onPress={() => setAsking(true)}>{t('newLink.action')}</Button>
      <ConfirmDialog
        open={asking}
        title={t('newLink.confirm', { name: account.displayName })}
        consequences={[t('newLink.oldVoid'), account.state === 'active' ? t('newLink.passwordStays') : t('newLink.once')]}
        confirmLabel={t('newLink.action')}
        danger={false}
        pending={invite.isPending}
        onConfirm={() => invite.mutate()}
        onClose={() => setAsking(false)}
      />
      {invite.data && <InvitationLinkDialog name={account.displayName} invitation={invite.data} onClose={close} />}
    </section>
  );
}
