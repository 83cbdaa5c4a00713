import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, Skeleton } from '@/components/feedback';
import { Pager, useTableState } from '@/components/table';
import { PageHeader } from '@/components/ui';
import { cx } from '@/lib/cx';
import { today } from '@/lib/date';
import { publicPath } from '@/lib/public-path';
import { publicSalonsQuery } from '../api';
import type { Page, Salon } from '@/lib/api';
import { asRequest, FILTERS, type FilterName } from '../search';
import { FinderFilters } from './FinderFilters';
import { FinderMap } from './FinderMap';
import { NothingFound } from './NothingFound';
import { SalonRow } from './SalonRow';
import { useMapShown } from './useMapShown';

interface FinderPageProps {
  prefecture: { code: string; name: string };
  /** Whom to telephone when no salon fits. */
  consultation: ReactNode;
}

/** Finds a salon: the list says everything, the map beside it shows where. */
export function FinderPage({ prefecture, consultation }: FinderPageProps) {
  const { t } = useTranslation('finder');
  const state = useTableState<FilterName>({ filters: FILTERS, defaultSort: 'nextMeeting' });
  const salons = useQuery({ ...publicSalonsQuery(prefecture.code, asRequest(state.query, today())), placeholderData: keepPreviousData });
  return (
    <>
      <PageHeader
        title={t('title', { prefecture: prefecture.name })}
        crumbs={[{ label: prefecture.name, to: publicPath(prefecture.code) }]}
        lead={<p className="desktop:text-std-18N-160">{t('lead')}</p>}
      />
      <FinderFilters prefecture={prefecture.code} state={state} />
      {salons.isPending && <Skeleton lines={8} />}
      {salons.isError && <ProblemAlert error={salons.error} onRetry={() => void salons.refetch()} />}
      {salons.data && (salons.data.items.length > 0
        ? <Found prefecture={prefecture.code} found={salons.data} busy={salons.isFetching}><Pager result={salons} state={state} quiet /></Found>
        : <NothingFound state={state} consultation={consultation} />)}
    </>
  );
}

function Found({ prefecture, found, busy, children }: { prefecture: string; found: Page<Salon>; busy: boolean; children: ReactNode }) {
  const { t } = useTranslation('finder');
  const [highlighted, setHighlighted] = useState<string | null>(null);
  const map = useMapShown();
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <p role="status" className="text-std-18B-160">{t('count', { count: found.total })}</p>
        <div className="no-print flex flex-wrap gap-x-4">
          {map.shown && <a href="#salon-map" className="link inline-flex min-h-11 items-center desktop:hidden">{t('map.go')}</a>}
          <button type="button" aria-expanded={map.shown} onClick={map.toggle} className="link min-h-11 cursor-pointer">{map.shown ? t('map.hide') : t('map.show')}</button>
        </div>
      </div>
      <div className={cx('grid items-start gap-6 print:block', map.shown && 'desktop:grid-cols-2')} aria-busy={busy}>
        <section aria-label={t('list')}>
          <ul className={cx('grid gap-3 print:grid-cols-2', !map.shown && 'desktop:grid-cols-2')}>
            {found.items.map((salon) => (
              <SalonRow key={salon.id} prefecture={prefecture} salon={salon} highlighted={salon.id === highlighted} onHighlight={setHighlighted} />
            ))}
          </ul>
          {children}
        </section>
        {map.shown && <FinderMap prefecture={prefecture} salons={found.items} highlighted={highlighted} onHighlight={setHighlighted} />}
      </div>
    </>
  );
}
