import type { Control } from 'react-hook-form';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormCheckboxGroup, FormRadioGroup, FormTextField } from '@/components/form';
import { HospitalField } from '../HospitalField';
import { SCOPES } from './api';
import type { ApiClientValues } from './client-values';

export function ApiClientFields({ control }: { control: Control<ApiClientValues> }) {
  const { t } = useTranslation('identity');
  const role = useWatch({ control, name: 'role' });
  return (
    <>
      <FormTextField control={control} name="name" label={t('client.name')} help={t('client.nameHelp')} autoComplete="off" required />
      <FormRadioGroup
        control={control}
        name="role"
        label={t('client.role')}
        required
        row
        options={(['hospital', 'government'] as const).map((value) => ({ value, label: t(`common:role.${value}`) }))}
      />
      {role === 'hospital' && <HospitalField control={control} name="hospitalId" />}
      <FormCheckboxGroup
        control={control}
        name="scopes"
        label={t('client.scopes')}
        help={t('client.scopesHelp')}
        required
        options={SCOPES[role].map((scope) => ({ value: scope, label: t(`permission.${scope.replace(':', '_')}`), help: scope }))}
      />
    </>
  );
}
