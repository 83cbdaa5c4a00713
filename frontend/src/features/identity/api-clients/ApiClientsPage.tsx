import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '@/components/feedback';
import { type Column, DataTable, TableToolbar, useTableState } from '@/components/table';
import { Badge, LinkButton, PageHeader } from '@/components/ui';
import type { ApiClient } from '@/lib/api';
import { formatInstant } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { useHospitals } from '../hospitals';
import { apiClientsQuery } from './api';

export function ApiClientsPage() {
  const { t } = useTranslation('identity');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const hospitals = useHospitals();
  const state = useTableState();
  const clients = useQuery({ ...apiClientsQuery(prefecture, { cursor: state.cursor, limit: state.query.limit }), placeholderData: keepPreviousData });
  const columns: Array<Column<ApiClient>> = [
    { id: 'name', header: t('client.name'), rowHeader: true, cell: (system) => <Link className="link" to={deskPath(prefecture, 'api-clients', system.id)}>{system.name}</Link> },
    { id: 'clientId', header: t('client.clientId'), cell: (system) => <code>{system.clientId}</code> },
    {
      id: 'role', header: t('client.role'), cell: (system) => {
        const hospital = hospitals.find(({ id }) => id === system.hospitalId)?.name;
        return <>{t(`common:role.${system.role}`)}{hospital && <span className="help block">{hospital}</span>}</>;
      },
    },
    { id: 'state', header: t('account.state'), cell: (system) => <Badge tone={system.state === 'active' ? 'success' : 'neutral'}>{t(`account.states.${system.state}`)}</Badge> },
    { id: 'lastUsedAt', header: t('client.lastUsedAt'), cell: (system) => (system.lastUsedAt ? formatInstant(system.lastUsedAt, language) : t('account.never')) },
  ];
  const admit = <LinkButton to={deskPath(prefecture, 'api-clients', 'new')}>{t('client.admit')}</LinkButton>;
  return (
    <>
      <PageHeader title={t('client.listTitle')} lead={t('client.listLead')} actions={admit} />
      <TableToolbar state={state} columns={columns} />
      <DataTable caption={t('client.listTitle')} columns={columns} rowId={(system) => system.id} result={clients} state={state} empty={<EmptyState title={t('client.none')} action={admit}>{t('client.noneText')}</EmptyState>} />
    </>
  );
}
