import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { ConflictDialog, NumberField, useDraft } from '@/components/form';
import { Button } from '@/components/ui';
import { isProblem, type SalonPeople } from '@/lib/api';
import { fiscalYearLabel, formatMonth } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { useCan, useFiscalYearStart, usePrefectureCode } from '@/lib/session';
import { loadPeople, nobodyKnows, peopleQuery, recordPeople } from './api';
import { monthsOf } from './months';

interface PeopleOfYearProps { salonId: string; fiscalYear: number; visits: number; byMonth: Record<string, number> }

const MOST_PEOPLE = 9999;

/** 実人数: how many different people came, as only the organisers know. It never follows from the visits. */
export function PeopleOfYear({ salonId, fiscalYear, visits, byMonth }: PeopleOfYearProps) {
  const { t } = useTranslation('salon');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const mayWrite = useCan('meetings:write');
  const startMonth = useFiscalYearStart();
  const result = useQuery(peopleQuery(prefecture, salonId, fiscalYear));
  const line = (period: string, label: string, visited: number) => {
    const entry = result.data?.items.find((one) => one.period === period) ?? nobodyKnows(period);
    return <PeopleLine key={`${salonId}-${period}`} salonId={salonId} fiscalYear={fiscalYear} entry={entry} label={label} visits={visited} mayWrite={mayWrite} />;
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
            {monthsOf(fiscalYear, startMonth).map((period) => line(period, formatMonth(period, language), byMonth[period] ?? 0))}
          </ul>
        </>
      )}
    </section>
  );
}

interface PeopleLineProps { salonId: string; fiscalYear: number; entry: SalonPeople; label: string; visits: number; mayWrite: boolean }

/** What is being typed, and the number it began with. */
interface Typed { value: number | null; began: SalonPeople }
interface People { people: number | null }

function PeopleLine({ salonId, fiscalYear, entry, label, visits, mayWrite }: PeopleLineProps) {
  const { period, people } = entry;
  const { t } = useTranslation('salon');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const { values: typed, change, clear } = useDraft<Typed | null>(`people-${salonId}-${period}`, null);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<string>();
  const [theirs, setTheirs] = useState<SalonPeople>();
  const value = typed ? typed.value : people;
  const wrong = value !== null && (!Number.isInteger(value) || value < 0 || value > MOST_PEOPLE);
  const changed = typed !== null && !Object.is(typed.value, typed.began.people);
  const show = (count: number | null) => (count === null ? t('persons.unknown') : t('people', { count }));
  const fresh = async () => {
    await queryClient.invalidateQueries({ queryKey: peopleQuery(prefecture, salonId, fiscalYear).queryKey });
    void queryClient.invalidateQueries({ queryKey: ['reports', prefecture] });
  };
  const send = async (chosen: number | null, over: SalonPeople) => {
    setPending(true);
    setError(undefined);
    setTheirs(undefined);
    try {
      if (chosen !== over.people) await recordPeople(prefecture, salonId, over, chosen);
      showToast(t('persons.saved', { label }));
      await fresh();
      clear();
    } catch (problem) {
      if (isProblem(problem, 'stale-version')) setTheirs(await loadPeople(prefecture, salonId, fiscalYear, period));
      else setError(isProblem(problem) ? problem.violations[0]?.message ?? problem.title : t('common:problem.unexpected'));
    } finally {
      setPending(false);
    }
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (wrong || !changed || pending) return;
    send(typed.value, typed.began).catch(() => setError(t('common:problem.unexpected')));
  };
  const more = !wrong && value !== null && value > visits;
  if (!mayWrite) {
    return <li className="flex justify-between gap-4 border-b border-solid-gray-420 py-2"><span>{label}</span><span className="font-700">{show(people)}</span></li>;
  }
  return (
    <li className="border-b border-solid-gray-420 py-2">
      <form onSubmit={save} className="flex flex-wrap items-end gap-3">
        <NumberField name={`people.${period}`} label={t('persons.of', { label })} value={value} onChange={(next) => change({ value: next, began: typed?.began ?? entry })} unit={t('peopleUnit')} error={wrong ? t('persons.wrong') : error} help={more ? t('persons.moreThanVisits', { count: visits }) : undefined} />
        {changed && !wrong && <Button type="submit" size="small" pending={pending} className="mb-1">{t('common:save')}</Button>}
      </form>
      {theirs && typed && (
        <ConflictDialog<People>
          mine={{ people: typed.value }}
          theirs={{ people: theirs.people }}
          fields={[{ name: 'people', label: t('persons.of', { label }), show }]}
          onChoose={(chosen) => send(chosen.people, theirs).catch(() => setError(t('common:problem.unexpected')))}
          onClose={() => setTheirs(undefined)}
          pending={pending}
        />
      )}
    </li>
  );
}
