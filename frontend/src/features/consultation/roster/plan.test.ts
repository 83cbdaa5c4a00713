import { describe, expect, it } from 'vitest';
import type { Roster, RosterFinding } from '@/lib/api';
import { apply, bodyOf, clash, empty, findingsAt, lock, move, openPlaces, overrule, type Place, put, shownPlaces, stopOverruling } from './plan';
import { aRoster, aSession, at } from './testing';
import { byPrice, nameAt, saidOn, signed, toldOf } from './words';

const place = (sessionId: string, index: number): Place => ({ sessionId, kind: 'supporter', index });
const turn = (sessionId: string): Place => ({ sessionId, kind: 'specialist', index: 0 });
const held = (roster: Roster, id: string) => roster.sessions.find((session) => session.id === id)!.supporters.map((one) => one.id);
const finding: RosterFinding = { rule: 'rest-between-duties', sessions: ['s1', 's2'], supporters: ['hana'], hospitalId: null, words: { ja: '間が短い', en: 'too close' }, overridable: true, overruling: null };

describe('one edit', () => {
  it('puts somebody at an open place, or in the place of somebody', () => {
    expect(held(apply(aRoster, put(place('s2', 1), null, 'mika')), 's2')).toEqual(['yuki', 'mika']);
    expect(held(apply(aRoster, put(place('s1', 0), 'hana', 'mika')), 's1')).toEqual(['mika', 'taro']);
  });

  it('counts duties and turns anew', () => {
    const now = apply(apply(aRoster, put(place('s1', 0), 'hana', 'mika')), empty(turn('s1'), 'ginkgo'));
    expect(now.supporters.map(({ duties }) => duties)).toEqual([0, 1, 1, 1]);
    expect(now.hospitals.map(({ turns }) => turns)).toEqual([0, 0]);
  });

  it('locks and unlocks where somebody is', () => {
    const locked = apply(aRoster, lock(place('s1', 1), at('taro')));
    expect(locked.sessions[0]!.supporters).toEqual([at('hana'), { id: 'taro', locked: true }]);
    expect(apply(locked, lock(place('s1', 1), { id: 'taro', locked: true })).sessions[0]!.supporters[1]).toEqual(at('taro'));
  });

  it('moves somebody to an open place and swaps two', () => {
    const moved = apply(aRoster, move(aRoster, place('s1', 1), place('s2', 1))!);
    expect([held(moved, 's1'), held(moved, 's2')]).toEqual([['hana'], ['yuki', 'taro']]);
    const swapped = apply(aRoster, move(aRoster, place('s1', 1), place('s2', 0))!);
    expect([held(swapped, 's1'), held(swapped, 's2')]).toEqual([['hana', 'yuki'], ['taro']]);
  });

  it('moves nobody within a session, to where she is already, or into the place of a hospital', () => {
    const twice = { ...aRoster, sessions: [aRoster.sessions[0]!, aSession('s2', '2099-12-02', { supporters: [at('hana')] })] };
    expect(move(aRoster, place('s1', 0), place('s1', 1))).toBeNull();
    expect(move(twice, place('s1', 0), place('s2', 1))).toBeNull();
    expect(move(aRoster, place('s1', 0), turn('s2'))).toBeNull();
  });

  it('takes away what is shown of a broken rule together with whom it is about', () => {
    const broken = { ...aRoster, findings: [{ ...finding, sessions: ['s1'] }] };
    expect(apply(broken, empty(place('s1', 0), 'hana')).findings).toEqual([]);
    expect(apply(broken, empty(place('s1', 1), 'taro')).findings).toHaveLength(1);
  });
});

