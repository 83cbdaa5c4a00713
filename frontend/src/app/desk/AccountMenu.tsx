import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { showToast } from '@/components/feedback';
import { forgetDrafts } from '@/components/form';
import { Icon, Menu } from '@/components/ui';
import { client, read } from '@/lib/api';
import { type DeskSession, deskPath } from '@/lib/session';

export function AccountMenu({ session }: { session: DeskSession }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const signOut = async () => {
    try {
      await read(client.DELETE('/api/v1/session', {}));
    } catch {
      showToast(t('signOutFailed'), { tone: 'error' });
      return;
    }
    // Nothing of this person stays in the tab: neither answers of the server nor drafts.
    forgetDrafts();
    await navigate('/sign-in');
    queryClient.clear();
  };
  return (
    <Menu
      variant="text"
      size="small"
      ariaLabel={t('accountMenu', { name: session.account.displayName })}
      label={<><Icon name="account" size={20} /><span className="max-w-40 truncate py-1 max-desktop:hidden">{session.account.displayName}</span></>}
      entries={[
        { id: 'password', label: t('changePassword'), onAction: () => void navigate(deskPath(session.prefecture.code, 'password')) },
        { id: 'public', label: t('publicSite'), onAction: () => void navigate(`/prefectures/${session.prefecture.code}`) },
        { id: 'sign-out', label: t('signOut'), onAction: () => void signOut() },
      ]}
    />
  );
}
