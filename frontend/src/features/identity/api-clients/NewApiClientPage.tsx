import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Control, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { EntityForm, FormTextField } from '@/components/form';
import { PageHeader } from '@/components/ui';
import { client, type CreatedApiClient, read, useIdempotencyKey } from '@/lib/api';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { ApiClientFields } from './ApiClientFields';
import { SecretDialog } from './SecretDialog';
import { type ApiClientValues, bodyOf, type NewApiClientValues, newApiClientSchema } from './client-values';

export function NewApiClientPage() {
  const { t } = useTranslation('identity');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const keyOf = useIdempotencyKey();
  const [created, setCreated] = useState<CreatedApiClient | null>(null);
  const form = useForm<NewApiClientValues>({
    resolver: zodResolver(newApiClientSchema(t('common:violation.required'), t('client.clientIdForm'))),
    defaultValues: { clientId: '', name: '', role: 'hospital', hospitalId: '', scopes: [] },
  });
  const list = deskPath(prefecture, 'api-clients');
  return (
    <div className="max-w-2xl">
      <PageHeader title={t('client.admitTitle')} crumbs={[{ label: t('client.listTitle'), to: list }]} />
      <EntityForm
        form={form}
        submitLabel={t('client.admitSubmit')}
        draftKey={`new-api-client-${prefecture}`}
        onCancel={() => void navigate(list)}
        save={async (values) => {
          const body = { clientId: values.clientId, ...bodyOf(values) };
          setCreated(await read(client.POST('/api/v1/prefectures/{prefecture}/api-clients', { params: { path: { prefecture }, header: keyOf(body) }, body })));
          await queryClient.invalidateQueries({ queryKey: ['api-clients', prefecture] });
        }}
      >
        <FormTextField control={form.control} name="clientId" label={t('client.clientId')} help={t('client.clientIdHelp')} autoComplete="off" required />
        <ApiClientFields control={form.control as unknown as Control<ApiClientValues>} />
      </EntityForm>
      {created && <SecretDialog created={created} onClose={() => void navigate(list)} />}
    </div>
  );
}
