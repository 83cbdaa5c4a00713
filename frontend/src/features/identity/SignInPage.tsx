import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { PageHeader } from '@/components/ui';
import { type DeskSession, deskPath, sessionQuery } from '@/lib/session';
import { SignInForm } from './SignInForm';

/** Where the person was before; only an address of this site's own desk. */
export function backTo(asked: string | null, session: DeskSession): string {
  const own = deskPath(session.prefecture.code);
  const start = session.permissions.includes('own-entry:read') ? deskPath(session.prefecture.code, 'own') : own;
  return asked && (asked === own || asked.startsWith(`${own}/`) || asked.startsWith(`${own}?`)) ? asked : start;
}

export function SignInPage() {
  const { t } = useTranslation('identity');
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const session = useQuery(sessionQuery);
  if (session.data) return <Navigate replace to={backTo(params.get('back'), session.data)} />;
  const signedIn = (next: DeskSession) => {
    queryClient.clear();
    queryClient.setQueryData(sessionQuery.queryKey, next);
    void navigate(backTo(params.get('back'), next), { replace: true });
  };
  return (
    <div className="mx-auto max-w-md">
      <PageHeader title={t('signInTitle')} lead={t('signInLead')} />
      <SignInForm onSignedIn={signedIn} />
      <p className="help mt-6">{t('forgotten')}</p>
    </div>
  );
}
