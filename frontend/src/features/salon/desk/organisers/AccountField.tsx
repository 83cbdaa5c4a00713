import { useQuery } from '@tanstack/react-query';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormSelect, FormTextField } from '@/components/form';
import { asQuery, client, read } from '@/lib/api';
import { useCan, usePrefectureCode } from '@/lib/session';
import type { OrganiserValues } from './organiser-values';

interface AccountFieldProps { control: Control<OrganiserValues>; name: 'accountUsername'; label: string; help: string }

const MOST_ACCOUNTS = 200;

/** With an account of the role `organiser` the person keeps this salon by themselves. */
export function AccountField(props: AccountFieldProps) {
  const { t } = useTranslation('salon');
  const prefecture = usePrefectureCode();
  const mayList = useCan('accounts:read');
  const accounts = useQuery({
    queryKey: ['accounts', prefecture, 'organisers'],
    queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/accounts', {
      params: { path: { prefecture }, query: asQuery({ role: 'organiser', limit: MOST_ACCOUNTS }) }, signal,
    })),
    enabled: mayList,
  });
  if (!accounts.data) return <FormTextField {...props} autoComplete="off" />;
  const options = accounts.data.items.map(({ username, displayName }) => ({ value: username, label: t('organiser.accountChoice', { name: displayName, username }) }));
  return <FormSelect {...props} emptyLabel={t('organiser.withoutAccount')} options={options} />;
}
