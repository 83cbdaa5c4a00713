import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, SkeletonLine } from '@/components/feedback';
import { usePrefectureCode } from '@/lib/session';
import { explanationQuery } from '../api';
import { candidatesFor } from '../people';
import { holderOf, type Place, sessionOf } from '../plan';
import { useRoster } from '../RosterContext';
import { Candidates } from './Candidates';
import { Holder } from './Holder';
import { Search } from './Search';
import { Ways } from './Ways';

/** Who is at a place and why, who else could be and at what price, and who can't and why not. */
export function Panel({ place }: { place: Place }) {
  const { t } = useTranslation('roster');
  const prefecture = usePrefectureCode();
  const { roster, saving } = useRoster();
  const asks = !saving && roster.planningId === null;
  const explanation = useQuery({ ...explanationQuery(prefecture, roster.month, place.sessionId, roster.version), enabled: asks });
  const session = sessionOf(roster, place.sessionId);
  if (!session) return null;
  const holder = holderOf(session, place);
  const specialist = place.kind === 'specialist';
  const answer = explanation.data;
  const there = (specialist ? answer?.specialist : answer?.supporters)?.find(({ id }) => id === holder?.id);
  const others = specialist ? answer?.otherHospitals : answer?.others;
  const ways = (specialist ? answer?.waysOfSpecialist : answer?.ways) ?? [];
  const held = new Set(specialist ? [session.specialist?.id] : session.supporters.map(({ id }) => id));
  const people = candidatesFor(roster, session, place.kind).filter(({ id }) => !held.has(id));
  return (
    <div className="space-y-4">
      <p className="help">{session.roomName}</p>
      {holder && <Holder place={place} holder={holder} session={session} why={there} />}
      {!holder && ways.length > 0 && <Ways ways={ways} />}
      <Search place={place} out={holder?.id ?? null} people={people} others={others} />
      {explanation.isError && <ProblemAlert error={explanation.error} onRetry={() => void explanation.refetch()} />}
      {!others && !explanation.isError && (
        <div role="status" className="space-y-3"><span className="help">{t('panel.asking')}</span><SkeletonLine /><SkeletonLine className="w-3/4" /><SkeletonLine className="w-5/6" /></div>
      )}
      {others && <Candidates place={place} out={holder?.id ?? null} people={people} others={others} />}
    </div>
  );
}
