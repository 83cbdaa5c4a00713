import type { Tone } from '@/components/ui';
import type { ConsentPurpose, RecommendationBody, SupporterState } from '@/lib/api';

export const STATES: SupporterState[] = ['applied', 'trainee', 'active', 'resting', 'withdrawn', 'deceased'];
export const STATE_TONE: Record<SupporterState, Tone> = { applied: 'info', trainee: 'info', active: 'success', resting: 'warning', withdrawn: 'neutral', deceased: 'neutral' };
export const ABILITIES = ['in_person', 'online', 'telephone', 'speaking'] as const;
export const AGE_BANDS = ['under_30', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'over_80'] as const;
export const READING_NEEDS = ['large_print', 'furigana', 'screen_reader', 'easy_japanese', 'by_telephone'] as const;
export const STANDPOINTS = ['patient', 'family', 'bereaved'] as const;
export const TREATMENTS = ['surgery', 'chemotherapy', 'radiotherapy', 'hormone', 'immunotherapy', 'transplant', 'palliative', 'recurrence', 'other'] as const;
export const PURPOSES: ConsentPurpose[] = ['register', 'health_data', 'named_in_public', 'share_with_hospitals'];
export const CHANNELS = ['paper', 'in_person', 'telephone', 'online'] as const;
export const RECOMMENDED_FOR: Array<RecommendationBody['purpose']> = ['room', 'hotline', 'speaking'];

/** Those that are offered; an entry may have others. */
export const LANGUAGES = ['ja', 'jsl', 'en', 'zh', 'ko', 'vi', 'tl', 'ne', 'pt', 'es'] as const;

/** What may follow upon a state. */
export const NEXT_STATES: Record<SupporterState, SupporterState[]> = {
  applied: ['trainee', 'active', 'withdrawn', 'deceased'],
  trainee: ['active', 'resting', 'withdrawn', 'deceased'],
  active: ['resting', 'withdrawn', 'deceased'],
  resting: ['active', 'trainee', 'withdrawn', 'deceased'],
  withdrawn: ['applied', 'trainee', 'active', 'deceased'],
  deceased: ['resting'],
};

export const isGone = (state: SupporterState) => state === 'withdrawn' || state === 'deceased';
export const serves = (state: SupporterState) => state === 'trainee' || state === 'active';
