import { useTranslation } from 'react-i18next';
import { Button, Icon } from '@/components/ui';
import type { AttendanceCategory } from '@/lib/api';
import { DifferenceReason } from '../DifferenceReason';
import { cellsOf, countOf, sumOf } from '../grid/cells';
import { CATEGORIES } from '../words';
import type { AttendanceEditorState } from './useAttendanceEditor';

const head = 'px-3 py-2 text-right text-dns-14B-130 whitespace-nowrap';
const number = 'px-3 text-right whitespace-nowrap';

/** Headcounts against names: either they add up, or here is said why not. */
export function Sums({ editor }: { editor: AttendanceEditorState }) {
  const { t } = useTranslation('training');
  const { values, named, change } = editor;
  const total = sumOf(values.cells);
  const apart = editor.differing.length > 0;
  const difference = (counted: number | null, names: number) => apart && <td className={number}>{signed((counted ?? 0) - names)}</td>;
  return (
    <section aria-labelledby="sums" className="card space-y-4">
      <h2 id="sums" className="text-std-20B-150">{t('sums.title')}</h2>
      <table className="border-collapse text-dns-16N-130">
        <caption className="help pb-1 text-left">{t('sums.headcountsHelp')}</caption>
        <thead>
          <tr className="border-b-2 border-solid-gray-600">
            <td />
            <th scope="col" className={head}>{t('headcounts')}</th>
            <th scope="col" className={head}>{t('names')}</th>
            {apart && <th scope="col" className={head}>{t('sums.difference')}</th>}
          </tr>
        </thead>
        <tbody>
          {CATEGORIES.map((category) => (
            <tr key={category} className="border-b border-solid-gray-420">
              <th scope="row" className="py-1.5 pr-3 text-left font-400 whitespace-nowrap">{t(`category.${category}`)}</th>
              <td className="px-1 py-1.5 text-right"><Headcount editor={editor} category={category} /></td>
              <td className={number}>{named[category]}</td>
              {difference(countOf(values.cells[category]), named[category])}
            </tr>
          ))}
        </tbody>
        <tfoot className="font-700">
          <tr>
            <th scope="row" className="py-2 pr-3 text-left">{t('total')}</th>
            <td className={number}>{total ?? '–'}</td>
            <td className={number}>{named.total}</td>
            {difference(total, named.total)}
          </tr>
        </tfoot>
      </table>
      <div id="sums-answer" role="status"><Answer editor={editor} /></div>
      {apart && (
        <div className="space-y-3">
          <DifferenceReason
            name="differenceReason"
            value={values.reason}
            onChange={(reason) => change((now) => ({ ...now, reason }))}
            error={editor.asked && values.reason.trim() === '' ? t('common:violation.required') : editor.violations.find(({ field }) => field === 'differenceReason')?.message}
          />
          <Button variant="text" size="small" className="-ml-3" onPress={() => change((now) => ({ ...now, cells: cellsOf(named) }))}>{t('sums.useNames')}</Button>
        </div>
      )}
    </section>
  );
}

function Headcount({ editor, category }: { editor: AttendanceEditorState; category: AttendanceCategory }) {
  const { t } = useTranslation('training');
  const { reading, values } = editor;
  const wrong = ('cells' in reading && editor.asked && reading.cells.includes(category))
    || editor.violations.some(({ field }) => field === `headcounts.${category}`);
  return (
    <input
      className="input !w-20 text-right"
      inputMode="numeric"
      autoComplete="off"
      aria-label={t('sums.headcount', { category: t(`category.${category}`) })}
      aria-invalid={wrong || undefined}
      aria-describedby="sums-answer"
      value={values.cells[category]}
      onChange={(event) => editor.change((now) => ({ ...now, cells: { ...now.cells, [category]: event.target.value } }))}
      onFocus={(event) => event.target.select()}
    />
  );
}

function signed(difference: number): string {
  return difference > 0 ? `+${difference}` : String(difference);
}

function Answer({ editor }: { editor: AttendanceEditorState }) {
  const { t } = useTranslation('training');
  const { reading, named, values } = editor;
  const list = (cells: string[]) => cells.map((category) => t(`category.${category}`)).join(t('listComma'));
  if (reading.kind === 'not_counts') return <Wrong>{t('grid.notCounts', { cells: list(reading.cells) })}</Wrong>;
  if (reading.kind === 'incomplete') return editor.asked ? <Wrong>{t('grid.incomplete', { cells: list(reading.cells) })}</Wrong> : null;
  if (editor.differing.length > 0) {
    return values.reason.trim() === '' ? <Wrong>{t('sums.apart', { cells: list(editor.differing) })}</Wrong> : <p>{t('sums.explained', { cells: list(editor.differing) })}</p>;
  }
  if (reading.kind === 'counts' && named.total > 0) {
    return <p className="flex items-start gap-1 text-success-2"><Icon name="success" size={20} />{t('sums.addsUp')}</p>;
  }
  if (reading.kind === 'empty' && named.total > 0) return <p className="help">{t('sums.namesCount')}</p>;
  return null;
}

function Wrong({ children }: { children: string }) {
  return <p className="field-error flex items-start gap-1"><Icon name="error" size={18} />{children}</p>;
}
