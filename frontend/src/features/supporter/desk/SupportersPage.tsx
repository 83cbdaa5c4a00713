import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { DownloadLink, EmptyState } from '@/components/feedback';
import { type Column, DataTable, TableToolbar, useTableState } from '@/components/table';
import { Badge, Button, LinkButton, PageHeader } from '@/components/ui';
import type { Supporter } from '@/lib/api';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { useKey, useShortcutHelp } from '@/lib/keyboard';
import { deskPath, useCan, usePrefectureCode } from '@/lib/session';
import { exportLink, municipalitiesQuery, supportersQuery } from '../api';
import { DoublesNotice } from '../merge/DoublesNotice';
import { ABILITIES, isGone, RECOMMENDED_FOR, serves, STATE_TONE, STATES } from '../words';

const FILTERS = ['state', 'ability', 'municipality', 'recommendedFor', 'mayBeMatched'] as const;

export function SupportersPage() {
  const { t } = useTranslation('supporter');
  const navigate = useNavigate();
  const prefecture = usePrefectureCode();
  const keeps = useCan('supporters:write');
  const state = useTableState({ filters: FILTERS, defaultSort: 'kana', defaultHidden: ['dutiesPerMonth'] });
  const supporters = useQuery({ ...supportersQuery(prefecture, state.query), placeholderData: keepPreviousData });
  const municipalities = useQuery(municipalitiesQuery(prefecture));
  const add = deskPath(prefecture, 'supporters', 'new');
  useKey('n', useCallback(() => void navigate(add), [navigate, add]), keeps);
  useShortcutHelp(keeps ? [{ keys: 'n', description: t('list.add') }] : []);
  const columns = useColumns();
  const words = (name: 'state' | 'ability' | 'recommendedFor', values: readonly string[]) => values.map((value) => ({ value, label: t(`${name}.${value}`) }));
  return (
    <>
      <PageHeader
        title={t('list.title')}
        lead={keeps ? t('list.lead') : t('list.leadReduced')}
        actions={<>
          {keeps && (['csv', 'xlsx'] as const).map((format) => (
            <DownloadLink key={format} href={exportLink(prefecture, state.query, format)}>{t(`download.${format}`)}</DownloadLink>
          ))}
          <Button variant="outline" onPress={() => window.print()}>{t('common:print')}</Button>
          {keeps && <LinkButton to={add}>{t('list.add')}</LinkButton>}
        </>}
      />
      {keeps && <DoublesNotice />}
      <TableToolbar
        state={state}
        columns={columns}
        searchLabel={t(keeps ? 'list.search' : 'list.searchReduced')}
        filters={[
          { name: 'state', label: t('stateLabel'), options: words('state', keeps ? STATES : STATES.filter((one) => !isGone(one))) },
          { name: 'ability', label: t('abilitiesLabel'), options: words('ability', ABILITIES) },
          { name: 'municipality', label: t('municipality'), options: municipalityChoices(state.filters.municipality, municipalities.data?.items, (municipality, count) => t('list.municipality', { municipality, count })) },
          { name: 'recommendedFor', label: t('recommendedForLabel'), options: words('recommendedFor', RECOMMENDED_FOR) },
          { name: 'mayBeMatched', label: t('matching.label'), options: ['true', 'false'].map((value) => ({ value, label: t(`matching.${value}`) })) },
        ]}
      />
      <DataTable
        caption={t('list.title')}
        columns={columns}
        rowId={(supporter) => supporter.id}
        result={supporters}
        state={state}
        empty={<EmptyState title={t('list.none')} action={keeps && <LinkButton to={add}>{t('list.add')}</LinkButton>}>{t(keeps ? 'list.noneText' : 'list.noneReadOnly')}</EmptyState>}
      />
    </>
  );
}

/** Municipalities in which somebody lives; the one of the address is there even before they are known. */
function municipalityChoices(chosen: string, items: Array<{ municipality: string; supporters: number }> | undefined, label: (municipality: string, supporters: number) => string) {
  const known = (items ?? []).map(({ municipality, supporters }) => ({ value: municipality, label: label(municipality, supporters) }));
  return chosen === '' || known.some(({ value }) => value === chosen) ? known : [...known, { value: chosen, label: chosen }];
}

function useColumns(): Array<Column<Supporter>> {
  const { t } = useTranslation('supporter');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  return [
    { id: 'number', header: t('number'), sortKey: 'number', cell: ({ number }) => number },
    {
      id: 'name', header: t('name'), rowHeader: true, sortKey: 'kana', className: 'min-w-40',
      cell: (supporter) => <span><Link className="link" to={deskPath(prefecture, 'supporters', supporter.id)}>{supporter.name}</Link><span className="help block">{supporter.kana}</span></span>,
    },
    {
      id: 'state', header: t('stateLabel'), sortKey: 'state', className: 'min-w-28',
      cell: ({ state, restingUntil, mayBeMatched }) => (
        <span className="flex flex-col items-start gap-1">
          <Badge tone={STATE_TONE[state]}>{t(`state.${state}`)}</Badge>
          {restingUntil && <span className="help">{t('until', { day: formatDay(restingUntil, language) })}</span>}
          {serves(state) && !mayBeMatched && <Badge tone="warning">{t('matching.false')}</Badge>}
        </span>
      ),
    },
    { id: 'municipality', header: t('municipality'), sortKey: 'municipality', className: 'min-w-28', cell: ({ municipality }) => municipality ?? '–' },
    { id: 'abilities', header: t('abilitiesLabel'), className: 'min-w-32', cell: ({ abilities }) => ABILITIES.filter((one) => abilities.includes(one)).map((one) => t(`ability.${one}`)).join(t('comma')) || '–' },
    { id: 'recommendedFor', header: t('recommendedForLabel'), className: 'min-w-28', cell: ({ recommendedFor }) => RECOMMENDED_FOR.filter((one) => recommendedFor.includes(one)).map((one) => t(`recommendedFor.${one}`)).join(t('comma')) || '–' },
    { id: 'dutiesPerMonth', header: t('dutiesPerMonth'), cell: ({ dutiesPerMonth }) => (dutiesPerMonth === null ? '–' : t('times', { count: dutiesPerMonth })) },
    { id: 'stateSince', header: t('stateSince'), sortKey: 'stateSince', cell: ({ stateSince }) => <span className="desktop:whitespace-nowrap">{formatDay(stateSince, language)}</span> },
  ];
}
