import type { Roster, RosterHospital, RosterSession, RosterSupporter } from '@/lib/api';

/** What the tests of these screens speak about. */
export function aSession(id: string, date: string, more: Partial<RosterSession> = {}): RosterSession {
  return {
    id, date, startTime: '13:00', endTime: '15:20', roomId: 'r1', roomName: `相談室 ${id}`, roomKind: 'regular', state: 'open', past: false, needed: 2, most: 3,
    wantsSpecialist: true, supporters: [], specialist: null, told: [], toldHospitalId: null, ...more,
  };
}

export function aSupporter(id: string, name: string, more: Partial<RosterSupporter> = {}): RosterSupporter {
  return {
    id, number: 1, name, kana: name, outside: null, level: 'regular', answered: true, mostDuties: 2, duties: 0, earlierDuties: 3, fairShare: 5, lastDuty: null,
    validUntil: '2028-03-31', days: [{ date: '2099-12-01', choice: 'prefer' }, { date: '2099-12-02', choice: 'yes' }], ...more,
  };
}

export function aHospital(id: string, name: string, more: Partial<RosterHospital> = {}): RosterHospital {
  return { id, name, answered: true, mostTurns: 2, turns: 0, earlierTurns: 1, fairShare: 3, days: ['2099-12-01'], ...more };
}

export const at = (id: string) => ({ id, locked: false });

/** Two sessions: Hana and Taro at the first, Yuki alone at the second. */
export const aRoster: Roster = {
  month: '2099-12',
  sessions: [
    aSession('s1', '2099-12-01', { supporters: [at('hana'), at('taro')], specialist: at('ginkgo'), told: [{ supporterId: 'hana', state: 'accepted' }], toldHospitalId: 'ginkgo' }),
    aSession('s2', '2099-12-02', { supporters: [at('yuki')] }),
  ],
  supporters: [aSupporter('hana', '見本 はな', { level: 'experienced', duties: 1 }), aSupporter('taro', '見本 たろう', { duties: 1 }), aSupporter('yuki', '見本 ゆき', { duties: 1 }), aSupporter('mika', '見本 みか')],
  hospitals: [aHospital('ginkgo', '銀杏大学病院', { turns: 1 }), aHospital('aso', '阿蘇病院')],
  findings: [], cost: [{ rule: 'short-travel', term: { ja: '移動', en: 'travel' }, amount: 4 }], differences: [],
  step: { number: 3, kind: 'edited', madeBy: '有明 花子', madeAt: '2099-11-20T10:00:00+09:00' },
  canUndo: true, canRedo: false, publishedAt: null, told: false, planningId: null, version: 7,
};
