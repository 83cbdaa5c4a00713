import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, showToast } from '@/components/feedback';
import { DeleteDialog } from '@/components/form';
import { type Column, DataTable, TableToolbar, useTableState } from '@/components/table';
import { Button } from '@/components/ui';
import type { Hospital, Specialist } from '@/lib/api';
import { formatDay, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { useCan, usePrefectureCode } from '@/lib/session';
import { hospitalsKey, removeSpecialist, specialistsQuery } from '../api';
import { EndSpecialist } from './EndSpecialist';
import { SpecialistDialog } from './SpecialistDialog';

type Open = { what: 'add' } | { what: 'change' | 'end' | 'remove'; specialist: Specialist } | null;

/** A hospital's specialists: today's by default, with those of other times on request. */
export function Specialists({ hospital }: { hospital: Hospital }) {
  const { t } = useTranslation('hospital');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const queryClient = useQueryClient();
  const mayWrite = useCan('specialists:write');
  const [open, setOpen] = useState<Open>(null);
  const state = useTableState({ filters: ['specialists'] as const, defaultSort: 'kana' });
  const { sort, cursor, limit } = state.query;
  const all = state.filters.specialists === 'all';
  const specialists = useQuery({
    ...specialistsQuery(prefecture, hospital.id, { sort, cursor, limit, ...(!all && { on: today() }) }),
    placeholderData: keepPreviousData,
  });
  const close = () => setOpen(null);
  const columns: Array<Column<Specialist>> = [
    {
      id: 'name', header: t('specialist.name'), rowHeader: true, sortKey: 'kana',
      cell: (specialist) => <span>{specialist.name}{specialist.kana && <span className="help block">{specialist.kana}</span>}</span>,
    },
    { id: 'from', header: t('specialist.from'), sortKey: 'activeFrom', cell: (specialist) => formatDay(specialist.activeFrom, language) },
    { id: 'to', header: t('specialist.to'), cell: (specialist) => (specialist.activeTo ? formatDay(specialist.activeTo, language) : t('specialist.noEnd')) },
    ...(mayWrite ? [{
      id: 'actions', header: t('actions'), actions: true,
      cell: (specialist: Specialist) => (
        <span className="flex flex-wrap gap-1 desktop:justify-end">
          <Button variant="text" size="small" aria-label={t('specialist.changeOf', { name: specialist.name })} onPress={() => setOpen({ what: 'change', specialist })}>{t('common:edit')}</Button>
          {specialist.activeTo === null && (
            <Button variant="text" size="small" aria-label={t('specialist.endOf', { name: specialist.name })} onPress={() => setOpen({ what: 'end', specialist })}>{t('specialist.end')}</Button>
          )}
          <Button variant="text" size="small" aria-label={t('specialist.removeOf', { name: specialist.name })} onPress={() => setOpen({ what: 'remove', specialist })}>{t('common:delete')}</Button>
        </span>
      ),
    }] : []),
  ];
  const addButton = mayWrite && <Button onPress={() => setOpen({ what: 'add' })}>{t('specialist.add')}</Button>;
  return (
    <section>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-std-20B-150">{t('specialists')}</h2>
        <div className="no-print">{addButton}</div>
      </div>
      <TableToolbar
        state={state}
        filters={[{ name: 'specialists', label: t('specialist.show'), all: t('specialist.present'), options: [{ value: 'all', label: t('specialist.all') }] }]}
      />
      <DataTable
        caption={t('specialists')}
        columns={columns}
        rowId={(specialist) => specialist.id}
        result={specialists}
        state={state}
        empty={<EmptyState title={all ? t('specialist.none') : t('specialist.nonePresent')} action={addButton} />}
      />
      {(open?.what === 'add' || open?.what === 'change') && (
        <SpecialistDialog hospitalId={hospital.id} specialist={open.what === 'change' ? open.specialist : null} onClose={close} />
      )}
      {open?.what === 'end' && <EndSpecialist hospitalId={hospital.id} specialist={open.specialist} onClose={close} />}
      <DeleteDialog
        title={t('specialist.removeTitle', { name: open?.what === 'remove' ? open.specialist.name : '' })}
        open={open?.what === 'remove'}
        onClose={close}
        consequences={[t('specialist.removeGone'), t('specialist.removeInstead')]}
        remove={async () => {
          if (open?.what !== 'remove') return;
          await removeSpecialist(prefecture, hospital.id, open.specialist.id, open.specialist.version);
          await queryClient.invalidateQueries({ queryKey: [...hospitalsKey(prefecture), 'specialists', hospital.id] });
        }}
        onRemoved={() => {
          close();
          showToast(t('common:deleted'));
        }}
      />
    </section>
  );
}
