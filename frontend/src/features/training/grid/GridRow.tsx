import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { showToast } from '@/components/feedback';
import { Badge } from '@/components/ui';
import type { AttendanceCategory } from '@/lib/api';
import { formatDay, formatTime } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { openShortcutHelp } from '@/lib/keyboard';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { CATEGORIES } from '../words';
import { sumOf } from './cells';
import { cellId, moveByKey } from './grid-keys';
import type { GridStore, Row } from './grid-store';
import { isBlock, spread } from './paste';
import { RowIssue } from './RowIssue';
import { useGridRow } from './useGrid';

interface GridRowProps {
  store: GridStore;
  id: string;
  onEdit: (id: string, category: AttendanceCategory, text: string) => void;
}

/** One training: its three numbers, their sum, what became of them, and below what is wrong. */
export const GridRow = memo(function GridRow({ store, id, onEdit }: GridRowProps) {
  const { t } = useTranslation('training');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const row = useGridRow(store, id);
  const { training } = row;
  const page = deskPath(prefecture, 'trainings', id, 'attendance');
  const leave = (event: FocusEvent<HTMLTableSectionElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) store.leave(id);
  };
  return (
    <tbody onBlur={leave} className="border-b border-solid-gray-420 max-desktop:border-0">
      <tr className="focus-within:bg-blue-50 max-desktop:!grid max-desktop:grid-cols-3 max-desktop:gap-x-2">
        <td data-label={t('date')} className="px-3 py-1.5 max-desktop:col-span-3 desktop:whitespace-nowrap">{formatDay(training.dates[0] ?? '', language)}</td>
        <th scope="row" data-label={t('title')} className="px-3 py-1.5 text-left font-400 max-desktop:col-span-3">
          <Link className="link" to={page} tabIndex={-1}>{training.title}</Link>
        </th>
        {CATEGORIES.map((category) => (
          <td key={category} data-label={t(`category.${category}`)} className="px-1 py-1.5 max-desktop:!flex-col max-desktop:!items-stretch max-desktop:!gap-1">
            <Cell store={store} row={row} category={category} onEdit={onEdit} page={page} />
          </td>
        ))}
        <td data-label={t('total')} className="px-3 py-1.5 font-700 whitespace-nowrap desktop:text-right">{sumOf(row.text) ?? '–'}</td>
        <td data-label={t('grid.state')} className="px-3 py-1.5 max-desktop:col-span-2 max-desktop:empty:!hidden desktop:min-w-44"><RowState row={row} /></td>
      </tr>
      {row.issue && (
        <tr>
          <td colSpan={7} className="px-3 pb-3 max-desktop:!block [&_*]:!text-left"><RowIssue store={store} id={id} row={row} issue={row.issue} /></td>
        </tr>
      )}
    </tbody>
  );
});

interface CellProps extends Omit<GridRowProps, 'id'> { row: Row; category: AttendanceCategory; page: string }

function Cell({ store, row, category, onEdit, page }: CellProps) {
  const { t } = useTranslation('training');
  const language = useLanguage();
  const navigate = useNavigate();
  const { id, title, dates } = row.training;
  const wrong = row.issue !== null && 'cells' in row.issue && row.issue.cells.includes(category);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const key = event.key.toLowerCase();
    const command = event.ctrlKey || event.metaKey;
    let used = true;
    if (command && key === 'z' && row.state !== 'typing') store.undo();
    else if (command && key === 's') store.leave(id);
    else if (command && key === 'enter') void navigate(page);
    else if (event.key === '?') openShortcutHelp();
    else if (key === 'escape' && row.state === 'typing') store.reset(id);
    else used = moveByKey(event, { ids: store.ids(), id, category, onLast: () => store.leave(id) });
    if (used) event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (!isBlock(text)) return;
    event.preventDefault();
    const { rows, columnsLeftOut } = spread(text, category);
    const { taken, changed, leftOut } = store.paste(id, rows);
    showToast([
      t('grid.pasted', { count: taken }),
      ...(leftOut > 0 ? [t('grid.pastedRowsLeft', { count: leftOut })] : []),
      ...(columnsLeftOut > 0 ? [t('grid.pastedColumnsLeft', { count: columnsLeftOut })] : []),
    ].join(t('grid.sentenceSpace')), { undo: changed > 0 ? () => store.undo() : undefined, tone: leftOut + columnsLeftOut > 0 ? 'info' : 'success' });
  };
  return (
    <input
      id={cellId(id, category)}
      className="input text-right desktop:!w-24 print:!w-12 print:!border-0 print:!p-0 tabular-nums"
      inputMode="numeric"
      autoComplete="off"
      enterKeyHint="next"
      aria-label={t('grid.cell', { category: t(`category.${category}`), title, day: formatDay(dates[0] ?? '', language) })}
      aria-invalid={wrong || undefined}
      aria-describedby={row.issue ? `issue-${id}` : undefined}
      disabled={!row.open}
      value={row.text[category]}
      onChange={(event) => onEdit(id, category, event.target.value)}
      onFocus={(event) => event.target.select()}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
    />
  );
}

function RowState({ row }: { row: Row }) {
  const { t } = useTranslation('training');
  const language = useLanguage();
  if (!row.open) return <Badge>{t('attendanceState.upcoming')}</Badge>;
  if (row.state === 'saving') return <span>{t('grid.saving')}</span>;
  if (row.issue) return <Badge tone="error">{t('grid.notSaved')}</Badge>;
  if (row.state === 'typing') return <span className="text-solid-gray-700">{t('grid.typing')}</span>;
  if (row.state === 'saved' && row.savedAt) return <span className="text-success-2">{t('common:savedAt', { time: formatTime(row.savedAt, language) })}</span>;
  const names = row.named?.total ?? 0;
  if (names > 0 && sumOf(row.text) === null) return <span className="help">{t('grid.namesOnly', { count: names })}</span>;
  return sumOf(row.text) === null ? <Badge tone="warning">{t('attendanceState.missing')}</Badge> : null;
}
