import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '@/components/feedback';
import { type Column, DataTable, TableToolbar, useTableState } from '@/components/table';
import { LinkButton, PageHeader } from '@/components/ui';
import type { Account } from '@/lib/api';
import { formatInstant } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, useCan, usePrefectureCode } from '@/lib/session';
import { useHospitals } from '../hospitals';
import { AccountState } from './AccountState';
import { accountsQuery, ROLES } from './api';

export function AccountsPage() {
  const { t } = useTranslation('identity');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const mayInvite = useCan('accounts:invite');
  const hospitals = useHospitals();
  const state = useTableState({ filters: ['role', 'state'] as const, defaultSort: 'username' });
  const accounts = useQuery({ ...accountsQuery(prefecture, state.query), placeholderData: keepPreviousData });
  const hospitalOf = (account: Account) => hospitals.find((hospital) => hospital.id === account.hospitalId)?.name;
  const columns: Array<Column<Account>> = [
    {
      id: 'username', header: t('username'), rowHeader: true, sortKey: 'username',
      cell: (account) => <Link className="link" to={deskPath(prefecture, 'accounts', account.id)}>{account.username}</Link>,
    },
    { id: 'displayName', header: t('account.displayName'), cell: (account) => account.displayName },
    {
      id: 'role', header: t('account.role'), sortKey: 'role',
      cell: (account) => <>{t(`common:role.${account.role}`)}{hospitalOf(account) && <span className="help block">{hospitalOf(account)}</span>}</>,
    },
    { id: 'state', header: t('account.state'), cell: (account) => <AccountState account={account} /> },
    {
      id: 'lastSignInAt', header: t('account.lastSignInAt'), sortKey: 'lastSignInAt',
      cell: (account) => (account.lastSignInAt ? formatInstant(account.lastSignInAt, language) : t('account.never')),
    },
  ];
  const invite = mayInvite && <LinkButton to={deskPath(prefecture, 'accounts', 'new')}>{t('account.invite')}</LinkButton>;
  return (
    <>
      <PageHeader title={t('account.listTitle')} actions={invite} />
      <TableToolbar
        state={state}
        columns={columns}
        searchLabel={t('account.search')}
        filters={[
          { name: 'role', label: t('account.role'), options: ROLES.map((role) => ({ value: role, label: t(`common:role.${role}`) })) },
          { name: 'state', label: t('account.state'), options: ['invited', 'active', 'disabled'].map((value) => ({ value, label: t(`account.states.${value}`) })) },
        ]}
      />
      <DataTable
        caption={t('account.listTitle')}
        columns={columns}
        rowId={(account) => account.id}
        result={accounts}
        state={state}
        empty={<EmptyState title={t('account.none')} action={invite} />}
      />
    </>
  );
}
