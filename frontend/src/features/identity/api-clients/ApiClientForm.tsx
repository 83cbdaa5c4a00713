import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { showToast } from '@/components/feedback';
import { EntityForm, FormCheckbox } from '@/components/form';
import { type ApiClient, client, ifMatch, read } from '@/lib/api';
import { deskPath, usePrefectureCode } from '@/lib/session';
import type { Control } from 'react-hook-form';
import { useHospitals } from '../hospitals';
import { ApiClientFields } from './ApiClientFields';
import { apiClientSchema, type ApiClientValues, bodyOf, valuesOf } from './client-values';

type Values = ApiClientValues & { active: boolean };
const valuesWithState = (system: ApiClient): Values => ({ ...valuesOf(system), active: system.state === 'active' });

export function ApiClientForm({ system }: { system: ApiClient }) {
  const { t } = useTranslation('identity');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const hospitals = useHospitals();
  const schema = apiClientSchema(t('common:violation.required')).and(z.object({ active: z.boolean() }));
  const form = useForm<Values>({ resolver: zodResolver(schema), defaultValues: valuesWithState(system) });
  const list = deskPath(prefecture, 'api-clients');
  const path = { prefecture, id: system.id };
  return (
    <EntityForm
      form={form}
      version={system.version}
      submitLabel={t('common:save')}
      draftKey={`api-client-${system.id}`}
      onCancel={() => void navigate(list)}
      save={async (values, version) => {
        await read(client.PUT('/api/v1/prefectures/{prefecture}/api-clients/{id}', {
          params: { path, header: ifMatch(version) }, body: { ...bodyOf(values), state: values.active ? 'active' : 'disabled' },
        }));
        await queryClient.invalidateQueries({ queryKey: ['api-clients', prefecture] });
      }}
      onSaved={() => {
        showToast(t('common:saved'));
        void navigate(list);
      }}
      conflict={{
        load: async () => {
          const now = await read(client.GET('/api/v1/prefectures/{prefecture}/api-clients/{id}', { params: { path } }));
          return { values: valuesWithState(now), version: now.version };
        },
        fields: [
          { name: 'name', label: t('client.name') },
          { name: 'role', label: t('client.role'), show: (role) => t(`common:role.${String(role)}`) },
          { name: 'hospitalId', label: t('hospital'), show: (id) => hospitals.find((hospital) => hospital.id === id)?.name ?? '' },
          { name: 'scopes', label: t('client.scopes'), show: (scopes) => (scopes as string[]).join(', ') },
          { name: 'active', label: t('client.active'), show: (active) => (active ? t('common:yes') : t('common:no')) },
        ],
      }}
    >
      <ApiClientFields control={form.control as unknown as Control<ApiClientValues>} />
      <FormCheckbox control={form.control} name="active" label={t('client.active')} help={t('client.activeHelp')} />
    </EntityForm>
  );
}
