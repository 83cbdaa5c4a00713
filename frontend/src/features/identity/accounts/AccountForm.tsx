import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { showToast } from '@/components/feedback';
import { EntityForm, FormRadioGroup, FormTextField } from '@/components/form';
import { type Account, client, read } from '@/lib/api';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { HospitalField } from '../HospitalField';
import { useHospitals } from '../hospitals';
import { accountSchema, type AccountValues, bodyOf, valuesOf } from './account-values';
import { changeAccount, ROLES } from './api';

/** Nobody changes the own role: an admin could shut everybody out. */
export function AccountForm({ account, self }: { account: Account; self: boolean }) {
  const { t } = useTranslation('identity');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const hospitals = useHospitals();
  const form = useForm<AccountValues>({ resolver: zodResolver(accountSchema(t('common:violation.required'))), defaultValues: valuesOf(account) });
  const list = deskPath(prefecture, 'accounts');
  return (
    <EntityForm
      form={form}
      version={account.version}
      submitLabel={t('common:save')}
      draftKey={`account-${account.id}`}
      onCancel={() => void navigate(list)}
      save={async (values, version) => {
        const state = account.state === 'disabled' ? 'disabled' : 'active';
        await changeAccount(prefecture, account.id, { ...bodyOf(values), state }, version);
        await queryClient.invalidateQueries({ queryKey: ['accounts', prefecture] });
      }}
      onSaved={() => {
        showToast(t('common:saved'));
        void navigate(list);
      }}
      conflict={{
        load: async () => {
          const now = await read(client.GET('/api/v1/prefectures/{prefecture}/accounts/{id}', { params: { path: { prefecture, id: account.id } } }));
          return { values: valuesOf(now), version: now.version };
        },
        fields: [
          { name: 'displayName', label: t('account.displayName') },
          { name: 'role', label: t('account.role'), show: (role) => t(`common:role.${role}`) },
          { name: 'hospitalId', label: t('hospital'), show: (id) => hospitals.find((hospital) => hospital.id === id)?.name ?? '' },
        ],
      }}
    >
      <FormTextField control={form.control} name="displayName" label={t('account.displayName')} autoComplete="off" required />
      <FormRadioGroup
        control={form.control}
        name="role"
        label={t('account.role')}
        required
        disabled={self}
        help={self ? t('account.ownRole') : undefined}
        options={ROLES.map((role) => ({ value: role, label: t(`common:role.${role}`), help: t(`roleHelp.${role}`) }))}
      />
      {form.watch('role') === 'hospital' && <HospitalField control={form.control} name="hospitalId" />}
    </EntityForm>
  );
}
