import { describe, expect, it } from 'vitest';
import type { PublishedRosterSession } from '@/lib/api';
import { isOwn, namesOf, ownSessions, placeBeside } from './own';

const hana = { supporterId: 'hana', name: '見本 はな', own: true };
const somebody = { supporterId: null, name: null, own: false };
const turn = { hospitalId: 'ginkgo', hospitalName: '銀杏大学病院', specialistName: null, own: true };

function session(sessionId: string, more: Partial<PublishedRosterSession>): PublishedRosterSession {
  return {
    sessionId, date: '2026-12-01', weekday: 2, holiday: null, start: '13:00', end: '15:20', room: '相談室', kind: 'regular', mode: 'in_person', place: null, state: 'open',
    supporters: [], openPlaces: 0, turn: null, ...more,
  };
}

describe('the published month', () => {
  it('marks where the reader is, or her hospital', () => {
    expect(isOwn(session('a', { supporters: [somebody, hana] }))).toBe(true);
    expect(isOwn(session('b', { turn }))).toBe(true);
    expect(isOwn(session('c', { supporters: [somebody], turn: { ...turn, own: false } }))).toBe(false);
    const all = [session('a', { supporters: [hana] }), session('b', { supporters: [somebody] }), session('c', { turn, state: 'cancelled' })];
    expect(ownSessions(all).map(({ sessionId }) => sessionId)).toEqual(['a']);
  });

  it('names whom it may, and counts the others', () => {
    expect(namesOf(session('a', { supporters: [somebody, hana, somebody] }))).toEqual({ named: [{ name: '見本 はな', own: true }], unnamed: 2 });
  });

  it('tells the building where the name of the room does not', () => {
    expect(placeBeside(session('a', { room: '銀杏大学病院の相談室', place: '銀杏大学病院' }))).toBeNull();
    expect(placeBeside(session('a', { room: 'まちなか相談', place: '市民プラザ' }))).toBe('市民プラザ');
    expect(placeBeside(session('a', { room: '電話相談', place: null }))).toBeNull();
  });
});
