import type { TFunction } from 'i18next';
import { z } from 'zod';

const SHORTEST = 12;
const LONGEST_BYTES = 72;

/** A new password, typed twice. Length is what makes it strong; no rule about signs and digits. */
export function newPassword(t: TFunction) {
  return z.string().min(SHORTEST, t('identity:newPassword.tooShort', { minimum: SHORTEST }))
    .refine((password) => new TextEncoder().encode(password).length <= LONGEST_BYTES, t('identity:newPassword.tooLong', { maximum: LONGEST_BYTES }));
}
