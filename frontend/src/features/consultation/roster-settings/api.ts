import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { client, ifMatch, type NewRosterPairBody, type Page, read, type RosterPair, type RosterPairBody, type RosterSettingsBody, type Supporter } from '@/lib/api';
import type { Language } from '@/lib/i18n/language';

const SETTINGS = '/api/v1/prefectures/{prefecture}/roster-settings';
const PAIRS = '/api/v1/prefectures/{prefecture}/roster-pairs';
const PAIR = `${PAIRS}/{id}` as const;
const SUPPORTERS = '/api/v1/prefectures/{prefecture}/supporters';
const MOST = 200;

const pairsKey = (prefecture: string) => ['roster-pairs', prefecture];

/** Its sentences come in the reader's language. */
export const rosterSettingsQuery = (prefecture: string, language: Language) => queryOptions({
  queryKey: ['roster-settings', prefecture, language],
  queryFn: ({ signal }) => read(client.GET(SETTINGS, { params: { path: { prefecture } }, signal })),
});

export function changeRosterSettings(prefecture: string, body: RosterSettingsBody, version: number) {
  return read(client.PUT(SETTINGS, { params: { path: { prefecture }, header: ifMatch(version) }, body }));
}

/** Stores nothing. */
export function tryRosterSettings(prefecture: string, body: RosterSettingsBody) {
  return read(client.POST(`${SETTINGS}/trial`, { params: { path: { prefecture } }, body }));
}

export const pairsQuery = (prefecture: string) => queryOptions({
  queryKey: pairsKey(prefecture),
  queryFn: ({ signal }) => read(client.GET(PAIRS, { params: { path: { prefecture } }, signal })),
});

export const pairsChanged = (queryClient: QueryClient, prefecture: string) => queryClient.invalidateQueries({ queryKey: pairsKey(prefecture) });

export function addPair(prefecture: string, body: NewRosterPairBody, key: Record<string, string>) {
  return read(client.POST(PAIRS, { params: { path: { prefecture }, header: key }, body }));
}

export function changePair(prefecture: string, id: string, body: RosterPairBody, version: number) {
  return read(client.PUT(PAIR, { params: { path: { prefecture, id }, header: ifMatch(version) }, body }));
}

export function removePair(prefecture: string, { id, version }: Pick<RosterPair, 'id' | 'version'>) {
  return client.DELETE(PAIR, { params: { path: { prefecture, id }, header: ifMatch(version) } });
}

/** The whole register, to choose two of it. The same address gives files too: here it is asked for JSON. */
export const registerQuery = (prefecture: string) => queryOptions({
  queryKey: ['supporters', prefecture, 'register-for-pairs'],
  queryFn: async ({ signal }) => {
    const all: Supporter[] = [];
    for (let cursor: string | undefined; ;) {
      const query = { sort: 'kana' as const, limit: MOST, cursor };
      const page = await read(client.GET(SUPPORTERS, { params: { path: { prefecture }, query }, headers: { Accept: 'application/json' }, signal })) as Page<Supporter>;
      all.push(...page.items);
      if (page.next === null) return all;
      cursor = page.next;
    }
  },
});
