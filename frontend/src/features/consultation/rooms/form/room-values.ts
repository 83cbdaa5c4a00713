import { z } from 'zod';
import type { Room, RoomBody } from '@/lib/api';
import { today } from '@/lib/date';
import { isTelephone, orNull, tidyTelephone } from '@/lib/text';

/** The room as the form holds it, in the shape of the contract, so that violations land on their fields. */
export interface RoomValues {
  name: string;
  kana: string;
  kind: string;
  mode: string;
  hospitalId: string;
  venue: { name: string; municipality: string; address: string; latitude: number | null; longitude: number | null; access: string };
  schedule: { text: string; keepAsAnnounced: boolean };
  slotMinutes: number | null;
  supportersNeeded: number | null;
  supportersMost: number | null;
  booking: { booking: string; deadlineDays: number | null; deadlineTime: string };
  howToBook: { note: string; telephone: string; url: string };
  expectation: string;
  openFrom: string;
  openTo: string;
}

export const emptyRoom = (): RoomValues => ({
  name: '', kana: '', kind: 'regular', mode: 'in_person', hospitalId: '',
  venue: { name: '', municipality: '', address: '', latitude: null, longitude: null, access: '' },
  schedule: { text: '', keepAsAnnounced: false }, slotMinutes: 40, supportersNeeded: 2, supportersMost: 3,
  booking: { booking: 'appointment', deadlineDays: 3, deadlineTime: '17:00' }, howToBook: { note: '', telephone: '', url: '' }, expectation: '',
  openFrom: today(), openTo: '',
});

type Say = (key: string) => string;

export function roomSchema(say: Say) {
  const text = (most: number) => z.string().trim().max(most);
  const people = z.number().int().min(1).max(20);
  return z.object({
    name: z.string().trim().min(1).max(200),
    kana: text(200),
    kind: z.string().min(1),
    mode: z.string().min(1),
    hospitalId: z.string(),
    venue: z.object({
      name: text(200), municipality: text(50), address: text(300), access: text(500),
      latitude: z.number().min(20).max(46).nullable(), longitude: z.number().min(122).max(154).nullable(),
    }),
    schedule: z.object({ text: text(500), keepAsAnnounced: z.boolean() }),
    slotMinutes: z.number().int().min(10).max(240),
    supportersNeeded: people,
    supportersMost: people,
    booking: z.object({ booking: z.string().min(1), deadlineDays: z.number().int().min(0).max(90).nullable(), deadlineTime: z.string() }),
    howToBook: z.object({
      note: text(1000),
      telephone: z.string().refine((value) => value.trim() === '' || isTelephone(value), { error: say('form.telephoneFormat') }),
      url: z.string().refine((value) => value.trim() === '' || /^https?:\/\/\S+$/.test(value.trim()), { error: say('form.urlFormat') }),
    }),
    expectation: text(2000),
    openFrom: z.string().min(1),
    openTo: z.string(),
  }).superRefine((values, context) => {
    const fault = (wrong: boolean, path: string, key: string) => {
      if (wrong) context.addIssue({ code: 'custom', path: path.split('.'), message: say(key) });
    };
    const { latitude, longitude, name } = values.venue;
    fault(values.kind === 'regular' && values.hospitalId === '', 'hospitalId', 'form.needHospital');
    fault(values.kind === 'outreach' && values.mode === 'in_person' && name === '', 'venue.name', 'form.needVenue');
    fault(values.kind === 'hotline' && values.mode !== 'telephone', 'mode', 'form.hotlineByTelephone');
    fault(latitude === null && longitude !== null, 'venue.latitude', 'form.bothCoordinates');
    fault(latitude !== null && longitude === null, 'venue.longitude', 'form.bothCoordinates');
    fault(values.supportersMost < values.supportersNeeded, 'supportersMost', 'wrongMost');
    fault(values.booking.booking === 'appointment' && values.booking.deadlineDays === null, 'booking.deadlineDays', 'form.deadlineRequired');
    fault(values.openTo !== '' && values.openTo < values.openFrom, 'openTo', 'form.toBeforeFrom');
  });
}

export function valuesOf(room: Room): RoomValues {
  const { venue, booking, howToBook } = room;
  return {
    name: room.name, kana: room.kana ?? '', kind: room.kind, mode: room.mode, hospitalId: room.hospital?.id ?? '',
    venue: {
      name: venue?.name ?? '', municipality: venue?.municipality ?? '', address: venue?.address ?? '', access: venue?.access ?? '',
      latitude: venue?.latitude ?? null, longitude: venue?.longitude ?? null,
    },
    schedule: { text: room.schedule?.text ?? '', keepAsAnnounced: room.schedule !== null && room.schedule.japanese === null },
    slotMinutes: room.slotMinutes, supportersNeeded: room.supportersNeeded, supportersMost: room.supportersMost,
    booking: { booking: booking.booking, deadlineDays: booking.deadlineDays ?? null, deadlineTime: booking.deadlineTime ?? '' },
    howToBook: { note: howToBook?.note ?? '', telephone: howToBook?.telephone ?? '', url: howToBook?.url ?? '' },
    expectation: room.expectation ?? '', openFrom: room.openFrom, openTo: room.openTo ?? '',
  };
}

/** Numbers are checked by the schema before anything is sent. */
export function bodyOf(values: RoomValues): RoomBody {
  const { venue, schedule, booking, howToBook } = values;
  const walkIn = booking.booking === 'walk_in';
  return {
    name: values.name.trim(), kana: orNull(values.kana), kind: values.kind as RoomBody['kind'], mode: values.mode as RoomBody['mode'],
    hospitalId: values.hospitalId || null,
    venue: { ...venue, name: orNull(venue.name), municipality: orNull(venue.municipality), address: orNull(venue.address), access: orNull(venue.access) },
    schedule: schedule.text.trim() === '' ? null : { text: schedule.text.trim(), keepAsAnnounced: schedule.keepAsAnnounced },
    slotMinutes: values.slotMinutes ?? 0, supportersNeeded: values.supportersNeeded ?? 0, supportersMost: values.supportersMost ?? 0,
    booking: { booking: booking.booking as RoomBody['booking']['booking'], deadlineDays: walkIn ? null : booking.deadlineDays, deadlineTime: walkIn ? null : booking.deadlineTime || null },
    howToBook: { note: orNull(howToBook.note), telephone: orNull(tidyTelephone(howToBook.telephone)), url: orNull(howToBook.url) },
    expectation: orNull(values.expectation), openFrom: values.openFrom, openTo: values.openTo || null,
  };
}
