import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EmptyState } from '@/components/feedback';
import { Badge, Button, Icon, type Tone } from '@/components/ui';
import { type ImportEffect, type ImportPreview, type ImportRow, useImporting } from './importing';

const TONE: Record<ImportEffect, Tone> = { create: 'success', unchanged: 'neutral', conflict: 'warning', faulty: 'error' };
const SHOWN = ['all', 'problems', 'create', 'unchanged', 'conflict', 'faulty'] as const;
type Shown = (typeof SHOWN)[number];
const PER_PAGE = 100;

const isShown = (row: ImportRow, shown: Shown) => shown === 'all' || row.effect === shown
  || (shown === 'problems' && (row.effect === 'faulty' || row.effect === 'conflict'));

/** Every row of the file and what becomes of it; faults and notices stand at the cell they are about. */
export function ImportRows({ preview }: { preview: ImportPreview }) {
  const { t } = useTranslation('import');
  const [params, setParams] = useSearchParams();
  const asked = params.get('show') as Shown | null;
  const shown: Shown = asked && SHOWN.includes(asked) ? asked : 'all';
  const count = (which: Shown) => preview.rows.filter((row) => isShown(row, which)).length;
  const rows = preview.rows.filter((row) => isShown(row, shown));
  const pages = Math.max(1, Math.ceil(rows.length / PER_PAGE));
  const page = Math.min(pages, Math.max(1, Number(params.get('page')) || 1));
  const go = (changes: Record<string, string>) => setParams((now) => {
    const next = new URLSearchParams(now);
    for (const [name, value] of Object.entries(changes)) {
      if (value === '') next.delete(name);
      else next.set(name, value);
    }
    return next;
  }, { replace: true, preventScrollReset: true });
  return (
    <section>
      <h2 id="rows" className="mb-3 text-std-20B-150">{t('rows')}</h2>
      <div role="group" aria-label={t('show')} className="no-print mb-4 flex flex-wrap gap-2">
        {SHOWN.filter((which) => which === 'all' || count(which) > 0).map((which) => (
          <Button key={which} size="small" variant={which === shown ? 'solid' : 'outline'} aria-pressed={which === shown} onPress={() => go({ show: which === 'all' ? '' : which, page: '' })}>
            {t('showCount', { what: t(`shown.${which}`), count: count(which) })}
          </Button>
        ))}
      </div>
      {rows.length === 0 ? <EmptyState title={t('noRows')} /> : <RowTable preview={preview} rows={rows.slice((page - 1) * PER_PAGE, page * PER_PAGE)} />}
      {pages > 1 && (
        <nav aria-label={t('common:table.pages')} className="mt-4 flex flex-wrap items-center gap-2">
          <span>{t('pageOf', { page, pages })}</span>
          <Button variant="outline" size="small" isDisabled={page === 1} onPress={() => go({ page: page === 2 ? '' : String(page - 1) })}>{t('common:table.previous')}</Button>
          <Button variant="outline" size="small" isDisabled={page === pages} onPress={() => go({ page: String(page + 1) })}>{t('common:table.next')}</Button>
        </nav>
      )}
    </section>
  );
}

function RowTable({ preview, rows }: { preview: ImportPreview; rows: ImportRow[] }) {
  const { t } = useTranslation('import');
  const importing = useImporting();
  const head = 'px-3 py-2 text-left align-bottom text-dns-14B-130';
  return (
    <div className="overflow-x-auto" role="region" aria-label={t('rows')} tabIndex={0}>
      <table className="cards-on-phone w-full border-collapse text-dns-16N-130">
        <caption className="sr-only">{t('rows')}</caption>
        <thead>
          <tr className="border-b-2 border-solid-gray-600">
            <th scope="col" className={head}>{t('row')}</th>
            <th scope="col" className={head}>{t('effect')}</th>
            {preview.columns.map((column) => <th key={column} scope="col" className={head}>{importing.heading(column)}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.number} className="border-b border-solid-gray-420 align-top">
              <th scope="row" data-label={t('row')} className="px-3 py-2 text-left font-400">{row.number}</th>
              <td data-label={t('effect')} className="px-3 py-2">
                <span className="flex flex-col items-start gap-1">
                  <Badge tone={TONE[row.effect]}>{t(`effects.${row.effect}`)}</Badge>
                  <Faults of={row.faults.filter(({ column }) => !column || !preview.columns.includes(column))} />
                </span>
              </td>
              {preview.columns.map((column) => {
                const faults = row.faults.filter((fault) => fault.column === column);
                const notices = row.notices?.filter((notice) => notice.column === column) ?? [];
                return (
                  <td key={column} data-label={importing.heading(column)} className={`px-3 py-2 ${faults.length > 0 ? 'bg-red-50 outline-2 -outline-offset-2 outline-error-1' : ''}`}>
                    <span>
                      <span className="whitespace-pre-wrap">{row.cells[column] || <span className="text-solid-gray-700">{t('emptyCell')}</span>}</span>
                      <Faults of={faults} />
                      <Notices of={notices} />
                    </span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a person should know although the row comes in. */
function Notices({ of }: { of: ImportRow['faults'] }) {
  return of.map((notice) => (
    <span key={notice.code} className="mt-1 flex items-start gap-1 text-dns-14N-130"><Icon name="warning" size={16} className="shrink-0 text-warning-yellow-2" />{notice.message}</span>
  ));
}

function Faults({ of }: { of: ImportRow['faults'] }) {
  return of.map((fault) => (
    <span key={fault.code} className="field-error mt-1 flex items-start gap-1"><Icon name="error" size={16} />{fault.message}</span>
  ));
}