describe('after somebody else was quicker', () => {
  it('an edit at another place is made on her plan', () => {
    const hers = apply(aRoster, put(place('s1', 0), 'hana', 'mika'));
    const mine = lock(place('s1', 1), at('taro'));
    expect(clash(hers, mine)).toBeNull();
    expect(bodyOf(hers, mine).teams[0]!.supporters).toEqual([at('mika'), { id: 'taro', locked: true }]);
  });

  it('her change of the same place stays', () => {
    const mine = put(place('s1', 0), 'hana', 'mika');
    expect(clash(apply(aRoster, put(place('s1', 0), 'hana', 'yuki')), mine)).toBe(mine.changes[0]);
    const filling = put(place('s2', 1), null, 'mika');
    expect(clash(apply(aRoster, put(place('s2', 1), null, 'taro')), filling)).toBe(filling.changes[0]);
    const turned = put(turn('s2'), null, 'aso');
    expect(clash(apply(aRoster, put(turn('s2'), null, 'ginkgo')), turned)).toBe(turned.changes[0]);
  });

  it('nobody is put where she is already, and nobody beyond the most', () => {
    expect(clash(aRoster, put(place('s1', 0), 'hana', 'taro'))).not.toBeNull();
    const full = { ...aRoster, sessions: [aSession('s1', '2099-12-01', { most: 2, supporters: [at('hana'), at('taro')] })] };
    expect(clash(full, put(place('s1', 2), null, 'mika'))).not.toBeNull();
    expect(clash(aRoster, put(place('gone', 0), null, 'mika'))).not.toBeNull();
  });
});

describe('what is sent', () => {
  const allowed = { ...aRoster, findings: [{ ...finding, overruling: { reason: '電話で聞きました', at: '2099-11-20T10:00:00+09:00' } }] };
  const standing = { rule: 'rest-between-duties', sessions: ['s1', 's2'], supporters: ['hana'], hospitalId: null, reason: '電話で聞きました' };

  it('is all of the plan that is still to come, with what was overridden before', () => {
    const past = { ...allowed, sessions: [aSession('s0', '2020-01-01', { past: true, supporters: [at('hana')] }), ...allowed.sessions] };
    const body = bodyOf(past, put(turn('s2'), null, 'aso'));
    expect(body.teams.map(({ sessionId, specialist }) => [sessionId, specialist?.id])).toEqual([['s1', 'ginkgo'], ['s2', 'aso']]);
    expect(body.overrulings).toEqual([standing]);
  });

  it('has what is overridden now, and no longer what is taken back', () => {
    expect(bodyOf({ ...aRoster, findings: [finding] }, overrule(finding, '電話で聞きました')).overrulings).toEqual([standing]);
    expect(bodyOf(allowed, stopOverruling(finding)).overrulings).toEqual([]);
  });
});

describe('what is seen', () => {
  it('has as many places as are needed, and one more as long as there may be', () => {
    expect(aRoster.sessions.map(shownPlaces)).toEqual([3, 2]);
    expect(shownPlaces(aSession('s', '2099-12-01', { most: 2, supporters: [at('hana'), at('taro')] }))).toBe(2);
    expect(shownPlaces(aSession('s', '2020-12-01', { past: true, supporters: [at('hana')] }))).toBe(1);
    expect(openPlaces(aRoster)).toEqual({ places: 1, turns: 1 });
  });

  it('has a broken rule at those it is about', () => {
    const broken = { ...aRoster, findings: [finding] };
    expect(findingsAt(broken, place('s1', 0), 'hana')).toEqual([finding]);
    expect(findingsAt(broken, place('s1', 1), 'taro')).toEqual([]);
  });

  it('sorts by price and writes prices with their sign', () => {
    expect(byPrice([{ price: { amount: 7 } }, { price: null }, { price: { amount: -3 } }, { price: { amount: 0 } }]).map(({ price }) => price?.amount)).toEqual([-3, 0, 7, undefined]);
    expect([7, 0, -3].map(signed)).toEqual(['＋7', '±0', '−3']);
  });

  it('says what somebody said, what she was told, and who is where', () => {
    const [hana] = aRoster.supporters;
    expect([saidOn(hana!, '2099-12-01'), saidOn(hana!, '2099-12-03'), saidOn({ ...hana!, answered: false }, '2099-12-03')]).toEqual(['prefer', 'no', 'unanswered']);
    const [session] = aRoster.sessions;
    expect([toldOf(session!, 'supporter', 'hana'), toldOf(session!, 'supporter', 'taro'), toldOf(session!, 'specialist', 'ginkgo')]).toEqual(['accepted', 'untold', 'told']);
    expect([nameAt(aRoster, place('s1', 1)), nameAt(aRoster, turn('s1')), nameAt(aRoster, place('s2', 1))]).toEqual(['見本 たろう', '銀杏大学病院', '']);
  });
});
