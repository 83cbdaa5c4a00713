import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemAlert, Skeleton } from '@/components/feedback';
import { addDays, formatDay, monthOf, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { publicPath } from '@/lib/public-path';
import { Entry } from './Entry';
import { monthQuery } from './api';
import { daysOf } from './days';

const ROWS = 5;

/** The first things that take place from today on. A week may lie in two months. */
export function NextSevenDays({ prefecture }: { prefecture: string }) {
  const { t } = useTranslation('calendar');
  const [from, to] = [today(), addDays(today(), 6)];
  const months = [...new Set([monthOf(from), monthOf(to)])];
  const calendars = useQueries({ queries: months.map((month) => monthQuery(prefecture, month)) });
  const failed = calendars.find(({ isError }) => isError);
  const entries = calendars.flatMap(({ data }) => (data ? daysOf(data) : [])).filter(({ date }) => date >= from && date <= to).flatMap((day) => day.entries);
  return (
    <section aria-labelledby="next-seven-days" className="mb-10">
      <h2 id="next-seven-days" className="mb-3 text-std-20B-150">{t('week.title')}</h2>
      {failed && <ProblemAlert error={failed.error} onRetry={() => void failed.refetch()} />}
      {calendars.some(({ isPending }) => isPending) ? <Skeleton lines={5} /> : !failed && (
        <>
          {entries.length === 0 ? <p>{t('week.none')}</p> : <Rows prefecture={prefecture} entries={entries.slice(0, ROWS)} />}
          <p className="mt-2">
            <Link to={publicPath(prefecture, 'calendar')} className="link inline-flex min-h-11 items-center">{entries.length > ROWS ? t('week.more', { count: entries.length - ROWS }) : t('week.all')}</Link>
          </p>
        </>
      )}
    </section>
  );
}

function Rows({ prefecture, entries }: { prefecture: string; entries: ReturnType<typeof daysOf>[number]['entries'] }) {
  const language = useLanguage();
  return (
    <ul className="divide-y divide-solid-gray-420 border-y border-solid-gray-420">
      {entries.map((entry) => (
        <li key={entry.id} className="gap-x-6 py-3 desktop:grid desktop:grid-cols-[12rem_minmax(0,1fr)]">
          <time dateTime={entry.date} className="block font-700">{formatDay(entry.date, language)}</time>
          <div><Entry prefecture={prefecture} entry={entry} /></div>
        </li>
      ))}
    </ul>
  );
}
