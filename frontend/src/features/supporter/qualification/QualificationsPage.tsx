import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState, showToast } from '@/components/feedback';
import { type Column, DataTable, TableToolbar, useTableState } from '@/components/table';
import { Button, LinkButton, PageHeader } from '@/components/ui';
import { downloadOrProblem, isProblem, type QualifiedSupporter } from '@/lib/api';
import { formatDay, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, useCan, useFiscalYearStart, usePrefectureCode } from '@/lib/session';
import { certificatesOfMany, qualificationsQuery } from './api';
import { lastDayAfter } from './validity';
import { STATES, StatusBadge, STATUSES } from './words';

const FILTERS = ['status', 'state', 'serving', 'endingBy'] as const;
const isQualified = ({ status }: QualifiedSupporter) => status === 'valid' || status === 'expiring';

/** Whose qualification stands until when: who has to be invited to the next follow-up, and certificates for many. */
export function QualificationsPage() {
  const { t } = useTranslation('qualification');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const mayWrite = useCan('supporters:write');
  const state = useTableState({ filters: FILTERS, defaultSort: 'validUntil' });
  const qualifications = useQuery({ ...qualificationsQuery(prefecture, state.query), placeholderData: keepPreviousData });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const shown = qualifications.data?.items ?? [];
  const toPrint = shown.filter((one) => chosen.has(one.supporterId) && isQualified(one)).map(({ supporterId }) => supporterId);
  const choose = (ids: string[], on: boolean) => setChosen((now) => new Set(on ? [...now, ...ids] : [...now].filter((id) => !ids.includes(id))));
  const columns = useColumns(mayWrite ? { chosen, choose } : undefined);
  const startMonth = useFiscalYearStart();
  const ends = [0, 1].map((fiscalYears) => lastDayAfter(today(), { fiscalYears, startMonth }));
  const qualified = shown.filter(isQualified).map(({ supporterId }) => supporterId);
  return (
    <>
      <PageHeader
        title={t('list.title')}
        lead={t('list.lead')}
        actions={<>
          <Button variant="outline" onPress={() => window.print()}>{t('common:print')}</Button>
          {mayWrite && <LinkButton variant="outline" to={deskPath(prefecture, 'supporters', 'matching')}>{t('matching.title')}</LinkButton>}
          <LinkButton variant="outline" to={deskPath(prefecture, 'supporters', 'qualifications', 'extensions')}>{t('extension.title')}</LinkButton>
        </>}
      />
      <TableToolbar
        state={state}
        columns={columns}
        searchLabel={t('list.search')}
        filters={[
          { name: 'status', label: t('list.status'), options: STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) })) },
          { name: 'state', label: t('list.state'), options: STATES.map((one) => ({ value: one, label: t(`supporter:state.${one}`) })) },
          { name: 'serving', label: t('list.serving'), options: [{ value: 'true', label: t('list.servingOnly') }, { value: 'false', label: t('list.notServing') }] },
          { name: 'endingBy', label: t('list.endingBy'), options: ends.map((day) => ({ value: day, label: t('list.until', { day: formatDay(day, language) }) })) },
        ]}
      />
      {mayWrite && qualified.length > 0 && (
        <div className="no-print mb-4 flex flex-wrap items-center gap-3">
          <Button variant="text" size="small" onPress={() => choose(qualified, toPrint.length < qualified.length)}>
            {toPrint.length < qualified.length ? t('list.chooseAll', { count: qualified.length }) : t('list.chooseNone')}
          </Button>
          <PrintCertificates prefecture={prefecture} ids={toPrint} />
        </div>
      )}
      <DataTable
        caption={t('list.title')}
        columns={columns}
        rowId={(one) => one.supporterId}
        result={qualifications}
        state={state}
        empty={<EmptyState title={t('list.none')}>{t('list.noneText')}</EmptyState>}
      />
    </>
  );
}

/** One document with a page for each of them. */
function PrintCertificates({ prefecture, ids }: { prefecture: string; ids: string[] }) {
  const { t } = useTranslation('qualification');
  const [pending, setPending] = useState(false);
  const print = async () => {
    setPending(true);
    try {
      await downloadOrProblem(certificatesOfMany(prefecture), { supporterIds: ids });
      showToast(t('certificate.downloaded', { count: ids.length }));
    } catch (error) {
      showToast(isProblem(error) ? error.title : t('common:problem.unexpected'), { tone: 'error' });
    } finally {
      setPending(false);
    }
  };
  return <Button variant="outline" pending={pending} isDisabled={ids.length === 0} onPress={() => void print()}>{t('certificate.many', { count: ids.length })}</Button>;
}

interface Choosing { chosen: ReadonlySet<string>; choose: (ids: string[], on: boolean) => void }

function useColumns(choosing?: Choosing): Array<Column<QualifiedSupporter>> {
  const { t } = useTranslation('qualification');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const day = (value: string | null) => (value ? formatDay(value, language) : '–');
  return [
    ...(choosing ? [{
      id: 'choose', header: t('list.choose'), actions: true, className: 'desktop:text-left',
      cell: (one: QualifiedSupporter) => isQualified(one) && (
        <label className="inline-flex min-h-11 min-w-11 cursor-pointer items-center gap-2">
          <input type="checkbox" className="size-5" checked={choosing.chosen.has(one.supporterId)} onChange={(event) => choosing.choose([one.supporterId], event.target.checked)} aria-label={t('list.chooseOne', { name: one.name })} />
          <span className="desktop:hidden" aria-hidden="true">{t('list.choose')}</span>
        </label>
      ),
    } satisfies Column<QualifiedSupporter>] : []),
    { id: 'number', header: t('list.number'), numeric: true, sortKey: 'number', cell: ({ number }) => number },
    {
      id: 'name', header: t('list.name'), rowHeader: true, sortKey: 'kana', className: 'min-w-40',
      cell: ({ supporterId, name, kana }) => <><Link className="link" to={deskPath(prefecture, 'supporters', supporterId)}>{name}</Link><span className="help block">{kana}</span></>,
    },
    { id: 'state', header: t('list.state'), cell: ({ state }) => t(`supporter:state.${state}`) },
    { id: 'status', header: t('list.status'), cell: ({ status }) => <StatusBadge status={status} /> },
    { id: 'validUntil', header: t('list.validUntil'), sortKey: 'validUntil', cell: ({ validUntil, extended }) => <>{day(validUntil)}{extended && <span className="help block">{t('list.extended')}</span>}</> },
    { id: 'graceUntil', header: t('list.graceUntil'), cell: ({ graceUntil }) => day(graceUntil) },
    { id: 'lastTraining', header: t('list.lastTraining'), cell: ({ lastTraining }) => day(lastTraining) },
  ];
}
