import { z } from 'zod';
import type { DesignationKind, Hospital, HospitalBody } from '@/lib/api';
import { isPostalCode, isTelephone, orNull, tidyPostalCode, tidyTelephone } from '@/lib/text';
import { inOrder } from '../designations';

/** The hospital as the form holds it, in the shape of the contract, so that violations land on their fields. */
export interface HospitalValues {
  name: string;
  kana: string;
  designations: Array<{ kind: string; from: string; to: string }>;
  postalCode: string;
  address: string;
  latitude: number | null;
  longitude: number | null;
  supportCentre: { telephone: string; hours: string };
}

export const EMPTY_HOSPITAL: HospitalValues = {
  name: '', kana: '', designations: [], postalCode: '', address: '', latitude: null, longitude: null,
  supportCentre: { telephone: '', hours: '' },
};

type Say = (key: string) => string;

function checkDesignations(designations: HospitalValues['designations'], add: (path: Array<string | number>, message: string) => void, say: Say) {
  designations.forEach((designation, index) => {
    if (!designation.from) return;
    if (designation.to && designation.to < designation.from) add([index, 'to'], say('form.endBeforeStart'));
    const earlier = designations.slice(0, index).some((other) => other.from
      && other.from <= (designation.to || '9999') && designation.from <= (other.to || '9999'));
    if (earlier) add([index, 'from'], say('form.overlap'));
  });
}

export function hospitalSchema(say: Say) {
  const required = z.string().trim().min(1);
  return z.object({
    name: required.max(200),
    kana: required.max(200),
    designations: z.array(z.object({ kind: z.string().min(1), from: z.string().min(1), to: z.string() })).max(50)
      .superRefine((list, context) => checkDesignations(list, (path, message) => context.addIssue({ code: 'custom', path, message }), say)),
    postalCode: z.string().refine((text) => text.trim() === '' || isPostalCode(text), { error: say('form.postalCodeFormat') }),
    address: z.string().trim().max(300),
    latitude: z.number().min(20).max(46).nullable(),
    longitude: z.number().min(122).max(154).nullable(),
    supportCentre: z.object({
      telephone: z.string().refine((text) => text.trim() === '' || isTelephone(text), { error: say('form.telephoneFormat') }),
      hours: z.string().trim().max(300),
    }),
  }).superRefine(({ latitude, longitude }, context) => {
    if ((latitude === null) === (longitude === null)) return;
    context.addIssue({ code: 'custom', path: [latitude === null ? 'latitude' : 'longitude'], message: say('form.bothCoordinates') });
  });
}

export function valuesOf(hospital: Hospital): HospitalValues {
  return {
    name: hospital.name,
    kana: hospital.kana,
    designations: hospital.designations.map(({ kind, from, to }) => ({ kind, from, to: to ?? '' })),
    postalCode: hospital.postalCode ?? '',
    address: hospital.address ?? '',
    latitude: hospital.latitude,
    longitude: hospital.longitude,
    supportCentre: { telephone: hospital.supportCentre.telephone ?? '', hours: hospital.supportCentre.hours ?? '' },
  };
}

/** Designations go in the order of time, as the server numbers them in its answers. */
export function bodyOf(values: HospitalValues): HospitalBody {
  return {
    name: values.name.trim(),
    kana: values.kana.trim(),
    designations: inOrder(values.designations).map(({ kind, from, to }) => ({ kind: kind as DesignationKind, from, to: to || null })),
    postalCode: orNull(tidyPostalCode(values.postalCode)),
    address: orNull(values.address),
    latitude: values.latitude,
    longitude: values.longitude,
    supportCentre: { telephone: orNull(tidyTelephone(values.supportCentre.telephone)), hours: orNull(values.supportCentre.hours) },
  };
}
