import { z } from 'zod';
import type { Supporter, SupporterBody } from '@/lib/api';
import { isPostalCode, isTelephone, orNull, tidyPostalCode, tidyTelephone } from '@/lib/text';

export interface ContactValues { telephone: string; email: string; postalCode: string; address: string }

/** The entry as the form holds it, in the shape of the contract, so that violations land on their fields. */
export interface SupporterValues {
  name: string;
  kana: string;
  contact: ContactValues;
  municipality: string;
  ageBand: string;
  languages: string[];
  readingNeeds: string[];
  abilities: string[];
  usualAvailability: string;
  dutiesPerMonth: number | null;
  pledge: { signedOn: string; textVersion: string };
  mentorId: string;
  salonId: string;
  accountUsername: string;
}

export const EMPTY_SUPPORTER: SupporterValues = {
  name: '', kana: '', contact: { telephone: '', email: '', postalCode: '', address: '' }, municipality: '', ageBand: '', languages: ['ja'], readingNeeds: [],
  abilities: [], usualAvailability: '', dutiesPerMonth: null, pledge: { signedOn: '', textVersion: '' }, mentorId: '', salonId: '', accountUsername: '',
};

type Say = (key: string) => string;

export function contactSchema(say: Say) {
  return z.object({
    telephone: z.string().refine((text) => text.trim() === '' || isTelephone(text), { error: say('form.telephoneFormat') }),
    email: z.string().refine((text) => text.trim() === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim()), { error: say('form.emailFormat') }),
    postalCode: z.string().refine((text) => text.trim() === '' || isPostalCode(text), { error: say('form.postalCodeFormat') }),
    address: z.string().trim().max(300),
  });
}

export function supporterSchema(say: Say) {
  return z.object({
    name: z.string().trim().min(1).max(100),
    kana: z.string().trim().min(1).max(100),
    contact: contactSchema(say),
    municipality: z.string().trim().max(50),
    ageBand: z.string(),
    languages: z.array(z.string()).max(10),
    readingNeeds: z.array(z.string()),
    abilities: z.array(z.string()),
    usualAvailability: z.string().trim().max(500),
    dutiesPerMonth: z.number().int().min(0).max(31).nullable(),
    pledge: z.object({ signedOn: z.string(), textVersion: z.string().trim().max(50) }),
    mentorId: z.string(),
    salonId: z.string(),
    accountUsername: z.string(),
  }).superRefine(({ pledge }, context) => {
    if ((pledge.signedOn === '') === (pledge.textVersion === '')) return;
    context.addIssue({ code: 'custom', path: ['pledge', pledge.signedOn === '' ? 'signedOn' : 'textVersion'], message: say('form.bothOfPledge') });
  });
}

export function contactValuesOf(contact: Supporter['contact']): ContactValues {
  return { telephone: contact?.telephone ?? '', email: contact?.email ?? '', postalCode: contact?.postalCode ?? '', address: contact?.address ?? '' };
}

export function contactOf(contact: ContactValues) {
  return {
    telephone: orNull(tidyTelephone(contact.telephone)), email: orNull(contact.email), postalCode: orNull(tidyPostalCode(contact.postalCode)), address: orNull(contact.address),
  };
}

export function valuesOf(supporter: Supporter): SupporterValues {
  return {
    name: supporter.name,
    kana: supporter.kana,
    contact: contactValuesOf(supporter.contact),
    municipality: supporter.municipality ?? '',
    ageBand: supporter.ageBand ?? '',
    languages: supporter.languages,
    readingNeeds: supporter.readingNeeds ?? [],
    abilities: supporter.abilities,
    usualAvailability: supporter.usualAvailability ?? '',
    dutiesPerMonth: supporter.dutiesPerMonth,
    pledge: { signedOn: supporter.pledge?.signedOn ?? '', textVersion: supporter.pledge?.textVersion ?? '' },
    mentorId: supporter.mentorId ?? '',
    salonId: supporter.salonId ?? '',
    accountUsername: supporter.accountUsername ?? '',
  };
}

export function bodyOf(values: SupporterValues): SupporterBody {
  const { pledge } = values;
  return {
    name: values.name.trim(),
    kana: values.kana.trim(),
    contact: contactOf(values.contact),
    municipality: orNull(values.municipality),
    ageBand: (values.ageBand || null) as SupporterBody['ageBand'],
    languages: values.languages,
    readingNeeds: values.readingNeeds as SupporterBody['readingNeeds'],
    abilities: values.abilities as SupporterBody['abilities'],
    usualAvailability: orNull(values.usualAvailability),
    dutiesPerMonth: values.dutiesPerMonth,
    pledge: pledge.signedOn === '' ? null : { signedOn: pledge.signedOn, textVersion: pledge.textVersion.trim() },
    mentorId: values.mentorId || null,
    salonId: values.salonId || null,
    accountUsername: orNull(values.accountUsername),
  };
}
