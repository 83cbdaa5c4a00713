import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { DownloadLink, EmptyState } from '@/components/feedback';
import { type Column, DataTable, TableToolbar, useTableState } from '@/components/table';
import { Badge, Button, LinkButton, PageHeader } from '@/components/ui';
import type { Salon } from '@/lib/api';
import { CANCERS } from '@/lib/cancers';
import { addDays, formatPlainDay, formatShortDay, formatTimes, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { useKey, useShortcutHelp } from '@/lib/keyboard';
import { deskPath, useCan, usePrefectureCode, useSession } from '@/lib/session';
import { exportLink, salonsQuery } from './api';
import { TargetWords } from './TargetWords';
import { municipalitiesQuery } from '../municipalities';
import { DELIVERIES, isStill, STATE_TONE, STATES, WEEKDAYS } from './words';

const FILTERS = ['kept', 'state', 'municipality', 'delivery', 'cancer', 'weekday'] as const;

export function SalonsPage() {
  const { t } = useTranslation('salon');
  const navigate = useNavigate();
  const prefecture = usePrefectureCode();
  const mayAdd = useCan('salons:manage');
  // Organisers begin with the salons they keep; to all others every salon is theirs.
  const isOrganiser = useSession().account.role === 'organiser';
  const state = useTableState({ filters: FILTERS, defaults: isOrganiser ? { kept: 'true' } : undefined, defaultSort: 'kana', defaultHidden: ['delivery'] });
  const salons = useQuery({ ...salonsQuery(prefecture, state.query), placeholderData: keepPreviousData });
  const municipalities = useQuery(municipalitiesQuery(prefecture));
  const add = deskPath(prefecture, 'salons', 'new');
  useKey('n', useCallback(() => void navigate(add), [navigate, add]), mayAdd);
  useShortcutHelp(mayAdd ? [{ keys: 'n', description: t('list.add') }] : []);
  const columns = useColumns();
  const words = (name: 'state' | 'delivery' | 'weekday', values: readonly string[]) => values.map((value) => ({ value, label: t(`${name}.${value}`) }));
  return (
    <>
      <PageHeader
        title={t('list.title')}
        actions={<>
          {(['csv', 'xlsx'] as const).map((format) => (
            <DownloadLink key={format} href={exportLink(prefecture, state.query, format)}>{t(`download.${format}`)}</DownloadLink>
          ))}
          <Button variant="outline" onPress={() => window.print()}>{t('common:print')}</Button>
          {mayAdd && <LinkButton variant="outline" to={deskPath(prefecture, 'salon-imports')}>{t('list.import')}</LinkButton>}
          {mayAdd && <LinkButton to={add}>{t('list.add')}</LinkButton>}
        </>}
      />
      <TableToolbar
        state={state}
        columns={columns}
        searchLabel={t('list.search')}
        filters={[
          ...(isOrganiser ? [{ name: 'kept' as const, label: t('list.kept'), all: false as const, options: [{ value: 'true', label: t('list.keptOwn') }, { value: 'false', label: t('list.keptAll') }] }] : []),
          { name: 'state', label: t('stateLabel'), options: words('state', STATES) },
          { name: 'municipality', label: t('venue.municipality'), options: municipalityChoices(state.filters.municipality, municipalities.data?.items, (municipality, salons) => t('list.municipality', { municipality, count: salons })) },
          { name: 'delivery', label: t('deliveryLabel'), options: words('delivery', DELIVERIES) },
          { name: 'cancer', label: t('cancersLabel'), options: CANCERS.map((value) => ({ value, label: t(`cancer:${value}`) })) },
          { name: 'weekday', label: t('weekdayLabel'), options: words('weekday', WEEKDAYS) },
        ]}
      />
      <DataTable
        caption={t('list.title')}
        columns={columns}
        rowId={(salon) => salon.id}
        result={salons}
        state={state}
        empty={
          isOrganiser && state.filters.kept === 'true'
            ? <EmptyState title={t('list.keptNone')} action={<Button variant="outline" onPress={() => state.setFilter('kept', 'false')}>{t('list.keptAll')}</Button>}>{t('list.keptNoneText')}</EmptyState>
            : (
              <EmptyState title={t('list.none')} action={mayAdd && <><LinkButton to={add}>{t('list.add')}</LinkButton><LinkButton variant="outline" to={deskPath(prefecture, 'salon-imports')}>{t('list.import')}</LinkButton></>}>
                {mayAdd ? t('list.noneText') : t('list.noneReadOnly')}
              </EmptyState>
            )
        }
      />
    </>
  );
}

/** Municipalities that have salons; the one of the address is there even before they are known. */
function municipalityChoices(chosen: string, items: Array<{ municipality: string; salons: number }> | undefined, label: (municipality: string, salons: number) => string) {
  const known = (items ?? []).map(({ municipality, salons }) => ({ value: municipality, label: label(municipality, salons) }));
  return chosen === '' || known.some(({ value }) => value === chosen) ? known : [...known, { value: chosen, label: chosen }];
}

const CONFIRMED_FOR_DAYS = 180;

function useColumns(): Array<Column<Salon>> {
  const { t } = useTranslation('salon');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const old = addDays(today(), -CONFIRMED_FOR_DAYS);
  return [
    {
      id: 'name', header: t('name'), rowHeader: true, sortKey: 'kana', className: 'min-w-44',
      cell: (salon) => <span><Link className="link" to={deskPath(prefecture, 'salons', salon.id)}>{salon.name}</Link>{salon.kana && <span className="help block">{salon.kana}</span>}</span>,
    },
    { id: 'state', header: t('stateLabel'), cell: (salon) => <Badge tone={STATE_TONE[salon.state]}>{t(`state.${salon.state}`)}</Badge> },
    {
      id: 'schedule', header: t('scheduleLabel'), className: 'min-w-40',
      cell: ({ schedule }) => (schedule === null ? <span className="text-solid-gray-700">{t('schedule.none')}</span> : (language === 'ja' ? schedule.japanese : schedule.english) ?? schedule.text ?? t('schedule.announced')),
    },
    {
      id: 'nextMeeting', header: t('nextMeeting'), sortKey: 'nextMeeting', ascendingOnly: true,
      cell: ({ nextMeetings: [next], state }) => (next
        ? <span className="desktop:whitespace-nowrap">{formatShortDay(next.date, language)}<span className="help block">{formatTimes(next.startTime, next.endTime, language)}</span></span>
        : isStill(state) ? '–' : <Badge tone="warning">{t('list.noNext')}</Badge>),
    },
    {
      id: 'municipality', header: t('venue.municipality'), sortKey: 'municipality', ascendingOnly: true, className: 'min-w-24',
      cell: ({ venues }) => [...new Set(venues.map((venue) => venue.municipality).filter(Boolean))].join(t('comma')) || '–',
    },
    { id: 'delivery', header: t('deliveryLabel'), cell: (salon) => t(`delivery.${salon.delivery}`) },
    {
      id: 'target', header: t('targetLabel'), className: 'min-w-28',
      cell: (salon) => <TargetWords salon={salon} />,
    },
    {
      id: 'confirmedOn', header: t('confirmedOn'), sortKey: 'confirmedOn',
      cell: ({ confirmedOn, state }) => (confirmedOn === null || (confirmedOn < old && state !== 'closed')
        ? <span className="flex flex-col items-start gap-1 desktop:whitespace-nowrap">{confirmedOn && formatPlainDay(confirmedOn, language)}<Badge tone="warning">{t(confirmedOn ? 'confirm.old' : 'confirm.never')}</Badge></span>
        : <span className="desktop:whitespace-nowrap">{formatPlainDay(confirmedOn, language)}</span>),
    },
  ];
}
