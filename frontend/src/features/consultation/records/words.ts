/** The vocabulary of consultation records, in the order in which people choose among it. */
export const MODES = ['in_person', 'online', 'telephone'] as const;
export const STANDPOINTS = ['patient', 'family', 'bereaved', 'other'] as const;
export const AGE_BANDS = ['under_20', 'twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'over_80', 'unknown'] as const;
export const SEXES = ['female', 'male', 'other'] as const;
export const VISITS = ['new', 'returning', 'unknown'] as const;
export const TOPICS = [
  'feelings', 'symptoms', 'treatment', 'hospital_staff', 'family_and_others', 'work', 'grief', 'palliative_care', 'admission', 'home_care', 'other',
] as const;
export const OUTCOMES = ['listened', 'informed', 'support_centre', 'salon', 'doctor', 'return', 'other_referral'] as const;
/** How long people are listened to as a rule, in minutes. */
export const USUAL_MINUTES = [10, 20, 30, 40, 60] as const;
