import { z } from 'zod';
import type { Salon, SalonBody, Venue } from '@/lib/api';
import { isPostalCode, isTelephone, orNull, tidyPostalCode, tidyTelephone } from '@/lib/text';

export interface VenueValues { name: string; municipality: string; postalCode: string; address: string; latitude: number | null; longitude: number | null; access: string }

/** The salon as the form holds it, in the shape of the contract, so that violations land on their fields. */
export interface SalonValues {
  name: string;
  kana: string;
  host: string;
  venues: VenueValues[];
  target: string;
  cancers: string[];
  groups: string[];
  delivery: string;
  onlineAccess: string;
  fee: string;
  application: string;
  applicationNote: string;
  anonymity: string;
  contact: { name: string; telephone: string; email: string; url: string };
  expectation: string;
  networkMember: boolean;
}

export const EMPTY_VENUE: VenueValues = { name: '', municipality: '', postalCode: '', address: '', latitude: null, longitude: null, access: '' };

export const EMPTY_SALON: SalonValues = {
  name: '', kana: '', host: '', venues: [EMPTY_VENUE], target: 'all_cancers', cancers: [], groups: [], delivery: 'in_person', onlineAccess: '',
  fee: '', application: '', applicationNote: '', anonymity: '', contact: { name: '', telephone: '', email: '', url: '' }, expectation: '', networkMember: true,
};

export const MOST_VENUES = 10;
type Say = (key: string) => string;

function venueSchema(say: Say) {
  return z.object({
    name: z.string().trim().min(1).max(200),
    municipality: z.string().trim().max(50),
    postalCode: z.string().refine((text) => text.trim() === '' || isPostalCode(text), { error: say('form.postalCodeFormat') }),
    address: z.string().trim().max(300),
    latitude: z.number().min(20).max(46).nullable(),
    longitude: z.number().min(122).max(154).nullable(),
    access: z.string().trim().max(500),
  }).superRefine(({ latitude, longitude }, context) => {
    if ((latitude === null) === (longitude === null)) return;
    context.addIssue({ code: 'custom', path: [latitude === null ? 'latitude' : 'longitude'], message: say('form.bothCoordinates') });
  });
}

export function salonSchema(say: Say) {
  const text = (most: number) => z.string().trim().max(most);
  return z.object({
    name: z.string().trim().min(1).max(200),
    kana: text(200),
    host: text(200),
    venues: z.array(venueSchema(say)).max(MOST_VENUES),
    target: z.string().min(1),
    cancers: z.array(z.string()),
    groups: z.array(z.string()),
    delivery: z.string().min(1),
    onlineAccess: text(500),
    fee: text(200),
    application: z.string(),
    applicationNote: text(500),
    anonymity: z.string(),
    contact: z.object({
      name: text(200),
      telephone: z.string().refine((value) => value.trim() === '' || isTelephone(value), { error: say('form.telephoneFormat') }),
      email: z.string().refine((value) => value.trim() === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value.trim()), { error: say('form.emailFormat') }),
      url: z.string().refine((value) => value.trim() === '' || /^https?:\/\/\S+$/.test(value.trim()), { error: say('form.urlFormat') }),
    }),
    expectation: text(2000),
    networkMember: z.boolean(),
  }).superRefine(({ target, cancers }, context) => {
    if (target === 'named_cancers' && cancers.length === 0) context.addIssue({ code: 'custom', path: ['cancers'], message: say('form.nameCancers') });
  });
}

export function valuesOf(salon: Salon): SalonValues {
  const { contact } = salon;
  return {
    name: salon.name,
    kana: salon.kana ?? '',
    host: salon.host ?? '',
    venues: salon.venues.map((venue) => ({
      name: venue.name, municipality: venue.municipality ?? '', postalCode: venue.postalCode ?? '', address: venue.address ?? '',
      latitude: venue.latitude ?? null, longitude: venue.longitude ?? null, access: venue.access ?? '',
    })),
    target: salon.target,
    cancers: salon.cancers,
    groups: salon.groups,
    delivery: salon.delivery,
    onlineAccess: salon.onlineAccess ?? '',
    fee: salon.fee ?? '',
    application: salon.application ?? '',
    applicationNote: salon.applicationNote ?? '',
    anonymity: salon.anonymity ?? '',
    contact: { name: contact?.name ?? '', telephone: contact?.telephone ?? '', email: contact?.email ?? '', url: contact?.url ?? '' },
    expectation: salon.expectation ?? '',
    networkMember: salon.networkMember,
  };
}

function venueOf(venue: VenueValues): Venue {
  return {
    name: venue.name.trim(), municipality: orNull(venue.municipality), postalCode: orNull(tidyPostalCode(venue.postalCode)), address: orNull(venue.address),
    latitude: venue.latitude, longitude: venue.longitude, access: orNull(venue.access),
  };
}

export function bodyOf(values: SalonValues): SalonBody {
  const contact = {
    name: orNull(values.contact.name), telephone: orNull(tidyTelephone(values.contact.telephone)), email: orNull(values.contact.email), url: orNull(values.contact.url),
  };
  return {
    name: values.name.trim(),
    kana: orNull(values.kana),
    host: orNull(values.host),
    venues: values.venues.map(venueOf),
    target: values.target as SalonBody['target'],
    cancers: values.target === 'named_cancers' ? values.cancers as SalonBody['cancers'] : [],
    groups: values.groups as SalonBody['groups'],
    delivery: values.delivery as SalonBody['delivery'],
    onlineAccess: values.delivery === 'in_person' ? null : orNull(values.onlineAccess),
    fee: orNull(values.fee),
    application: (values.application || null) as SalonBody['application'],
    applicationNote: orNull(values.applicationNote),
    anonymity: (values.anonymity || null) as SalonBody['anonymity'],
    contact: Object.values(contact).every((part) => part === null) ? null : contact,
    expectation: orNull(values.expectation),
    networkMember: values.networkMember,
  };
}
