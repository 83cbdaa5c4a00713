import { useTranslation } from 'react-i18next';
import { ShownOnce } from '@/components/ui';
import type { InvitationLink } from '@/lib/api';
import { formatInstant } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';

export function InvitationLinkDialog({ name, invitation, onClose }: { name: string; invitation: InvitationLink; onClose: () => void }) {
  const { t } = useTranslation('identity');
  const language = useLanguage();
  return (
    <ShownOnce title={t('link.title')} label={t('link.label')} value={invitation.link} closeLabel={t('link.close')} onClose={onClose}>
      <p>{t('link.text', { name, at: formatInstant(invitation.expiresAt, language) })}</p>
      <p className="mt-2 font-700">{t('link.once')}</p>
    </ShownOnce>
  );
}
