import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, Skeleton } from '@/components/feedback';
import type { RosterComparison, RosterTeam } from '@/lib/api';
import { formatShortDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { comparisonQuery, type Other } from '../api';
import { sessionOf } from '../plan';
import { useRoster } from '../RosterContext';
import { say, signed } from '../words';

/** Two plans: what each costs, term by term, and the sessions at which they differ. */
export function Comparison({ other, otherLabel }: { other: Other; otherLabel: string }) {
  const { t } = useTranslation('roster');
  const prefecture = usePrefectureCode();
  const { roster } = useRoster();
  const comparison = useQuery(comparisonQuery(prefecture, roster.month, other, roster.version));
  if (comparison.isPending) return <Skeleton lines={6} />;
  if (comparison.isError) return <ProblemAlert error={comparison.error} onRetry={() => void comparison.refetch()} />;
  return (
    <div className="space-y-4">
      <Costs comparison={comparison.data} otherLabel={otherLabel} />
      {comparison.data.sessions.length === 0 ? <p>{t('compare.same')}</p> : <Sessions comparison={comparison.data} />}
    </div>
  );
}

function Costs({ comparison: { cost, otherCost }, otherLabel }: { comparison: RosterComparison; otherLabel: string }) {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const before = new Map(otherCost.map(({ rule, amount }) => [rule, amount]));
  const sum = (terms: typeof cost) => terms.reduce((all, { amount }) => all + amount, 0);
  const rows = cost.map(({ rule, term, amount }) => ({ rule, label: say(term, language), now: amount, then: before.get(rule) ?? 0 })).filter(({ now, then }) => now !== 0 || then !== 0);
  const cell = 'px-1 py-1 text-right desktop:px-2';
  // On a phone the numbers need the room, and words break where they must.
  const head = `${cell} max-desktop:break-all`;
  return (
    <table className="w-full border-collapse text-dns-14N-130 desktop:text-dns-16N-130">
      <caption className="sr-only">{t('compare.costs')}</caption>
      <thead>
        <tr className="border-b-2 border-solid-gray-800">
          <th scope="col" className="px-1 py-1 text-left desktop:px-2">{t('compare.term')}</th>
          <th scope="col" className={head}>{otherLabel}</th>
          <th scope="col" className={head}>{t('compare.now')}</th>
          <th scope="col" className={head}>{t('compare.difference')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ rule, label, now, then }) => (
          <tr key={rule} className="border-b border-solid-gray-300">
            <th scope="row" className="px-1 py-1 text-left font-400 desktop:px-2">{label}</th><td className={cell}>{then}</td><td className={cell}>{now}</td><td className={cell}>{signed(now - then)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="font-700"><th scope="row" className="px-1 py-1 text-left desktop:px-2">{t('compare.sum')}</th><td className={cell}>{sum(otherCost)}</td><td className={cell}>{sum(cost)}</td><td className={cell}>{signed(sum(cost) - sum(otherCost))}</td></tr>
      </tfoot>
    </table>
  );
}

/** At each session who comes to it and who goes from it, in words. */
function Sessions({ comparison: { sessions } }: { comparison: RosterComparison }) {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const { roster, names } = useRoster();
  const holders = ({ supporters, specialist }: RosterTeam) => [...supporters.map(({ id }) => ({ id, name: names.supporter(id) })), ...(specialist ? [{ id: specialist.id, name: names.hospital(specialist.id) }] : [])];
  return (
    <section aria-labelledby="roster-differing">
      <h3 id="roster-differing" className="text-std-16B-170">{t('compare.sessions', { count: sessions.length })}</h3>
      <ul className="divide-y divide-solid-gray-300">
        {sessions.map(({ one, other }) => {
          const session = sessionOf(roster, one.sessionId);
          const [now, then] = [holders(one), holders(other)];
          return (
            <li key={one.sessionId} className="py-2">
              <p className="font-700">{session && formatShortDay(session.date, language)} {session?.startTime} <span className="help">{session?.roomName}</span></p>
              {now.filter(({ id }) => !then.some((before) => before.id === id)).map(({ id, name }) => <p key={id}><ins className="no-underline">{t('compare.added', { name })}</ins></p>)}
              {then.filter(({ id }) => !now.some((after) => after.id === id)).map(({ id, name }) => <p key={id} className="text-solid-gray-700"><del className="no-underline">{t('compare.removed', { name })}</del></p>)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
