import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { NumberField } from '@/components/form';
import { Button } from '@/components/ui';
import { isProblem, type SalonPeople } from '@/lib/api';
import { fiscalYearLabel, formatMonth } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { useCan, usePrefectureCode } from '@/lib/session';
import { peopleQuery, recordPeople } from './api';
import { monthsOf } from './months';

interface PeopleOfYearProps { salonId: string; fiscalYear: number; visits: number; byMonth: Record<string, number> }

const MOST_PEOPLE = 9999;

/** 実人数: how many different people came, as only the organisers know. It never follows from the visits. */
export function PeopleOfYear({ salonId, fiscalYear, visits, byMonth }: PeopleOfYearProps) {
  const { t } = useTranslation('salon');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const mayWrite = useCan('meetings:write');
  const result = useQuery(peopleQuery(prefecture, salonId, fiscalYear));
  const line = (period: string, label: string, visited: number) => {
    const entry = result.data?.items.find((one) => one.period === period) ?? { period, people: null, version: 0 };
    return <PeopleLine key={`${period}-${entry.version}`} salonId={salonId} fiscalYear={fiscalYear} entry={entry} label={label} visits={visited} mayWrite={mayWrite} />;
  };
  return (
    <section aria-labelledby="people" className="card">
      <h2 id="people" className="text-std-20B-150">{t('persons.title')}</h2>
      <p className="mt-1 mb-4">{t('persons.text')}</p>
      {result.isPending && <Skeleton lines={4} />}
      {result.isError && <ProblemAlert error={result.error} onRetry={() => void result.refetch()} />}
      {result.data && (
        <>
          <ul>{line(String(fiscalYear), fiscalYearLabel(fiscalYear, language), visits)}</ul>
          <h3 className="mt-6 mb-2 text-std-16B-170">{t('persons.byMonth')}</h3>
          <p className="help mb-3">{t('persons.byMonthText')}</p>
          <ul className="grid gap-x-8 desktop:grid-cols-2">
            {monthsOf(fiscalYear).map((period) => line(period, formatMonth(period, language), byMonth[period] ?? 0))}
          </ul>
        </>
      )}
    </section>
  );
}

interface PeopleLineProps { salonId: string; fiscalYear: number; entry: SalonPeople; label: string; visits: number; mayWrite: boolean }

function PeopleLine({ salonId, fiscalYear, entry, label, visits, mayWrite }: PeopleLineProps) {
  const { period, people } = entry;
  const { t } = useTranslation('salon');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [value, setValue] = useState(people);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<string>();
  const wrong = value !== null && (!Number.isInteger(value) || value < 0 || value > MOST_PEOPLE);
  const changed = !Object.is(value, people);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (wrong || !changed || pending) return;
    setPending(true);
    setError(undefined);
    try {
      await recordPeople(prefecture, salonId, entry, value);
      showToast(t('persons.saved', { label }));
      await queryClient.invalidateQueries({ queryKey: peopleQuery(prefecture, salonId, fiscalYear).queryKey });
      void queryClient.invalidateQueries({ queryKey: ['reports', prefecture] });
    } catch (problem) {
      setError(isProblem(problem) ? problem.violations[0]?.message ?? problem.title : t('common:problem.unexpected'));
    } finally {
      setPending(false);
    }
  };
  const more = !wrong && value !== null && value > visits;
  if (!mayWrite) {
    return <li className="flex justify-between gap-4 border-b border-solid-gray-420 py-2"><span>{label}</span><span className="font-700">{people === null ? t('persons.unknown') : t('people', { count: people })}</span></li>;
  }
  return (
    <li className="border-b border-solid-gray-420 py-2">
      <form onSubmit={(event) => void save(event)} className="flex flex-wrap items-end gap-3">
        <NumberField name={`people.${period}`} label={t('persons.of', { label })} value={value} onChange={setValue} unit={t('peopleUnit')} error={wrong ? t('persons.wrong') : error} help={more ? t('persons.moreThanVisits', { count: visits }) : undefined} />
        {changed && !wrong && <Button type="submit" size="small" pending={pending} className="mb-1">{t('common:save')}</Button>}
      </form>
    </li>
  );
}
