import { z } from 'zod';
import type { Account, Role } from '@/lib/api';

const role = z.enum(['admin', 'centre', 'hospital', 'network', 'organiser', 'supporter', 'government']);

const person = z.object({ displayName: z.string().trim().min(1).max(100), role, hospitalId: z.string() });
const hospitalChosen = (values: { role: Role; hospitalId: string }) => values.role !== 'hospital' || values.hospitalId !== '';

export const accountSchema = (required: string) => person.refine(hospitalChosen, { path: ['hospitalId'], message: required });

export const invitationSchema = (required: string, usernameForm: string) => person
  .extend({ username: z.string().trim().min(3).max(64).regex(/^[A-Za-z0-9][A-Za-z0-9._@-]*$/, usernameForm) })
  .refine(hospitalChosen, { path: ['hospitalId'], message: required });

export type AccountValues = z.infer<typeof person>;
export type InvitationValues = AccountValues & { username: string };

export function valuesOf(account: Account): AccountValues {
  return { displayName: account.displayName, role: account.role, hospitalId: account.hospitalId ?? '' };
}

/** Only a hospital's people belong to a hospital. */
export function bodyOf(values: AccountValues) {
  return { displayName: values.displayName, role: values.role, hospitalId: values.role === 'hospital' ? values.hospitalId : null };
}
