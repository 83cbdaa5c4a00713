import type { NextSession, Permission, ProposedSession, Room, RoomSession, SessionPlan } from '@/lib/api';

/** What the tests of these screens speak about. */
export const API = '*/api/v1/prefectures/43';

export const OF_THE_CENTRE: Permission[] = ['today:read', 'rooms:write', 'sessions:read', 'sessions:write'];

const booking = { booking: 'appointment', deadlineDays: 3, deadlineTime: '17:00' } as const;

export const aRoom: Room = {
  id: 'r1', name: '相談室 銀杏大学病院', kana: 'いちょう', kind: 'regular', mode: 'in_person',
  hospital: { id: 'h1', name: '銀杏大学病院', address: '熊本市中央区1-1', latitude: 32.8, longitude: 130.7, telephone: '096-000-0001' },
  venue: { name: '2階 相談室', municipality: null, address: null, latitude: null, longitude: null, access: '総合受付の奥' },
  schedule: { text: '第1・3火曜 13:00〜15:20', japanese: '毎月第1・第3火曜日 13:00〜15:20', english: '1st and 3rd Tuesday' },
  slotMinutes: 40, supportersNeeded: 2, supportersMost: 3, booking, howToBook: { note: '電話で', telephone: '096-000-8000', url: null },
  expectation: 'お話をうかがいます', openFrom: '2020-04-01', openTo: null, nextSessions: [], version: 4,
};

export const aNextSession: NextSession = {
  id: 'n1', date: '2099-12-01', startTime: '13:00', endTime: '15:20', state: 'open', movedFrom: null, booking: 'appointment',
  bookingClosesAt: '2099-11-28T17:00:00+09:00', vacancy: 'free', publicNote: null, publicReason: null,
};

export const aSession: RoomSession = {
  id: 's1', roomId: 'r1', roomName: '相談室 銀杏大学病院', roomKind: 'regular', roomMode: 'in_person', hospitalId: 'h1', date: '2026-12-01', startTime: '13:00',
  endTime: '15:20', movedFrom: null, slotMinutes: 40, supportersNeeded: 2, supportersMost: 3, booking, bookingClosesAt: '2026-11-28T17:00:00+09:00', state: 'open',
  planned: true, publicNote: null, publicReason: null, privateReason: null, version: 1,
};

export function aProposal(date: string, more: Partial<ProposedSession> = {}): ProposedSession {
  return {
    roomId: 'r1', roomName: '相談室 銀杏大学病院', roomKind: 'regular', hospitalId: 'h1', planKey: `${date} 13:00`, movedFrom: null, provisional: false, conflicts: [],
    session: { date, startTime: '13:00', endTime: '15:20', slotMinutes: 40, supportersNeeded: 2, supportersMost: 3, booking, publicNote: null }, ...more,
  };
}

export const aPlan: SessionPlan = {
  month: '2026-12', target: 3, roomDays: 1, openRoomDays: 1, hotlineShifts: 2, drafts: 1,
  sessions: [{ session: aSession, conflicts: [] }, { session: { ...aSession, id: 's2', roomId: 'r2', roomName: 'ホットライン', roomKind: 'hotline', hospitalId: null, date: '2026-12-02', state: 'draft', version: 0 }, conflicts: [] }],
  proposals: [aProposal('2026-12-15'), aProposal('2026-12-22', { movedFrom: '2026-12-21' })],
  onHolidays: [{ roomId: 'r3', roomName: '相談室 白川中央病院', date: '2026-12-23', name: '見本の日', policy: 'skip', movedTo: null }],
  holidays: [{ date: '2026-12-23', name: '見本の日', nameEn: 'Sample Day', provisional: false }],
};
