import { useQuery } from '@tanstack/react-query';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormSelect, FormTextField } from '@/components/form';
import { useCan, usePrefectureCode } from '@/lib/session';
import { supporterAccountsQuery } from '../../api';
import type { SupporterValues } from './supporter-values';

/** With an account of the role `supporter` the person keeps her own entry. */
export function AccountField({ control }: { control: Control<SupporterValues> }) {
  const { t } = useTranslation('supporter');
  const accounts = useQuery({ ...supporterAccountsQuery(usePrefectureCode()), enabled: useCan('accounts:read') });
  const field = { control, name: 'accountUsername', label: t('account'), help: t('form.accountHelp') } as const;
  if (!accounts.data) return <FormTextField {...field} autoComplete="off" />;
  const options = accounts.data.items.map(({ username, displayName }) => ({ value: username, label: t('form.accountChoice', { name: displayName, username }) }));
  return <FormSelect {...field} emptyLabel={t('form.withoutAccount')} options={options} />;
}
