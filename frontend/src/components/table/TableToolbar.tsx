import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { Choice } from '@/components/form/choice-fields';
import type { Column } from './DataTable';
import type { TableState } from './table-state';

export interface Filter<F extends string> {
  name: F;
  label: string;
  options: Choice[];
  /** The text of "no filter"; false when the list needs one. */
  all?: string | false;
}

interface TableToolbarProps<T, F extends string> {
  state: TableState<F>;
  searchLabel?: string;
  filters?: Array<Filter<F>>;
  columns?: Array<Column<T>>;
  children?: ReactNode;
}

/** Search, filters, chips of what is filtered, and which columns are shown. */
export function TableToolbar<T, F extends string = never>({ state, searchLabel, filters = [], columns, children }: TableToolbarProps<T, F>) {
  const { t } = useTranslation();
  const active = filters.filter((filter) => filter.all !== false && state.filters[filter.name] !== '');
  return (
    <div className="no-print mb-4 space-y-3">
      <div className="grid grid-cols-2 items-end gap-3 desktop:flex desktop:flex-wrap">
        {searchLabel && <SearchBox label={searchLabel} value={state.q} onSearch={state.setQ} />}
        {filters.map((filter) => (
          <label key={filter.name} className="flex min-w-0 flex-col gap-1 desktop:min-w-36">
            <span className="text-dns-14B-130">{filter.label}</span>
            <select className="input" value={state.filters[filter.name]} onChange={(event) => state.setFilter(filter.name, event.target.value)}>
              {filter.all !== false && <option value="">{filter.all ?? t('table.all')}</option>}
              {filter.options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
            </select>
          </label>
        ))}
        {columns && <PhoneSort columns={columns} state={state} />}
        {columns && <ColumnChooser columns={columns} state={state} />}
        {children}
      </div>
      {(active.length > 0 || state.q !== '') && (
        <div className="flex flex-wrap items-center gap-2">
          {state.q !== '' && <Chip onRemove={() => state.setQ('')} removeLabel={t('table.removeFilter', { label: state.q })}>{t('table.searched', { q: state.q })}</Chip>}
          {active.map((filter) => {
            const value = filter.options.find((option) => option.value === state.filters[filter.name])?.label ?? state.filters[filter.name];
            const text = t('table.filtered', { label: filter.label, value });
            return <Chip key={filter.name} onRemove={() => state.setFilter(filter.name, '')} removeLabel={t('table.removeFilter', { label: text })}>{text}</Chip>;
          })}
          <Button variant="text" size="small" onPress={state.clear}>{t('table.clear')}</Button>
        </div>
      )}
    </div>
  );
}

const TYPING_PAUSE = 350;

/** Searches when typing pauses. `/` brings the focus here. */
export function SearchBox({ label, value, onSearch }: { label: string; value: string; onSearch: (q: string) => void }) {
  const [text, setText] = useState(value);
  const composing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sent = useRef(value);
  useEffect(() => {
    if (value !== sent.current) setText(value);
    sent.current = value;
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const search = (q: string) => {
    sent.current = q.trim();
    onSearch(q.trim());
  };
  const later = (q: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => search(q), TYPING_PAUSE);
  };
  return (
    <form role="search" className="col-span-2 flex min-w-60 flex-1 flex-col gap-1" onSubmit={(event) => { event.preventDefault(); clearTimeout(timer.current); search(text); }}>
      <label className="text-dns-14B-130" htmlFor="list-search">{label}</label>
      <input
        id="list-search"
        data-search
        type="search"
        className="input"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          if (!composing.current) later(event.target.value);
        }}
        onCompositionStart={() => { composing.current = true; }}
        onCompositionEnd={(event) => { composing.current = false; later(event.currentTarget.value); }}
      />
    </form>
  );
}

/** On a phone the table has no headings to press. */
function PhoneSort<T, F extends string>({ columns, state }: { columns: Array<Column<T>>; state: TableState<F> }) {
  const { t } = useTranslation();
  const sortable = columns.filter((column) => column.sortKey);
  if (sortable.length === 0) return null;
  return (
    <label className="flex min-w-0 flex-col gap-1 desktop:hidden">
      <span className="text-dns-14B-130">{t('table.sort')}</span>
      <select className="input" value={state.sort} onChange={(event) => state.setSort(event.target.value)}>
        {sortable.flatMap((column) => [
          <option key={column.id} value={column.sortKey}>{t('table.ascending', { label: column.header })}</option>,
          ...(column.ascendingOnly ? [] : [<option key={`-${column.id}`} value={`-${column.sortKey}`}>{t('table.descending', { label: column.header })}</option>]),
        ])}
      </select>
    </label>
  );
}

function ColumnChooser<T, F extends string>({ columns, state }: { columns: Array<Column<T>>; state: TableState<F> }) {
  const { t } = useTranslation();
  const choosable = columns.filter((column) => !column.rowHeader && !column.actions);
  return (
    <DialogTrigger>
      <AriaButton className={buttonClass('outline', 'medium')}>{t('table.columns')}<Icon name="down" size={20} /></AriaButton>
      <Popover className="popover p-4" placement="bottom end">
        <Dialog aria-label={t('table.columns')} className="outline-none">
          {choosable.map((column) => (
            <label key={column.id} className="flex min-h-11 cursor-pointer items-center gap-2">
              <input
                type="checkbox"
                className="size-6 accent-blue-900"
                checked={!state.hidden.includes(column.id)}
                onChange={(event) => state.setHidden(event.target.checked ? state.hidden.filter((id) => id !== column.id) : [...state.hidden, column.id])}
              />
              {column.header}
            </label>
          ))}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
