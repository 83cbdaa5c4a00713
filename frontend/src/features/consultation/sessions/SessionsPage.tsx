import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { NotFound } from '@/components/feedback';
import { useDraft } from '@/components/form';
import { LinkButton } from '@/components/ui';
import { addMonths, formatMonth, type Month, monthOf, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { useKey, useShortcutHelp } from '@/lib/keyboard';
import { useCan } from '@/lib/session';
import { KINDS } from '../words';
import type { Decisions } from './plan';
import { Planner } from './Planner';
import { ReadMonth } from './ReadMonth';
import './sheet.css';

/** A month of rooms and hotline: to plan for the support centre, to read for its partners. */
export function SessionsPage() {
  const [params] = useSearchParams();
  const month = params.get('month') ?? monthOf(today());
  const plans = useCan('sessions:write');
  // What was decided about one month waits while another, or another page, is looked at.
  const { values: decided, change } = useDraft<Record<Month, Decisions>>('session-plans', {});
  if (!/^20\d{2}-(0[1-9]|1[0-2])$/.test(month)) return <NotFound />;
  if (!plans) return <ReadMonth month={month} />;
  return <Planner key={month} month={month} decisions={decided[month] ?? {}} onDecide={(decide) => change((now) => decidedOn(month, decide(now[month] ?? {}), now))} />;
}

function decidedOn(month: Month, decisions: Decisions, all: Record<Month, Decisions>): Record<Month, Decisions> {
  return Object.fromEntries(Object.entries({ ...all, [month]: decisions }).filter(([, one]) => Object.keys(one).length > 0));
}

/** The months beside it, with the arrow keys too, and what of them is shown. */
export function MonthNavigation({ month }: { month: Month }) {
  const { t } = useTranslation('consultation');
  const language = useLanguage();
  const [params, setParams] = useSearchParams();
  const at = (other: Month) => {
    const next = new URLSearchParams(params);
    next.set('month', other);
    return `?${next}`;
  };
  const go = useCallback((months: number) => setParams((now) => {
    const next = new URLSearchParams(now);
    next.set('month', addMonths(month, months));
    return next;
  }), [month, setParams]);
  useKey('ArrowLeft', useCallback(() => go(-1), [go]));
  useKey('ArrowRight', useCallback(() => go(1), [go]));
  useShortcutHelp([{ keys: '←', description: t('plan.keys.previous') }, { keys: '→', description: t('plan.keys.next') }]);
  const [before, after, now] = [addMonths(month, -1), addMonths(month, 1), monthOf(today())];
  const kind = params.get('kind') ?? '';
  const show = (chosen: string) => setParams((given) => {
    const next = new URLSearchParams(given);
    if (chosen) next.set('kind', chosen);
    else next.delete('kind');
    return next;
  }, { replace: true, preventScrollReset: true });
  return (
    <div className="no-print mb-4 flex flex-wrap items-end gap-x-6 gap-y-3">
      <nav aria-label={t('plan.months')} className="flex flex-wrap gap-2">
        <LinkButton variant="outline" to={at(before)} aria-label={`${t('plan.previous')} ${formatMonth(before, language)}`}>{t('plan.previous')}</LinkButton>
        {month !== now && <LinkButton variant="outline" to={at(now)}>{t('plan.thisMonth')}</LinkButton>}
        <LinkButton variant="outline" to={at(after)} aria-label={`${t('plan.next')} ${formatMonth(after, language)}`}>{t('plan.next')}</LinkButton>
      </nav>
      <label className="flex min-w-40 flex-col gap-1">
        <span className="text-dns-14B-130">{t('plan.kind')}</span>
        <select className="input" value={kind} onChange={(event) => show(event.target.value)}>
          <option value="">{t('plan.kindAll')}</option>
          {KINDS.map((value) => <option key={value} value={value}>{t(`kind.${value}`)}</option>)}
        </select>
      </label>
    </div>
  );
}
