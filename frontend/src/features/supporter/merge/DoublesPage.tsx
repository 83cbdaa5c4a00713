import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EmptyState, ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { Pager, useTableState } from '@/components/table';
import { Badge, Button, LinkButton, PageHeader, Tabs } from '@/components/ui';
import { isProblem, type SupporterDouble } from '@/lib/api';
import { formatInstant } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { supportersChanged } from '../api';
import { serves } from '../words';
import { doublesQuery, sayDifferent, undoDifferent } from './api';
import { Entry } from './Entry';

const VIEWS = ['open', 'different'] as const;
type View = (typeof VIEWS)[number];

/** Entries that may be one person's: the same reading, telephone or mail only says that somebody should look. */
export function DoublesPage() {
  const { t } = useTranslation('merge');
  const prefecture = usePrefectureCode();
  const [params, setParams] = useSearchParams();
  const view = VIEWS.find((one) => one === params.get('view')) ?? 'open';
  return (
    <>
      <PageHeader title={t('doubles.title')} lead={t('doubles.lead')} crumbs={[{ label: t('supporter:list.title'), to: deskPath(prefecture, 'supporters') }]} />
      <Tabs
        label={t('doubles.title')}
        selected={view}
        onSelect={(id) => setParams(id === 'open' ? {} : { view: id }, { replace: true, preventScrollReset: true })}
        tabs={VIEWS.map((id) => ({ id, label: t(`doubles.view.${id}`), content: id === view ? <Doubles key={id} view={id} /> : null }))}
      />
    </>
  );
}

function Doubles({ view }: { view: View }) {
  const { t } = useTranslation('merge');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const state = useTableState();
  const { cursor, limit } = state.query;
  const doubles = useQuery({ ...doublesQuery(prefecture, { different: String(view === 'different'), cursor, limit }), placeholderData: keepPreviousData });
  const [pending, setPending] = useState<string | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const change = async ({ first, second }: SupporterDouble, how: typeof sayDifferent) => {
    setPending(first.id + second.id);
    setProblem(null);
    try {
      await how(prefecture, first.id, second.id);
    } catch (error) {
      setProblem(error);
      throw error;
    } finally {
      await supportersChanged(queryClient, prefecture);
      setPending(null);
    }
  };
  const undo = (two: SupporterDouble) => change(two, undoDifferent).then(() => showToast(t('doubles.undone'), { tone: 'info' }))
    .catch((error: unknown) => showToast(isProblem(error) ? error.title : t('common:problem.unexpected'), { tone: 'error' }));
  const different = (two: SupporterDouble) => change(two, sayDifferent).then(() => showToast(t('doubles.said'), { undo: () => void undo(two) }), () => undefined);
  if (doubles.isPending) return <Skeleton lines={6} />;
  if (doubles.isError) return <ProblemAlert error={doubles.error} onRetry={() => void doubles.refetch()} />;
  if (doubles.data.items.length === 0) return <EmptyState title={t(`doubles.none.${view}`)}>{t(`doubles.noneText.${view}`)}</EmptyState>;
  return (
    <>
      {problem !== null && <ProblemAlert error={problem} />}
      <ul className="space-y-4">
        {doubles.data.items.map((two) => (
          <li key={two.first.id + two.second.id}>
            <Double two={two} pending={pending === two.first.id + two.second.id} onDifferent={() => void different(two)} onUndo={() => void undo(two)} />
          </li>
        ))}
      </ul>
      <Pager result={doubles} state={state} />
    </>
  );
}

interface DoubleProps { two: SupporterDouble; pending: boolean; onDifferent: () => void; onUndo: () => void }

function Double({ two: { first, second, signs, saidBy, saidAt }, pending, onDifferent, onUndo }: DoubleProps) {
  const { t } = useTranslation('merge');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const [kept, other] = serves(second.state) && !serves(first.state) ? [second, first] : [first, second];
  const names = { one: t('supporter:numberOf', { number: first.number }), other: t('supporter:numberOf', { number: second.number }) };
  return (
    <article aria-label={t('doubles.pair', names)} className="card space-y-3">
      <div className="grid gap-4 desktop:grid-cols-2">
        <Entry entry={first} />
        <Entry entry={second} />
      </div>
      <p className="flex flex-wrap items-center gap-2">
        <span className="help">{t('doubles.signs')}</span>
        {signs.map((sign) => <Badge key={sign} tone="info">{t(`sign.${sign}`)}</Badge>)}
      </p>
      {saidAt && <p className="help">{t('doubles.saidBy', { who: saidBy ?? t('someone'), when: formatInstant(saidAt, language) })}</p>}
      <div className="no-print flex flex-wrap gap-3">
        {saidAt
          ? <Button variant="outline" size="small" pending={pending} aria-label={t('doubles.undoOf', names)} onPress={onUndo}>{t('common:undo')}</Button>
          : (
            <>
              <LinkButton size="small" aria-label={t('doubles.compareOf', names)} to={deskPath(prefecture, 'supporters', kept.id, 'merge', other.id)}>{t('doubles.compare')}</LinkButton>
              <Button variant="outline" size="small" pending={pending} aria-label={t('doubles.differentOf', names)} onPress={onDifferent}>{t('doubles.different')}</Button>
            </>
          )}
      </div>
    </article>
  );
}
