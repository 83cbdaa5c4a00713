import { z } from 'zod';
import type { Organiser, OrganiserBody } from '@/lib/api';
import { isTelephone, orNull, tidyTelephone } from '@/lib/text';
import { today } from '@/lib/date';

export interface OrganiserValues {
  name: string; kana: string; telephone: string; email: string; accountUsername: string; activeFrom: string; activeTo: string;
  consent: string; consentToBeNamed: { givenOn: string; textVersion: string; withdrawnOn: string };
}

/** None, given, or given and taken back. */
export const CONSENTS = ['none', 'given', 'withdrawn'] as const;

export function emptyOrganiser(): OrganiserValues {
  return {
    name: '', kana: '', telephone: '', email: '', accountUsername: '', activeFrom: today(), activeTo: '', consent: 'none',
    consentToBeNamed: { givenOn: today(), textVersion: '', withdrawnOn: '' },
  };
}

type Say = (key: string) => string;

export function organiserSchema(say: Say) {
  return z.object({
    name: z.string().trim().min(1).max(100),
    kana: z.string().trim().max(100),
    telephone: z.string().refine((text) => text.trim() === '' || isTelephone(text), { error: say('form.telephoneFormat') }),
    email: z.string().refine((text) => text.trim() === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim()), { error: say('form.emailFormat') }),
    accountUsername: z.string(),
    activeFrom: z.string().min(1),
    activeTo: z.string(),
    consent: z.string(),
    consentToBeNamed: z.object({ givenOn: z.string(), textVersion: z.string().trim().max(50), withdrawnOn: z.string() }),
  }).superRefine(({ activeFrom, activeTo, consent, consentToBeNamed }, context) => {
    const wrong = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message });
    if (activeTo && activeTo < activeFrom) wrong(['activeTo'], say('organiser.endBeforeStart'));
    if (consent === 'none') return;
    const { givenOn, textVersion, withdrawnOn } = consentToBeNamed;
    if (givenOn === '') wrong(['consentToBeNamed', 'givenOn'], say('common:violation.required'));
    if (textVersion === '') wrong(['consentToBeNamed', 'textVersion'], say('common:violation.required'));
    if (consent === 'given') return;
    if (withdrawnOn === '') wrong(['consentToBeNamed', 'withdrawnOn'], say('common:violation.required'));
    else if (withdrawnOn < givenOn) wrong(['consentToBeNamed', 'withdrawnOn'], say('organiser.withdrawnBeforeGiven'));
  });
}

export function valuesOf(organiser: Organiser): OrganiserValues {
  const { consentToBeNamed: consent } = organiser;
  return {
    name: organiser.name,
    kana: organiser.kana ?? '',
    telephone: organiser.telephone ?? '',
    email: organiser.email ?? '',
    accountUsername: organiser.accountUsername ?? '',
    activeFrom: organiser.activeFrom,
    activeTo: organiser.activeTo ?? '',
    consent: !consent ? 'none' : consent.withdrawnOn ? 'withdrawn' : 'given',
    consentToBeNamed: { givenOn: consent?.givenOn ?? today(), textVersion: consent?.textVersion ?? '', withdrawnOn: consent?.withdrawnOn ?? '' },
  };
}

export function bodyOf(values: OrganiserValues): OrganiserBody {
  const { givenOn, textVersion, withdrawnOn } = values.consentToBeNamed;
  return {
    name: values.name.trim(),
    kana: orNull(values.kana),
    telephone: orNull(tidyTelephone(values.telephone)),
    email: orNull(values.email),
    accountUsername: orNull(values.accountUsername),
    activeFrom: values.activeFrom,
    activeTo: values.activeTo || null,
    consentToBeNamed: values.consent === 'none' ? null : { givenOn, textVersion: textVersion.trim(), withdrawnOn: values.consent === 'withdrawn' ? withdrawnOn : null },
  };
}
