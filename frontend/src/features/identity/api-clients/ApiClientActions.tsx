import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ProblemAlert, showToast } from '@/components/feedback';
import { Button, ConfirmDialog } from '@/components/ui';
import { type ApiClient, client, ifMatch, read } from '@/lib/api';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { SecretDialog } from './SecretDialog';

/** What cannot be undone: a new secret, and removing the system. */
export function ApiClientActions({ system }: { system: ApiClient }) {
  const { t } = useTranslation('identity');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [asking, setAsking] = useState<'secret' | 'remove' | null>(null);
  const path = { prefecture, id: system.id };
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['api-clients', prefecture] });
  const renew = useMutation({
    mutationFn: () => read(client.POST('/api/v1/prefectures/{prefecture}/api-clients/{id}/secret', { params: { path } })),
    onSettled: () => setAsking(null),
  });
  const remove = useMutation({
    mutationFn: () => read(client.DELETE('/api/v1/prefectures/{prefecture}/api-clients/{id}', { params: { path, header: ifMatch(system.version) } })),
    onSuccess: async () => {
      showToast(t('common:deleted'));
      await navigate(deskPath(prefecture, 'api-clients'));
      void refresh();
    },
    onError: refresh,
    onSettled: () => setAsking(null),
  });
  return (
    <section aria-labelledby="secret-and-removal" className="space-y-3">
      <h2 id="secret-and-removal" className="text-std-20B-150">{t('client.actions')}</h2>
      <ProblemAlert error={renew.error ?? remove.error} />
      <div className="flex flex-wrap gap-3">
        <Button variant="outline" onPress={() => setAsking('secret')}>{t('secret.renew')}</Button>
        <Button variant="danger" onPress={() => setAsking('remove')}>{t('client.remove')}</Button>
      </div>
      <ConfirmDialog
        open={asking === 'secret'}
        title={t('secret.confirm', { name: system.name })}
        consequences={[t('secret.oldVoid'), t('secret.mustEnter')]}
        confirmLabel={t('secret.renew')}
        pending={renew.isPending}
        onConfirm={() => renew.mutate()}
        onClose={() => setAsking(null)}
      />
      <ConfirmDialog
        open={asking === 'remove'}
        title={t('client.confirmRemove', { name: system.name })}
        consequences={[t('client.removedAtOnce'), t('client.notUndone')]}
        confirmLabel={t('client.remove')}
        pending={remove.isPending}
        onConfirm={() => remove.mutate()}
        onClose={() => setAsking(null)}
      />
      {renew.data && <SecretDialog created={renew.data} onClose={() => { renew.reset(); void refresh(); }} />}
    </section>
  );
}
