import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { showToast } from '@/components/feedback';
import { EntityForm, FormPasswordField } from '@/components/form';
import { PageHeader } from '@/components/ui';
import { client, read } from '@/lib/api';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { NewPasswordFields } from './NewPasswordFields';
import { newPassword } from './passwords';

export function PasswordPage() {
  const { t } = useTranslation('identity');
  const navigate = useNavigate();
  const prefecture = usePrefectureCode();
  const schema = useMemo(() => z.object({ currentPassword: z.string().min(1), newPassword: newPassword(t), repeat: z.string().min(1) })
    .refine((values) => values.newPassword === values.repeat, { path: ['repeat'], message: t('newPassword.different') }), [t]);
  const form = useForm<z.infer<typeof schema>>({ resolver: zodResolver(schema), defaultValues: { currentPassword: '', newPassword: '', repeat: '' } });
  return (
    <div className="max-w-xl">
      <PageHeader title={t('password.title')} lead={t('password.lead')} />
      <EntityForm
        form={form}
        guard={false}
        submitLabel={t('password.submit')}
        onCancel={() => void navigate(-1)}
        save={async (values) => {
          await read(client.PUT('/api/v1/session/password', {
            body: { currentPassword: values.currentPassword, newPassword: values.newPassword },
          }));
        }}
        onSaved={() => {
          showToast(t('password.changed'));
          void navigate(deskPath(prefecture));
        }}
      >
        <FormPasswordField control={form.control} name="currentPassword" label={t('password.current')} autoComplete="current-password" required />
        <NewPasswordFields control={form.control} name="newPassword" repeatName="repeat" />
      </EntityForm>
    </div>
  );
}
