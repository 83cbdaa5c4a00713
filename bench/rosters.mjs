// Rosters out of nothing: months of one prefecture (K), of seven (M), of thirty (L) and of all 47, the same at every run.
import { Chance } from './fill/chance.mjs';

const DAYS_IN_MONTH = 31;
const MONTH = '2026-12';

const day = (n) => `${MONTH}-${String(n).padStart(2, '0')}`;

/** A share of the days, some more often than others. */
const daysOf = (chance, share) =>
  Array.from({ length: DAYS_IN_MONTH }, (_, n) => day(n + 1)).filter(() => chance.happens(share));

/** Places on a map whose unit is a prefecture's width; prefectures lie side by side, and people look over the border. */
const place = (chance, prefecture) => ({ x: (prefecture % 7) + chance.next(), y: Math.floor(prefecture / 7) + chance.next() });

const travelOf = (home, venues, reach) =>
  Object.fromEntries(
    venues
      .map(({ id, at }) => [id, Math.hypot(home.x - at.x, home.y - at.y)])
      .filter(([, distance]) => distance <= reach)
      .map(([id, distance]) => [id, Math.round(distance * 10)]),
  );

const supporter = (chance, n, prefecture, venues) => ({
  id: `P${n}`,
  level: chance.of(['trainee', 'regular', 'regular', 'experienced', 'experienced']),
  cancerType: `T${Math.min(chance.between(0, 7), chance.between(0, 7))}`,
  gender: chance.happens(0.7) ? 'G0' : 'G1',
  mostDuties: chance.of([1, 1, 2, 2, 3]),
  gapDays: chance.of([3, 5, 7]),
  earlierDuties: chance.between(0, 5),
  fairShare: 3,
  lastDuty: chance.happens(0.4) ? `2026-11-${20 + chance.between(0, 9)}` : null,
  validUntil: chance.happens(0.95) ? '2027-03-31' : '2026-11-30',
  travel: travelOf(place(chance, prefecture), venues, 0.15 + 0.6 * chance.next()),
  availability: Object.fromEntries(
    (chance.happens(0.15) ? [] : daysOf(chance, 0.1 + 0.35 * chance.next())).map((date) => [date, chance.happens(0.4) ? 'prefer' : 'yes']),
  ),
});

const hospital = (chance, { id, at }, venues) => ({
  id, earlierTurns: chance.between(0, 3), fairShare: 3, mostTurns: 2,
  travel: travelOf(at, venues, 1), available: daysOf(chance, 0.45),
});

/** One instance: `{prefectures, sessions, supporters, hospitals}` are numbers. */
export const roster = (name, { prefectures, sessions, supporters, hospitals }) => {
  const chance = new Chance(name);
  const places = Array.from({ length: hospitals }, (_, n) => ({ id: `H${n}`, at: place(chance, n % prefectures) }));
  // In each prefecture some of the hospitals hold sessions.
  const venues = places.filter((_, n) => n < 6 * prefectures);
  const held = Array.from({ length: sessions }, (_, n) => ({
    id: `S${n}`, date: day(chance.between(1, DAYS_IN_MONTH)),
    venue: chance.of(venues.filter((_, v) => v % prefectures === n % prefectures)).id, needed: 2, most: 3,
  }));
  const people = Array.from({ length: supporters }, (_, n) => supporter(chance, n, n % prefectures, venues));
  const apart = Array.from({ length: Math.round(supporters / 12) }, () => [chance.between(0, supporters - 1), chance.between(0, supporters - 1)])
    .filter(([one, other]) => one !== other).map(([one, other]) => [`P${one}`, `P${other}`]);
  return {
    name, month: MONTH, sessions: held, supporters: people, hospitals: places.map((one) => hospital(chance, one, venues)),
    apart, locked: { supporters: [], specialists: [] }, previous: null,
  };
};

const K = { prefectures: 1, sessions: 17, supporters: 60, hospitals: 21 };
const M = { prefectures: 7, sessions: 119, supporters: 420, hospitals: 147 };
const L = { prefectures: 30, sessions: 500, supporters: 2000, hospitals: 300 };
const COUNTRY = { prefectures: 47, sessions: 799, supporters: 2820, hospitals: 470 };

/** What is measured: name, instance and the seconds that solving it may take. */
export const ROSTERS = [
  ...[1, 2, 3].map((n) => ({ name: `K-${n}`, size: K, seconds: 10 })),
  ...[1, 2].map((n) => ({ name: `M-${n}`, size: M, seconds: 30 })),
  { name: 'L-1', size: L, seconds: 120 },
  { name: 'country', size: COUNTRY, seconds: 120 },
];
