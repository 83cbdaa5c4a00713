import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Filter, SearchBox, type TableState } from '@/components/table';
import { Button, Chip, Icon } from '@/components/ui';
import { cx } from '@/lib/cx';
import type { FilterName } from '../search';
import { useConditions } from './useConditions';

const SORTS = ['nextMeeting', 'kana', 'municipality'] as const;
/** Asked most; the others open on demand. */
const FIRST: readonly FilterName[] = ['municipality', 'weekday'];

interface FinderFiltersProps { prefecture: string; state: TableState<FilterName> }

/** Search, conditions, order; whatever narrows the list is a chip that can be taken away. */
export function FinderFilters({ prefecture, state }: FinderFiltersProps) {
  const { t } = useTranslation('finder');
  const conditions = useConditions(prefecture);
  const more = conditions.filter(({ name }) => !FIRST.includes(name));
  const [opened, setOpened] = useState(() => more.some(({ name }) => state.filters[name] !== ''));
  return (
    <div className="no-print mb-6 rounded-12 bg-blue-50 p-4">
      <div className="grid grid-cols-2 items-end gap-3 desktop:grid-cols-[1fr_1fr_1fr_1fr_auto]">
        <SearchBox label={t('search')} value={state.q} onSearch={state.setQ} />
        {conditions.filter(({ name }) => FIRST.includes(name)).map((condition) => <Condition key={condition.name} condition={condition} state={state} />)}
        <Button variant="outline" className="max-desktop:col-span-2" aria-expanded={opened} aria-controls="more-conditions" onPress={() => setOpened(!opened)}>
          {t('filter.more')}
          <Icon name={opened ? 'up' : 'down'} size={20} />
        </Button>
      </div>
      <div id="more-conditions" hidden={!opened} className={cx('mt-3 grid-cols-2 items-end gap-3 desktop:grid-cols-4', opened ? 'grid' : 'hidden')}>
        {more.map((condition) => <Condition key={condition.name} condition={condition} state={state} />)}
        <Condition
          condition={{ name: 'sort', label: t('common:table.sort'), all: false, options: SORTS.map((value) => ({ value, label: t(`sort.${value}`) })) }}
          value={state.sort}
          onChange={state.setSort}
        />
      </div>
      <ActiveConditions conditions={conditions} state={state} />
    </div>
  );
}

type ConditionProps =
  | { condition: Filter<FilterName>; state: TableState<FilterName> }
  | { condition: Filter<'sort'>; value: string; onChange: (value: string) => void };

function Condition(props: ConditionProps) {
  const { t } = useTranslation();
  const { condition } = props;
  const value = 'state' in props ? props.state.filters[props.condition.name] : props.value;
  const change = (next: string) => ('state' in props ? props.state.setFilter(props.condition.name, next) : props.onChange(next));
  return (
    <label className="flex min-w-0 flex-col gap-1">
      <span className="text-dns-14B-130">{condition.label}</span>
      <select className="input" value={value} onChange={(event) => change(event.target.value)}>
        {condition.all !== false && <option value="">{t('table.all')}</option>}
        {/* A town of a shared link may have no salon any more. */}
        {value !== '' && !condition.options.some((option) => option.value === value) && <option value={value}>{value}</option>}
        {condition.options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </label>
  );
}

function ActiveConditions({ conditions, state }: { conditions: Array<Filter<FilterName>>; state: TableState<FilterName> }) {
  const { t } = useTranslation();
  if (!state.narrowed) return null;
  return (
    <div className="mt-3 flex flex-wrap items-center gap-2">
      {state.q !== '' && <Chip onRemove={() => state.setQ('')} removeLabel={t('table.removeFilter', { label: state.q })}>{t('table.searched', { q: state.q })}</Chip>}
      {conditions.filter(({ name }) => state.filters[name] !== '').map((condition) => {
        const text = t('table.filtered', { label: condition.label, value: wordOf(condition, state.filters[condition.name]) });
        return <Chip key={condition.name} onRemove={() => state.setFilter(condition.name, '')} removeLabel={t('table.removeFilter', { label: text })}>{text}</Chip>;
      })}
      <Button variant="text" size="small" onPress={state.clear}>{t('table.clear')}</Button>
    </div>
  );
}

export function wordOf(condition: Filter<FilterName>, value: string): string {
  // The town's name alone: its number of salons is for choosing.
  if (condition.name === 'municipality') return value;
  return condition.options.find((option) => option.value === value)?.label ?? value;
}
