import { type ColumnDef, getCoreRowModel, useReactTable } from '@tanstack/react-table';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Page } from '@/lib/api';
import { cx } from '@/lib/cx';
import { EmptyState } from '@/components/feedback/EmptyState';
import { ProblemAlert } from '@/components/feedback/ProblemAlert';
import { SkeletonLine } from '@/components/feedback/Skeleton';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Pager } from './Pager';
import type { TableState } from './table-state';

export interface Column<T> {
  id: string;
  header: string;
  cell: (row: T) => ReactNode;
  /** The key of the contract's sort enum; without it the column is not sortable. */
  sortKey?: string;
  /** The contract has no `-key` for it. */
  ascendingOnly?: boolean;
  numeric?: boolean;
  /** The row's name: a header cell, never hidden. */
  rowHeader?: boolean;
  /** Buttons: not printed, not hidden. */
  actions?: boolean;
  className?: string;
}

interface DataTableProps<T, F extends string> {
  /** What the table shows, for screen readers and print. */
  caption: string;
  columns: Array<Column<T>>;
  rowId: (row: T) => string;
  /** The answer of the list query. */
  result: { data?: Page<T>; isPending: boolean; isFetching?: boolean; error: unknown; refetch: () => unknown };
  state: TableState<F>;
  /** Shown when there is nothing at all; a narrowed list offers to clear the filters by itself. */
  empty: ReactNode;
  /** A heading above the rows that share it: the month of a date. Rows come sorted by it. */
  groupOf?: (row: T) => string;
}

/** A server-side list: sorted, searched, filtered and paged through the address; cards on a phone. */
export function DataTable<T, F extends string = never>({ caption, columns, rowId, result, state, empty, groupOf }: DataTableProps<T, F>) {
  const { t } = useTranslation();
  const shown = columns.filter((column) => column.rowHeader || column.actions || !state.hidden.includes(column.id));
  const table = useReactTable<T>({
    data: result.data?.items ?? [],
    columns: shown.map((column): ColumnDef<T> => ({ id: column.id, header: column.header })),
    getRowId: rowId,
    getCoreRowModel: getCoreRowModel(),
    manualSorting: true,
    manualPagination: true,
  });
  const of = (id: string) => shown.find((column) => column.id === id)!;
  if (result.error) return <ProblemAlert error={result.error} onRetry={() => void result.refetch()} />;
  if (result.data && result.data.items.length === 0) {
    if (!state.narrowed && state.page === 1) return <>{empty}</>;
    return (
      <EmptyState title={t('table.noMatch')} action={<Button variant="outline" onPress={state.clear}>{t('table.clear')}</Button>}>
        {t('table.noMatchText')}
      </EmptyState>
    );
  }
  return (
    <div aria-busy={result.isFetching}>
      <div className="overflow-x-auto" role="region" aria-label={caption} tabIndex={0}>
        <table role="table" className="cards-on-phone w-full border-collapse text-dns-16N-130">
          <caption className="sr-only">{caption}</caption>
          <thead role="rowgroup">
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id} role="row" className="border-b-2 border-solid-gray-600">
                {group.headers.map((header) => (
                  <HeaderCell key={header.id} column={of(header.column.id)} state={state} />
                ))}
              </tr>
            ))}
          </thead>
          <tbody role="rowgroup">
            {result.isPending && <SkeletonRows columns={shown.length} />}
            {table.getRowModel().rows.map((row, index, all) => (
              <Fragment key={row.id}>
                {groupOf && (index === 0 || groupOf(all[index - 1]!.original) !== groupOf(row.original)) && <GroupRow label={groupOf(row.original)} columns={shown.length} />}
                <tr role="row" className="border-b border-solid-gray-420 hover:bg-solid-gray-50">
                  {row.getVisibleCells().map((cell) => {
                    const column = of(cell.column.id);
                    const Cell = column.rowHeader ? 'th' : 'td';
                    return (
                      <Cell
                        key={cell.id}
                        role={column.rowHeader ? 'rowheader' : 'cell'}
                        scope={column.rowHeader ? 'row' : undefined}
                        data-label={column.actions ? undefined : column.header}
                        className={cx('px-3 py-2 text-left align-middle font-400', column.numeric && 'whitespace-nowrap desktop:text-right', column.actions && 'no-print desktop:text-right', column.className)}
                      >
                        <div className="min-w-0">{column.cell(row.original)}</div>
                      </Cell>
                    );
                  })}
                </tr>
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      <Pager result={result} state={state} />
    </div>
  );
}

function GroupRow({ label, columns }: { label: string; columns: number }) {
  return (
    <tr role="row" className="group-row border-b border-solid-gray-420 bg-solid-gray-50">
      <th role="rowheader" scope="rowgroup" colSpan={columns} className="px-3 py-2 text-left text-std-16B-170">{label}</th>
    </tr>
  );
}

function HeaderCell<T, F extends string>({ column, state }: { column: Column<T>; state: TableState<F> }) {
  const { t } = useTranslation();
  const direction = !column.sortKey ? undefined : state.sort === column.sortKey ? 'ascending' : state.sort === `-${column.sortKey}` ? 'descending' : 'none';
  const className = cx('px-3 py-2 text-left align-middle text-dns-14B-130', column.numeric && 'text-right whitespace-nowrap', column.actions && 'no-print');
  if (!column.sortKey) {
    return <th role="columnheader" scope="col" className={className}>{column.actions ? <span className="sr-only">{column.header}</span> : column.header}</th>;
  }
  const next = direction === 'ascending' && !column.ascendingOnly ? `-${column.sortKey}` : column.sortKey;
  return (
    <th role="columnheader" scope="col" data-heading={column.header} aria-sort={direction} className={className}>
      <Button variant="text" size="small" className="-mx-3 !min-w-0 !text-dns-14B-130 !text-solid-gray-800" onPress={() => state.setSort(next)}>
        {column.header}
        {direction !== 'none' && <Icon name={direction === 'ascending' ? 'up' : 'down'} size={18} />}
        <span className="sr-only">{t(direction === 'ascending' && !column.ascendingOnly ? 'table.sortDescending' : 'table.sortAscending')}</span>
      </Button>
    </th>
  );
}

function SkeletonRows({ columns }: { columns: number }) {
  const { t } = useTranslation();
  return Array.from({ length: 6 }, (_, row) => (
    <tr key={row} role="row" className="border-b border-solid-gray-420">
      {Array.from({ length: columns }, (_, column) => (
        <td key={column} role="cell" className="px-3 py-4">
          {row === 0 && column === 0 && <span role="status" className="sr-only">{t('loading')}</span>}
          <SkeletonLine className="w-3/4" />
        </td>
      ))}
    </tr>
  ));
}
