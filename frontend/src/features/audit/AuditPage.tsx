import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/feedback';
import { type Column, DataTable, TableToolbar, useTableState } from '@/components/table';
import { PageHeader } from '@/components/ui';
import { type AuditEntry, client, read } from '@/lib/api';
import { formatInstant } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';

const auditQuery = (prefecture: string, query: { q?: string; sort?: string; cursor?: string; limit: number }) => queryOptions({
  queryKey: ['audit', prefecture, query],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/audit-entries', { params: { path: { prefecture }, query }, signal })),
  staleTime: 0,
});

/** Who did what, and who read what. Nobody can change it. */
export function AuditPage() {
  const { t } = useTranslation('audit');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const state = useTableState({ defaultSort: '-at' });
  const entries = useQuery({ ...auditQuery(prefecture, state.query), placeholderData: keepPreviousData });
  const columns: Array<Column<AuditEntry>> = [
    { id: 'at', header: t('at'), rowHeader: true, cell: (entry) => <time dateTime={entry.at}>{formatInstant(entry.at, language)}</time> },
    { id: 'actor', header: t('actor'), cell: (entry) => entry.actor ?? t('system') },
    { id: 'action', header: t('action'), cell: (entry) => entry.action },
    { id: 'subject', header: t('subject'), cell: (entry) => entry.subject ?? '' },
  ];
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <TableToolbar state={state} columns={columns} searchLabel={t('search')} />
      <DataTable caption={t('title')} columns={columns} rowId={(entry) => entry.id} result={entries} state={state} empty={<EmptyState title={t('none')} />} />
    </>
  );
}
