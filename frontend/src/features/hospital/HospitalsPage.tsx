import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { EmptyState } from '@/components/feedback';
import { type Column, DataTable, TableToolbar, useTableState } from '@/components/table';
import { Badge, Button, LinkButton, PageHeader } from '@/components/ui';
import type { Hospital } from '@/lib/api';
import { useKey, useShortcutHelp } from '@/lib/keyboard';
import { deskPath, useCan, usePrefectureCode } from '@/lib/session';
import { hospitalsQuery } from './api';
import { DayPicker } from './DayPicker';
import { DesignationCounts } from './DesignationCounts';
import { KIND_TONE, KINDS } from './designations';

export function HospitalsPage() {
  const { t } = useTranslation('hospital');
  const navigate = useNavigate();
  const prefecture = usePrefectureCode();
  const mayWrite = useCan('hospitals:write');
  const state = useTableState({ filters: ['designation', 'on'] as const, defaultSort: 'designation' });
  const hospitals = useQuery({ ...hospitalsQuery(prefecture, state.query), placeholderData: keepPreviousData });
  const add = useCallback(() => void navigate(deskPath(prefecture, 'hospitals', 'new')), [navigate, prefecture]);
  useKey('n', add, mayWrite);
  useShortcutHelp(mayWrite ? [{ keys: 'n', description: t('list.add') }] : []);
  const addButton = mayWrite && <LinkButton to={deskPath(prefecture, 'hospitals', 'new')}>{t('list.add')}</LinkButton>;
  return (
    <>
      <PageHeader
        title={t('list.title')}
        actions={<>
          <Button variant="outline" onPress={() => window.print()}>{t('common:print')}</Button>
          {addButton}
        </>}
      />
      <DesignationCounts on={state.filters.on} chosen={state.filters.designation} onChoose={(kind) => state.setFilter('designation', kind)} />
      <TableToolbar
        state={state}
        columns={columnsOf(t, prefecture)}
        searchLabel={t('list.search')}
        filters={[{ name: 'designation', label: t('designation'), options: KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}.name`) })) }]}
      >
        <DayPicker value={state.filters.on} onPick={(day) => state.setFilter('on', day)} />
      </TableToolbar>
      <DataTable
        caption={t('list.title')}
        columns={columnsOf(t, prefecture)}
        rowId={(hospital) => hospital.id}
        result={hospitals}
        state={state}
        empty={<EmptyState title={t('list.none')} action={addButton}>{mayWrite ? t('list.noneText') : t('list.noneReadOnly')}</EmptyState>}
      />
    </>
  );
}

function columnsOf(t: (key: string) => string, prefecture: string): Array<Column<Hospital>> {
  return [
    {
      id: 'name', header: t('name'), rowHeader: true, sortKey: 'kana',
      cell: (hospital) => (
        <span>
          <Link className="link" to={deskPath(prefecture, 'hospitals', hospital.id)}>{hospital.name}</Link>
          <span className="help block">{hospital.kana}</span>
        </span>
      ),
    },
    {
      id: 'designation', header: t('designation'), sortKey: 'designation', ascendingOnly: true,
      cell: ({ designationOn: kind }) => (kind ? <Badge tone={KIND_TONE[kind]}>{t(`kind.${kind}.short`)}</Badge> : <span className="text-solid-gray-700">{t('notDesignated')}</span>),
    },
    { id: 'telephone', header: t('telephone'), cell: ({ supportCentre: { telephone } }) => (telephone ? <a className="link whitespace-nowrap" href={`tel:${telephone}`}>{telephone}</a> : '–') },
    { id: 'hours', header: t('hours'), cell: (hospital) => hospital.supportCentre.hours ?? '–' },
    { id: 'address', header: t('address'), cell: (hospital) => hospital.address ?? '–' },
  ];
}
