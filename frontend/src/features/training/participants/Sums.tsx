import { useTranslation } from 'react-i18next';
import { Button, Icon } from '@/components/ui';
import type { AttendanceCategory } from '@/lib/api';
import { DifferenceReason } from '../DifferenceReason';
import { cellsOf, countOf, sumOf } from '../grid/cells';
import { CATEGORIES } from '../words';
import type { AttendanceEditorState } from './useAttendanceEditor';

/** Headcounts against names: either they add up, or here is said why not. */
export function Sums({ editor }: { editor: AttendanceEditorState }) {
  const { t } = useTranslation('training');
  const { values, named, reading, change } = editor;
  const total = sumOf(values.cells);
  const set = (category: AttendanceCategory, text: string) => change((now) => ({ ...now, cells: { ...now.cells, [category]: text } }));
  const wrong = (category: AttendanceCategory) => ('cells' in reading && editor.asked && reading.cells.includes(category))
    || editor.violations.some(({ field }) => field === `headcounts.${category}`);
  const apart = editor.differing.length > 0;
  const head = 'px-2 py-2 text-right text-dns-14B-130';
  return (
    <section aria-labelledby="sums" className="card space-y-4">
      <h2 id="sums" className="text-std-20B-150">{t('sums.title')}</h2>
      <div className="overflow-x-auto">
        <table className="border-collapse text-dns-16N-130">
          <caption className="sr-only">{t('sums.title')}</caption>
          <thead>
            <tr className="border-b-2 border-solid-gray-600">
              <td />
              {CATEGORIES.map((category) => <th key={category} scope="col" className={head}>{t(`category.${category}`)}</th>)}
              <th scope="col" className={head}>{t('total')}</th>
            </tr>
          </thead>
          <tbody>
            <tr className="border-b border-solid-gray-420">
              <th scope="row" className="py-2 pr-3 text-left font-400">{t('headcounts')}<span className="help block">{t('sums.headcountsHelp')}</span></th>
              {CATEGORIES.map((category) => (
                <td key={category} className="px-1 py-2">
                  <input
                    className="input !w-20 text-right"
                    inputMode="numeric"
                    autoComplete="off"
                    aria-label={t('sums.headcount', { category: t(`category.${category}`) })}
                    aria-invalid={wrong(category) || undefined}
                    aria-describedby="sums-answer"
                    value={values.cells[category]}
                    onChange={(event) => set(category, event.target.value)}
                    onFocus={(event) => event.target.select()}
                  />
                </td>
              ))}
              <td className="px-2 text-right font-700">{total ?? '–'}</td>
            </tr>
            <tr className="border-b border-solid-gray-420">
              <th scope="row" className="py-3 pr-3 text-left font-400">{t('names')}</th>
              {CATEGORIES.map((category) => <td key={category} className="px-4 text-right">{named[category]}</td>)}
              <td className="px-2 text-right font-700">{named.total}</td>
            </tr>
            {apart && (
              <tr>
                <th scope="row" className="py-3 pr-3 text-left font-400">{t('sums.difference')}</th>
                {CATEGORIES.map((category) => <td key={category} className="px-4 text-right">{signed((countOf(values.cells[category]) ?? 0) - named[category])}</td>)}
                <td className="px-2 text-right font-700">{signed((total ?? 0) - named.total)}</td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
      <div id="sums-answer" role="status"><Answer editor={editor} /></div>
      {apart && (
        <div className="space-y-3">
          <DifferenceReason
            name="differenceReason"
            value={values.reason}
            onChange={(reason) => change((now) => ({ ...now, reason }))}
            error={editor.asked && values.reason.trim() === '' ? t('common:violation.required') : editor.violations.find(({ field }) => field === 'differenceReason')?.message}
          />
          <Button variant="text" size="small" onPress={() => change((now) => ({ ...now, cells: cellsOf(named) }))}>{t('sums.useNames')}</Button>
        </div>
      )}
    </section>
  );
}

function signed(difference: number): string {
  return difference > 0 ? `+${difference}` : String(difference);
}

function Answer({ editor }: { editor: AttendanceEditorState }) {
  const { t } = useTranslation('training');
  const { reading, named } = editor;
  const list = (cells: string[]) => cells.map((category) => t(`category.${category}`)).join(t('listComma'));
  if (reading.kind === 'not_counts') return <Wrong>{t('grid.notCounts', { cells: list(reading.cells) })}</Wrong>;
  if (reading.kind === 'incomplete') return editor.asked ? <Wrong>{t('grid.incomplete', { cells: list(reading.cells) })}</Wrong> : null;
  if (editor.differing.length > 0) return <Wrong>{t('sums.apart', { cells: list(editor.differing) })}</Wrong>;
  if (reading.kind === 'counts' && named.total > 0) {
    return <p className="flex items-start gap-1 text-success-2"><Icon name="success" size={20} />{t('sums.addsUp')}</p>;
  }
  if (reading.kind === 'empty' && named.total > 0) return <p className="help">{t('sums.namesCount')}</p>;
  return null;
}

function Wrong({ children }: { children: string }) {
  return <p className="field-error flex items-start gap-1"><Icon name="error" size={18} />{children}</p>;
}
