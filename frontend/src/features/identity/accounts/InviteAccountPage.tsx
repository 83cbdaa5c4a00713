import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { EntityForm, FormRadioGroup, FormTextField } from '@/components/form';
import { PageHeader } from '@/components/ui';
import { client, type InvitedAccount, read, useIdempotencyKey } from '@/lib/api';
import { deskPath, useCan, usePrefectureCode } from '@/lib/session';
import { HospitalField } from '../HospitalField';
import { InvitationLinkDialog } from './InvitationLinkDialog';
import { bodyOf, type InvitationValues, invitationSchema } from './account-values';
import { invitableRoles } from './api';

export function InviteAccountPage() {
  const { t } = useTranslation('identity');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const roles = invitableRoles(useCan('accounts:write'));
  const keyOf = useIdempotencyKey();
  const [invited, setInvited] = useState<InvitedAccount | null>(null);
  const form = useForm<InvitationValues>({
    resolver: zodResolver(invitationSchema(t('common:violation.required'), t('account.usernameForm'))),
    defaultValues: { username: '', displayName: '', role: 'centre', hospitalId: '' },
  });
  const list = deskPath(prefecture, 'accounts');
  return (
    <div className="max-w-2xl">
      <PageHeader title={t('account.inviteTitle')} lead={t('account.inviteLead')} crumbs={[{ label: t('account.listTitle'), to: list }]} />
      <EntityForm
        form={form}
        submitLabel={t('account.inviteSubmit')}
        draftKey={`invite-${prefecture}`}
        onCancel={() => void navigate(list)}
        save={async (values) => {
          const body = { username: values.username, ...bodyOf(values) };
          const answer = await read(client.POST('/api/v1/prefectures/{prefecture}/accounts', {
            params: { path: { prefecture }, header: keyOf(body) }, body,
          }));
          await queryClient.invalidateQueries({ queryKey: ['accounts', prefecture] });
          setInvited(answer);
        }}
      >
        <FormTextField control={form.control} name="username" label={t('username')} help={t('account.usernameHelp')} autoComplete="off" required />
        <FormTextField control={form.control} name="displayName" label={t('account.displayName')} help={t('account.displayNameHelp')} autoComplete="off" required />
        <FormRadioGroup
          control={form.control}
          name="role"
          label={t('account.role')}
          required
          options={roles.map((role) => ({ value: role, label: t(`common:role.${role}`), help: t(`roleHelp.${role}`) }))}
        />
        {form.watch('role') === 'hospital' && <HospitalField control={form.control} name="hospitalId" />}
      </EntityForm>
      {invited && <InvitationLinkDialog name={invited.account.displayName} invitation={invited.invitation} onClose={() => void navigate(list)} />}
    </div>
  );
}
