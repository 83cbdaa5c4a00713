import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/feedback';
import { Badge, Button, ConfirmDialog } from '@/components/ui';
import type { SupporterMerge } from '@/lib/api';
import { formatInstant } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { mergesQuery } from './api';
import { Moved } from './Moved';
import { useNumbers } from './numbers';
import { useUndoMerge } from './useUndoMerge';

/** The merges of an entry, each of which can be taken back, or says why it can't. Nothing where there are none. */
export function MergeHistory({ id }: { id: string }) {
  const { t } = useTranslation('merge');
  const prefecture = usePrefectureCode();
  const merges = useQuery(mergesQuery(prefecture, id));
  const { undo, pending } = useUndoMerge();
  const [asked, setAsked] = useState<SupporterMerge | null>(null);
  if (merges.isError) return <ProblemAlert error={merges.error} onRetry={() => void merges.refetch()} />;
  if (!merges.data || merges.data.items.length === 0) return null;
  return (
    <section aria-labelledby="merges">
      <h2 id="merges" className="mb-3 text-std-18B-160">{t('history.title')}</h2>
      <ul className="space-y-3">
        {merges.data.items.map((merge) => (
          <li key={merge.id} className="card space-y-2">
            <MergeFacts merge={merge} />
            {!merge.undoneAt && !merge.obstacle && (
              <Button variant="outline" size="small" className="no-print" pending={pending === merge.id} aria-label={t('history.undoOf', { number: merge.other.number })} onPress={() => setAsked(merge)}>{t('history.undo')}</Button>
            )}
          </li>
        ))}
      </ul>
      {asked && (
        <ConfirmDialog
          title={t('history.undoTitle', { number: asked.other.number })}
          open
          danger={false}
          onClose={() => setAsked(null)}
          confirmLabel={t('history.undo')}
          pending={pending === asked.id}
          consequences={[<Moved key="back" title={t('history.back', { number: asked.other.number })} counts={asked.moved} />, t('history.stays')]}
          onConfirm={() => void undo(asked).then(() => setAsked(null))}
        />
      )}
    </section>
  );
}

function MergeFacts({ merge: { kept, other, moved, mergedBy, mergedAt, undoneBy, undoneAt, obstacle } }: { merge: SupporterMerge }) {
  const { t } = useTranslation('merge');
  const language = useLanguage();
  const numbers = useNumbers();
  return (
    <>
      <h3 className="flex flex-wrap items-center gap-2 text-std-16B-170">
        {t('history.merged', { other: other.number, name: other.name, kept: kept.number })}
        {undoneAt && <Badge>{t('history.undone')}</Badge>}
      </h3>
      <p className="help">{t('history.by', { who: mergedBy ?? t('someone'), when: formatInstant(mergedAt, language) })}</p>
      {undoneAt && <p className="help">{t('history.undoneBy', { who: undoneBy ?? t('someone'), when: formatInstant(undoneAt, language) })}</p>}
      {moved.length > 0 && <p>{numbers(moved).join(t('supporter:comma'))}</p>}
      {!undoneAt && obstacle && <p>{t('history.obstacle')}<br />{obstacle}</p>}
    </>
  );
}
