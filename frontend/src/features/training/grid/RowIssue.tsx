import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/feedback';
import { Button, Icon } from '@/components/ui';
import type { AttendanceNumbers, Counts } from '@/lib/api';
import { CATEGORIES } from '../words';
import { DifferenceReason } from '../DifferenceReason';
import { type Cells, cellsOf, sumOf } from './cells';
import type { GridStore, Issue, Row } from './grid-store';

/** What keeps a row from being saved, and the way out of it, right below the row. */
export function RowIssue({ store, id, row, issue }: { store: GridStore; id: string; row: Row; issue: Issue }) {
  const { t } = useTranslation('training');
  const list = (cells: string[]) => cells.map((category) => t(`category.${category}`)).join(t('listComma'));
  return (
    <div id={`issue-${id}`} role={issue.kind === 'problem' ? undefined : 'alert'} className="rounded-8 border-2 border-error-1 bg-white p-3">
      {issue.kind === 'incomplete' && <Sentence>{t('grid.incomplete', { cells: list(issue.cells) })}</Sentence>}
      {issue.kind === 'not_counts' && <Sentence>{t('grid.notCounts', { cells: list(issue.cells) })}</Sentence>}
      {issue.kind === 'reason' && <Reason key={JSON.stringify(row.text)} name={`reason-${id}`} named={issue.named} text={row.text} suggested={issue.suggested} onExplain={(reason) => store.explain(id, reason)} />}
      {issue.kind === 'conflict' && <Conflict mine={row.text} theirs={issue.theirs} onMine={() => store.keepMine(id)} onTheirs={() => store.keepTheirs(id)} />}
      {issue.kind === 'problem' && <ProblemAlert error={issue.error} onRetry={() => store.retry(id)} />}
    </div>
  );
}

function Sentence({ children }: { children: string }) {
  return <p className="field-error flex items-start gap-1"><Icon name="error" size={18} />{children}</p>;
}

function useCountsInWords() {
  const { t } = useTranslation('training');
  return (cells: Cells) => (sumOf(cells) === null
    ? t('grid.nothing')
    : t('grid.counts', { ...Object.fromEntries(CATEGORIES.map((category) => [category, cells[category] || '–'])), total: sumOf(cells) }));
}

function Reason({ name, named, text, suggested, onExplain }: { name: string; named: Counts; text: Cells; suggested: string; onExplain: (reason: string) => void }) {
  const { t } = useTranslation('training');
  const inWords = useCountsInWords();
  const [reason, setReason] = useState(suggested);
  const [asked, setAsked] = useState(false);
  const save = () => {
    setAsked(true);
    if (reason.trim() !== '') onExplain(reason.trim());
  };
  return (
    <form className="space-y-3" onSubmit={(event) => { event.preventDefault(); save(); }}>
      <Sentence>{t('grid.doesNotAddUp')}</Sentence>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4">
        <dt>{t('headcounts')}</dt><dd>{inWords(text)}</dd>
        <dt>{t('names')}</dt><dd>{inWords(cellsOf(named))}</dd>
      </dl>
      <DifferenceReason name={name} value={reason} onChange={setReason} error={asked && reason.trim() === '' ? t('common:violation.required') : undefined} />
      <Button type="submit" size="small">{t('grid.saveWithReason')}</Button>
    </form>
  );
}

function Conflict({ mine, theirs, onMine, onTheirs }: { mine: Cells; theirs: AttendanceNumbers; onMine: () => void; onTheirs: () => void }) {
  const { t } = useTranslation('training');
  const inWords = useCountsInWords();
  return (
    <div className="space-y-3">
      <Sentence>{t('grid.conflict')}</Sentence>
      <ul className="grid gap-3 desktop:grid-cols-2">
        <li className="flex flex-wrap items-center justify-between gap-2 rounded-8 border border-solid-gray-420 p-3">
          <span><span className="help block">{t('common:conflict.mine')}</span>{inWords(mine)}</span>
          <Button size="small" onPress={onMine}>{t('grid.keepMine')}</Button>
        </li>
        <li className="flex flex-wrap items-center justify-between gap-2 rounded-8 border border-solid-gray-420 p-3">
          <span><span className="help block">{t('common:conflict.theirs')}</span>{inWords(cellsOf(theirs.headcounts))}</span>
          <Button size="small" variant="outline" onPress={onTheirs}>{t('grid.keepTheirs')}</Button>
        </li>
      </ul>
    </div>
  );
}
