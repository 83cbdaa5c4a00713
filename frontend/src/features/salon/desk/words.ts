import type { SalonState } from '@/lib/api';
import type { Tone } from '@/components/ui';

export const STATES: SalonState[] = ['planned', 'trial', 'running', 'resting', 'closed'];
export const STATE_TONE: Record<SalonState, Tone> = { planned: 'neutral', trial: 'info', running: 'success', resting: 'warning', closed: 'neutral' };
export const DELIVERIES = ['in_person', 'online', 'both'] as const;
export const TARGETS = ['all_cancers', 'named_cancers'] as const;
export const GROUPS = ['patients', 'family', 'bereaved', 'aya', 'women', 'men', 'children'] as const;
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export const APPLICATIONS = ['none', 'required', 'first_time'] as const;
export const ANONYMITIES = ['allowed', 'not_allowed'] as const;

/** What may follow upon a state. */
export const NEXT_STATES: Record<SalonState, SalonState[]> = {
  planned: ['trial', 'running', 'closed'],
  trial: ['running', 'resting', 'closed'],
  running: ['resting', 'closed'],
  resting: ['running', 'trial', 'closed'],
  closed: ['running'],
};

/** While resting or closed nothing takes place. */
export const isStill = (state: SalonState) => state === 'resting' || state === 'closed';
