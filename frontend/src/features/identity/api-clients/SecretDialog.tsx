import { useTranslation } from 'react-i18next';
import { ShownOnce } from '@/components/ui';
import type { CreatedApiClient } from '@/lib/api';

export function SecretDialog({ created, onClose }: { created: CreatedApiClient; onClose: () => void }) {
  const { t } = useTranslation('identity');
  return (
    <ShownOnce title={t('secret.title')} label={t('secret.label')} value={created.secret} closeLabel={t('secret.close')} onClose={onClose}>
      <p>{t('secret.text', { name: created.client.name, clientId: created.client.clientId })}</p>
      <p className="mt-2 font-700">{t('secret.once')}</p>
    </ShownOnce>
  );
}
