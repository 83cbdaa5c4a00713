import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EmptyState, ProblemAlert, Skeleton } from '@/components/feedback';
import { PageHeader } from '@/components/ui';
import type { PublicConsultationCounts } from '@/lib/api';
import { fiscalYearLabel, formatNumber } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { publicPath } from '@/lib/public-path';
import { publicCountsQuery } from './api';

const STANDPOINTS = ['patient', 'family', 'bereaved', 'other'] as const;
const COLUMNS = [...STANDPOINTS, 'total'] as const;

/** What is talked about in the prefecture's consultation rooms, for everybody; nobody can be told from it. */
export function PublicCountsPage({ prefecture }: { prefecture: { code: string; name: string } }) {
  const { t } = useTranslation('record');
  const language = useLanguage();
  const [params, setParams] = useSearchParams();
  const asked = params.get('fiscalYear');
  const counts = useQuery(publicCountsQuery(prefecture.code, asked && /^\d{4}$/.test(asked) ? Number(asked) : undefined));
  const data = counts.data;
  const years = data ? Array.from({ length: data.lastFiscalYear - (data.firstFiscalYear ?? data.lastFiscalYear) + 1 }, (_, index) => data.lastFiscalYear - index) : [];
  return (
    <>
      <PageHeader
        title={t('public.title', { prefecture: prefecture.name })}
        crumbs={[{ label: prefecture.name, to: publicPath(prefecture.code) }]}
        lead={<p className="text-std-18N-160">{t('public.lead')}</p>}
      />
      {counts.isPending && <Skeleton lines={8} />}
      {counts.isError && <ProblemAlert error={counts.error} onRetry={() => void counts.refetch()} />}
      {data && (
        <div className="space-y-10">
          {years.length > 1 && (
            <label className="no-print flex max-w-60 flex-col gap-1">
              <span className="label">{t('public.year')}</span>
              <select className="input" value={data.fiscalYear} onChange={(event) => setParams({ fiscalYear: event.target.value }, { replace: true, preventScrollReset: true })}>
                {years.map((year) => <option key={year} value={year}>{fiscalYearLabel(year, language)}</option>)}
              </select>
            </label>
          )}
          {data.consultations.total === 0
            ? <EmptyState title={t('public.none', { year: fiscalYearLabel(data.fiscalYear, language) })}>{t('public.noneText')}</EmptyState>
            : <Year counts={data} />}
        </div>
      )}
    </>
  );
}

function Year({ counts }: { counts: PublicConsultationCounts }) {
  const { t } = useTranslation('record');
  const language = useLanguage();
  const year = fiscalYearLabel(counts.fiscalYear, language);
  const topics = counts.topics.filter(({ counts: line }) => line.total !== 0);
  return (
    <>
      <section className="break-inside-avoid">
        <h2 id="consultations" className="mb-2 text-std-20B-150">{t('public.consultations', { year })}</h2>
        <p className="mb-4 text-std-18N-160">{counts.consultations.total === null ? t('public.few') : t('public.all', { count: counts.consultations.total })}</p>
        <Table caption={t('public.consultations', { year })} first={t('public.who')} rows={STANDPOINTS.map((standpoint) => ({ id: standpoint, name: t(`standpoint.${standpoint}`), cells: [counts.consultations[standpoint]] }))} heads={[t('public.number')]} />
      </section>
      <section className="break-inside-avoid">
        <h2 id="topics" className="mb-2 text-std-20B-150">{t('public.topics')}</h2>
        <p className="mb-4">{t('public.topicsText')}</p>
        <Table
          caption={t('public.topics')}
          first={t('topicsLabel')}
          heads={COLUMNS.map((column) => t(column === 'total' ? 'counts.total' : `standpoint.${column}`))}
          rows={topics.map(({ topic, counts: line }) => ({ id: topic, name: t(`topic.${topic}`), cells: COLUMNS.map((column) => line[column]) }))}
        />
      </section>
      <p className="help">{t('public.hidden', { count: counts.threshold })}</p>
    </>
  );
}

interface Line { id: string; name: string; cells: Array<number | null> }

function Table({ caption, first, heads, rows }: { caption: string; first: string; heads: string[]; rows: Line[] }) {
  const { t } = useTranslation('record');
  const language = useLanguage();
  return (
    <div className="relative overflow-x-auto" role="region" aria-label={caption} tabIndex={0}>
      <table className="w-full max-w-3xl border-collapse text-dns-16N-130">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b-2 border-solid-gray-600">
            <th scope="col" className="px-3 py-2 text-left text-dns-14B-130">{first}</th>
            {heads.map((head) => <th key={head} scope="col" className="px-3 py-2 text-right text-dns-14B-130">{head}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className="border-b border-solid-gray-420">
              <th scope="row" className="px-3 py-2 text-left font-400">{row.name}</th>
              {row.cells.map((cell, index) => (
                <td key={index} className="px-3 py-2 text-right">
                  {cell === null ? <><span aria-hidden="true">–</span><span className="sr-only">{t('public.hiddenCell')}</span></> : formatNumber(cell, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
