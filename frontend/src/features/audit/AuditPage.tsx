import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/feedback';
import { type Column, DataTable, TableToolbar, useTableState } from '@/components/table';
import { PageHeader } from '@/components/ui';
import { type AuditEntry, client, read } from '@/lib/api';
import { formatInstant } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { Verification } from './Verification';

const ACTIONS = [
  'account.created', 'account.invited', 'account.password_set', 'account.changed', 'account.disabled',
  'api_client.admitted', 'api_client.changed', 'api_client.secret_replaced', 'api_client.removed',
  'training_participants.read', 'training_participants.changed',
];

const auditQuery = (prefecture: string, query: { action?: string; cursor?: string; limit: number }) => queryOptions({
  queryKey: ['audit', prefecture, query],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/audit-entries', { params: { path: { prefecture }, query }, signal })),
  staleTime: 0,
});

/** Who did what, and who read what. Nobody can change it. */
export function AuditPage() {
  const { t } = useTranslation('audit');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const state = useTableState({ filters: ['action'] as const });
  const { action, cursor, limit } = state.query;
  const entries = useQuery({ ...auditQuery(prefecture, { action, cursor, limit }), placeholderData: keepPreviousData });
  const nameOf = (name: string) => t(`actions.${name.replace('.', '_')}`, { defaultValue: name });
  const columns: Array<Column<AuditEntry>> = [
    { id: 'number', header: t('number'), numeric: true, cell: (entry) => entry.number },
    { id: 'at', header: t('at'), rowHeader: true, cell: (entry) => <time dateTime={entry.at}>{formatInstant(entry.at, language)}</time> },
    { id: 'actor', header: t('actor'), cell: (entry) => entry.actorName ?? (entry.actorId ? t('gone') : t('system')) },
    { id: 'role', header: t('role'), cell: (entry) => (entry.actorRole ? t(`common:role.${entry.actorRole}`) : '') },
    { id: 'action', header: t('action'), cell: (entry) => nameOf(entry.action) },
    { id: 'subject', header: t('subject'), cell: (entry) => entry.subjectId && <code className="text-dns-14N-130">{entry.subjectId}</code> },
  ];
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Verification prefecture={prefecture} />
      <TableToolbar
        state={state}
        columns={columns}
        filters={[{ name: 'action', label: t('action'), options: ACTIONS.map((value) => ({ value, label: nameOf(value) })) }]}
      />
      <DataTable caption={t('title')} columns={columns} rowId={(entry) => String(entry.number)} result={entries} state={state} empty={<EmptyState title={t('none')} />} />
    </>
  );
}
