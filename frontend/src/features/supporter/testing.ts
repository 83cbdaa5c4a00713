import type { Permission, Supporter } from '@/lib/api';

/** What the tests of these screens speak about. */
export const aSupporter: Supporter = {
  id: '0190a000-0000-7000-8000-0000000000d1', number: 12, name: '見本 花子', kana: 'みほん はなこ',
  contact: { telephone: '090-0000-1234', email: 'peer@example.jp', postalCode: null, address: null }, municipality: '熊本市中央区', ageBand: 'sixties', languages: ['ja'],
  readingNeeds: [], abilities: ['in_person', 'telephone'], usualAvailability: '火曜の午後', dutiesPerMonth: 2, pledge: { signedOn: '2024-04-01', textVersion: '2024-03' },
  mentorId: null, salonId: null, accountUsername: null, state: 'active', stateSince: '2024-10-01', restingUntil: null, mayBeContacted: true, mayBeNamed: false,
  mayBeMatched: true, recommendedFor: ['room'], standingConsents: ['register', 'health_data'], health: 'told', version: 3,
};

/** The same as the network sees her. */
export const reduced: Supporter = { ...aSupporter, contact: null, readingNeeds: null, accountUsername: null, standingConsents: null, health: null };

export const API = '*/api/v1/prefectures/43';

/** What somebody of the support centre may do here. */
export const OF_THE_CENTRE: Permission[] = [
  'today:read', 'supporters:read', 'supporters:write', 'supporter-health:read', 'recommendations:write', 'availability:read', 'availability:write', 'duties:read', 'accounts:read',
];
export const OF_THE_NETWORK: Permission[] = ['today:read', 'supporters:read', 'recommendations:write'];
