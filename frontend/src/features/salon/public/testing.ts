import type { Salon } from '@/lib/api';

/** A salon that has nothing to tell but what is given. */
export function aSalon(given: Partial<Salon> & Pick<Salon, 'id' | 'name'>): Salon {
  return {
    kana: null, host: null, venues: [], target: 'all_cancers', cancers: [], groups: [], delivery: 'in_person', onlineAccess: null,
    fee: null, application: null, applicationNote: null, anonymity: null, contact: null, expectation: null, networkMember: false,
    state: 'running', stateSince: '2024-04-01', restingUntil: null, confirmedOn: null, schedule: null, nextMeetings: [],
    namedOrganisers: [], version: 1, ...given,
  };
}

export const aVenue = (name: string, municipality: string, latitude: number | null = null, longitude: number | null = null) => ({
  name, municipality, postalCode: null, address: null, latitude, longitude, access: null,
});

export const aMeeting = (date: string, given: Partial<Salon['nextMeetings'][number]> = {}) => ({
  id: `meeting-${date}`, date, startTime: '14:00', endTime: '15:00', venueName: null, state: 'scheduled' as const, movedFrom: null, publicNote: null, provisional: false, ...given,
});
