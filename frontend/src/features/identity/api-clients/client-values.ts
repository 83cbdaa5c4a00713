import { z } from 'zod';
import type { ApiClient, ApiClientRole, Permission } from '@/lib/api';
import { SCOPES } from './api';

const system = z.object({
  name: z.string().trim().min(1).max(200),
  role: z.enum(['hospital', 'government']),
  hospitalId: z.string(),
  scopes: z.array(z.string()).min(1),
});
const hospitalChosen = (values: { role: ApiClientRole; hospitalId: string }) => values.role !== 'hospital' || values.hospitalId !== '';

export const apiClientSchema = (required: string) => system.refine(hospitalChosen, { path: ['hospitalId'], message: required });

export const newApiClientSchema = (required: string, clientIdForm: string) => system
  .extend({ clientId: z.string().trim().min(3).max(64).regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, clientIdForm) })
  .refine(hospitalChosen, { path: ['hospitalId'], message: required });

export type ApiClientValues = z.infer<typeof system>;
export type NewApiClientValues = ApiClientValues & { clientId: string };

export function valuesOf(system: ApiClient): ApiClientValues {
  return { name: system.name, role: system.role as ApiClientRole, hospitalId: system.hospitalId ?? '', scopes: system.scopes };
}

/** A changed role leaves only the scopes that the role may have. */
export function bodyOf(values: ApiClientValues) {
  return {
    name: values.name,
    role: values.role,
    hospitalId: values.role === 'hospital' ? values.hospitalId : null,
    scopes: SCOPES[values.role].filter((scope): scope is Permission => values.scopes.includes(scope)),
  };
}
