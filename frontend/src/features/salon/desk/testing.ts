import type { Meeting, Permission, Salon } from '@/lib/api';

/** What the tests of these screens speak about. */
export const aSalon: Salon = {
  id: '0190a000-0000-7000-8000-0000000000b1', name: 'がんサロン くすのき', kana: 'がんさろん くすのき', host: '熊本南部病院',
  venues: [
    { name: '熊本南部病院 会議室', municipality: '熊本市南区', postalCode: '861-4101', address: '架空1-2-3', latitude: 32.75, longitude: 130.7, access: '駅から15分' },
    { name: '南区役所 集会室', municipality: '熊本市南区', postalCode: null, address: null, latitude: null, longitude: null, access: null },
  ],
  target: 'named_cancers', cancers: ['breast', 'lung'], groups: ['family'], delivery: 'in_person', onlineAccess: null, fee: '無料', application: 'none',
  applicationNote: null, anonymity: 'allowed', contact: { name: '相談支援センター', telephone: '096-000-1234', email: null, url: null }, expectation: '10人ほどで話します。',
  networkMember: true, state: 'running', stateSince: '2019-04-01', restingUntil: null, confirmedOn: '2026-01-15',
  schedule: { text: '第4金曜 14:00~15:00', japanese: '毎月第4金曜日 14:00～15:00', english: '4th Friday of every month', announced: false },
  nextMeetings: [{ id: 'm1', date: '2026-11-27', startTime: '14:00', endTime: '15:00', venueName: null, state: 'scheduled', movedFrom: null, publicNote: null, provisional: false }],
  namedOrganisers: [], version: 3,
};

export const aMeeting: Meeting = {
  id: '0190a000-0000-7000-8000-0000000000c1', salonId: aSalon.id, salonName: aSalon.name, date: '2026-01-23', startTime: '14:00', endTime: '15:00', venueName: null,
  state: 'scheduled', plannedDate: '2026-01-23', movedFrom: null, publicNote: null, provisional: false, origin: 'schedule', counts: null, version: 5,
};

export const API = '*/api/v1/prefectures/43';

/** What somebody of the support centre may do here. */
export const OF_THE_CENTRE: Permission[] = [
  'today:read', 'salons:read', 'salons:write', 'salons:manage', 'organisers:read', 'organisers:write', 'meetings:read', 'meetings:write', 'salon-counts:read', 'accounts:read',
];
