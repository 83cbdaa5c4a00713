import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { z } from 'zod';
import { Alert, EmptyState, ProblemAlert, Skeleton } from '@/components/feedback';
import { EntityForm } from '@/components/form';
import { LinkButton, PageHeader } from '@/components/ui';
import { client, type InvitationPreview, isProblem, read } from '@/lib/api';
import { formatInstant } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { NewPasswordFields } from './NewPasswordFields';
import { newPassword } from './passwords';

/** Whoever holds an invitation sets the password. Its secret is the address's fragment, which never reaches a server's log. */
export function InvitationPage() {
  const { t } = useTranslation('identity');
  const token = decodeURIComponent(useLocation().hash.slice(1));
  const preview = useQuery({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => read(client.POST('/api/v1/invitations/preview', { body: { token }, signal })),
    enabled: token !== '',
    gcTime: 0,
  });
  const over = token === '' || isProblem(preview.error, 'invitation-expired') || isProblem(preview.error, 'validation-failed');
  return (
    <div className="mx-auto max-w-xl">
      <PageHeader title={t('invitation.title')} />
      {over && <EmptyState title={t('invitation.over')}>{t('invitation.overText')}</EmptyState>}
      {!over && preview.isPending && <Skeleton />}
      {!over && preview.isError && <ProblemAlert error={preview.error} onRetry={() => void preview.refetch()} />}
      {!over && preview.data && <Acceptance token={token} preview={preview.data} />}
    </div>
  );
}

function Acceptance({ token, preview }: { token: string; preview: InvitationPreview }) {
  const { t } = useTranslation('identity');
  const language = useLanguage();
  const [accepted, setAccepted] = useState(false);
  const prefecture = useQuery({
    queryKey: ['prefectures', preview.prefecture],
    queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}', { params: { path: { prefecture: preview.prefecture } }, signal })),
  });
  const schema = useMemo(() => z.object({ password: newPassword(t), repeat: z.string().min(1) })
    .refine((values) => values.password === values.repeat, { path: ['repeat'], message: t('newPassword.different') }), [t]);
  const form = useForm<z.infer<typeof schema>>({ resolver: zodResolver(schema), defaultValues: { password: '', repeat: '' } });
  if (accepted) {
    return (
      <div className="space-y-6">
        <Alert tone="success" role="status" title={t('invitation.done')}>{t('invitation.doneText', { username: preview.username })}</Alert>
        <LinkButton to="/sign-in" size="large">{t('invitation.toSignIn')}</LinkButton>
      </div>
    );
  }
  const place = language === 'en' ? prefecture.data?.nameEn : prefecture.data?.name;
  return (
    <>
      <dl className="mb-6 grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        <dt className="label">{t('invitation.prefecture')}</dt><dd>{place ?? preview.prefecture}</dd>
        <dt className="label">{t('account.displayName')}</dt><dd>{preview.displayName}</dd>
        <dt className="label">{t('username')}</dt><dd>{preview.username}</dd>
        <dt className="label">{t('invitation.until')}</dt><dd>{formatInstant(preview.expiresAt, language)}</dd>
      </dl>
      <EntityForm
        form={form}
        guard={false}
        submitLabel={t('invitation.submit')}
        save={async (values) => {
          await read(client.POST('/api/v1/invitations/acceptance', { body: { token, password: values.password } }));
        }}
        onSaved={() => setAccepted(true)}
      >
        <input className="sr-only" autoComplete="username" value={preview.username} readOnly tabIndex={-1} aria-hidden="true" />
        <NewPasswordFields control={form.control} name="password" repeatName="repeat" />
      </EntityForm>
    </>
  );
}
