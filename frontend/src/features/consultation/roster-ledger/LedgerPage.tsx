import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { DownloadLink, EmptyState, ProblemAlert, Skeleton } from '@/components/feedback';
import { Button, LinkButton, PageHeader } from '@/components/ui';
import type { RosterLedger } from '@/lib/api';
import { currentFiscalYear, fiscalYearLabel } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, useFiscalYearStart, usePrefectureCode } from '@/lib/session';
import { ledgerLink, ledgerQuery } from './api';
import { LoadTable } from './LoadTable';
import { ORDERS, ordered, orderIn } from './loads';
import { MonthsTable } from './MonthsTable';

const FORMATS = ['csv', 'xlsx'] as const;
const YEARS_BACK = 10;

/** Who has done how much in a fiscal year, and which of its months stay as they are. */
export function LedgerPage() {
  const { t } = useTranslation('roster-ledger');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const thisYear = currentFiscalYear(useFiscalYearStart());
  const [params, setParams] = useSearchParams();
  const asked = params.get('year') ?? '';
  const year = /^(19[89]|20\d)\d$/.test(asked) ? Number(asked) : thisYear;
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, index) => thisYear + 1 - index);
  const ledger = useQuery({ ...ledgerQuery(prefecture, year), placeholderData: keepPreviousData });
  const pick = (name: string, value: string) => setParams((now) => {
    const next = new URLSearchParams(now);
    next.set(name, value);
    return next;
  }, { replace: true, preventScrollReset: true });
  return (
    <>
      <PageHeader
        title={t('title')}
        crumbs={[{ label: t('roster:title'), to: deskPath(prefecture, 'rosters') }]}
        lead={<p>{fiscalYearLabel(year, language)}<span className="help block">{t('lead')}</span></p>}
        actions={<>
          {FORMATS.map((format) => <DownloadLink key={format} href={ledgerLink(prefecture, year, format)}>{t(`download.${format}`)}</DownloadLink>)}
          <Button variant="outline" onPress={() => window.print()}>{t('common:print')}</Button>
        </>}
      />
      <div className="no-print mb-6 flex flex-wrap gap-4">
        <label className="flex min-w-52 flex-col gap-1">
          <span className="text-dns-14B-130">{t('fiscalYear')}</span>
          <select className="input" value={year} onChange={(event) => pick('year', event.target.value)}>
            {(years.includes(year) ? years : [year, ...years]).map((one) => <option key={one} value={one}>{fiscalYearLabel(one, language)}</option>)}
          </select>
        </label>
        <label className="flex min-w-52 flex-col gap-1">
          <span className="text-dns-14B-130">{t('order.label')}</span>
          <select className="input" value={orderIn(params.get('sort'))} onChange={(event) => pick('sort', event.target.value)}>
            {ORDERS.map((order) => <option key={order} value={order}>{t(`order.${order}`)}</option>)}
          </select>
        </label>
      </div>
      {ledger.isPending && <Skeleton lines={12} />}
      {ledger.isError && <ProblemAlert error={ledger.error} onRetry={() => void ledger.refetch()} />}
      {ledger.data && !ledger.isError && <div aria-busy={ledger.isPlaceholderData}><Ledger ledger={ledger.data} order={params.get('sort')} /></div>}
    </>
  );
}

function Ledger({ ledger, order }: { ledger: RosterLedger; order: string | null }) {
  const { t } = useTranslation('roster-ledger');
  const prefecture = usePrefectureCode();
  if (ledger.total.planned === 0) {
    return <EmptyState title={t('none')} action={<LinkButton to={deskPath(prefecture, 'sessions')}>{t('toSessions')}</LinkButton>}>{t('noneText')}</EmptyState>;
  }
  const supporters = ordered(ledger.supporters, orderIn(order)).map(({ supporterId, number, name, duties, total, fairShare, lastDuty }) => ({
    id: supporterId, number, name, to: deskPath(prefecture, 'supporters', supporterId), counts: duties, total, fairShare, lastDay: lastDuty,
  }));
  const hospitals = ledger.hospitals.map(({ hospitalId, name, turns, total, fairShare }) => ({
    id: hospitalId, name, to: deskPath(prefecture, 'hospitals', hospitalId), counts: turns, total, fairShare,
  }));
  return (
    <div className="space-y-10">
      <LoadTable title={t('supporters.title')} note={t('supporters.note')} head={t('supporters.head')} months={ledger.months} rows={supporters} unnamed={t('supporters.gone')} numbered />
      <LoadTable title={t('hospitals.title')} note={t('hospitals.note')} head={t('hospitals.head')} months={ledger.months} rows={hospitals} unnamed="" />
      <MonthsTable ledger={ledger} />
    </div>
  );
}
