import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { api, type Person } from './visitor';

/** What a journey needs to exist, made through the API by the person whose page it is. */
async function made(page: Page, as: Person, path: string, data: object): Promise<string> {
  const answer = await page.request.post(api(as, path), { data });
  expect(answer.status(), `${path}: ${await answer.text()}`).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

/** A hospital whose designations count on no day that others look at. */
export const aHospital = (page: Page, name: string) => made(page, 'centre', 'hospitals', {
  name, kana: 'しけんびょういん', designations: [{ kind: 'regional', from: '1990-04-01', to: '1995-03-31' }],
  postalCode: null, address: '熊本県熊本市', latitude: null, longitude: null, supportCentre: { telephone: '096-000-1111', hours: null },
});

export const aTraining = (page: Page, title: string, day: string) => made(page, 'centre', 'trainings', {
  kind: 'other', title, dates: [day], delivery: 'in_person', place: null, facilitators: [], footnotes: [], openForApplication: false, application: null,
});

/** An active supporter of the register. */
export const anActiveSupporter = (page: Page, name: string, kana: string, stateSince = '2024-04-01') => made(page, 'centre', 'supporters', {
  name, kana, languages: ['ja'], readingNeeds: [], abilities: ['in_person'], state: 'active', stateSince,
});

/** A peer who is named on the list of a foundation training; tells the training. */
export async function aListedPeer(page: Page, name: string, kana: string): Promise<string> {
  const training = await made(page, 'centre', 'trainings', {
    kind: 'foundation', title: `${name}の研修会`, dates: ['2025-01-25'], delivery: 'in_person', place: null, facilitators: [], footnotes: [], openForApplication: false, application: null,
  });
  const answer = await page.request.put(api('centre', `trainings/${training}/attendance`), {
    headers: { 'If-Match': '"0"' },
    data: { headcounts: null, differenceReason: null, participants: [{ id: null, name, kana, category: 'peer', course: 'foundation', hospitalId: null, affiliation: null }] },
  });
  expect(answer.status()).toBe(200);
  return training;
}

/** A salon that nobody sees in public: it is planned. */
export const aSalon = (page: Page, name: string) => made(page, 'centre', 'salons', {
  name, kana: 'たびのさろん', host: null, venues: [{ name: '旅の会場', municipality: '阿蘇市' }], target: 'all_cancers', cancers: [], groups: [],
  delivery: 'in_person', networkMember: false,
});

/** Somebody who has applied to be a supporter. */
export const aSupporter = (page: Page, name: string) => made(page, 'centre', 'supporters', {
  name, kana: 'たびのひと', languages: ['ja'], readingNeeds: [], abilities: ['in_person'],
});

/** A date that a salon announced by itself. */
export const aMeeting = (page: Page, salon: string, date: string) => made(page, 'centre', `salons/${salon}/meetings`, {
  date, startTime: '14:00', endTime: '15:00', venueName: null,
});

export async function stored(page: Page, path: string): Promise<Record<string, unknown>> {
  const answer = await page.request.get(path);
  expect(answer.status(), path).toBe(200);
  return await answer.json() as Record<string, unknown>;
}

/** A draft of a session of a room of its own, at which nobody is on duty yet. */
export async function aDraft(page: Page, room: string, date: string): Promise<string> {
  const booking = { booking: 'walk_in' };
  const terms = { slotMinutes: 40, supportersNeeded: 2, supportersMost: 3, booking };
  const roomId = await made(page, 'centre', 'rooms', { name: room, kind: 'outreach', mode: 'in_person', venue: { name: '旅の広場' }, ...terms, openFrom: '2020-04-01' });
  return made(page, 'centre', 'sessions', { roomId, session: { date, startTime: '13:00', endTime: '15:20', ...terms } });
}

/** The same on a day that has come, and everybody may know of it. */
export async function aPastSession(page: Page, room: string, date: string): Promise<string> {
  const session = await aDraft(page, room, date);
  const published = await page.request.put(api('centre', `sessions/${session}/publication`), { headers: { 'If-Match': '"0"' } });
  expect(published.status(), await published.text()).toBe(200);
  return session;
}

/** So many sessions in a month for so few people that nobody proves in a minute which plan is best. */
export async function aHardMonth(page: Page, month: string, deadline: string): Promise<void> {
  const terms = { slotMinutes: 40, supportersNeeded: 2, supportersMost: 3, booking: { booking: 'walk_in' } };
  const roomId = await made(page, 'centre', 'rooms', { name: '旅程の大相談室', kind: 'outreach', mode: 'in_person', venue: { name: '旅程プラザ' }, ...terms, openFrom: '2020-04-01' });
  for (let day = 1; day <= 28; day += 1) {
    const date = `${month}-${String(day).padStart(2, '0')}`;
    await Promise.all(Array.from({ length: 10 }, (_, hour) => made(page, 'centre', 'sessions', { roomId, session: { date, startTime: `${String(hour + 8).padStart(2, '0')}:00`, endTime: `${hour + 9}:00`.padStart(5, '0'), ...terms } })));
  }
  const asked = await page.request.post(api('centre', 'availability-rounds'), { data: { month, deadline } });
  expect(asked.status(), await asked.text()).toBe(201);
}

/** Somebody was on duty there. */
export const onDuty = (page: Page, session: string, supporterId: string) => made(page, 'centre', `sessions/${session}/duties`, { supporterId });

/** The same with the supporter on duty who signs in as `supporter`. */
export async function anAttendedSession(page: Page, room: string, date: string): Promise<string> {
  const session = await aPastSession(page, room, date);
  await onDuty(page, session, await theSupporter(page));
  return session;
}

/** A month far ahead in which a room is held on two days, asked for until a week from now. */
export async function aMonthAskedFor(page: Page, month: string, deadline: string): Promise<void> {
  const booking = { booking: 'appointment', deadlineDays: 3, deadlineTime: '17:00' };
  const roomId = await made(page, 'centre', 'rooms', {
    name: `旅程相談室 ${month}`, kind: 'outreach', mode: 'in_person', venue: { name: '旅程プラザ' }, slotMinutes: 40, supportersNeeded: 2, supportersMost: 3, booking, openFrom: '2020-04-01',
  });
  for (const day of ['10', '20']) {
    await made(page, 'centre', 'sessions', { roomId, session: {
      date: `${month}-${day}`, startTime: '13:00', endTime: '15:20', slotMinutes: 40, supportersNeeded: 2, supportersMost: 3, booking,
    } });
  }
  const answer = await page.request.post(api('centre', 'availability-rounds'), { data: { month, deadline } });
  expect(answer.status(), await answer.text()).toBe(201);
}

/** The supporter who signs in as `supporter`: the demo's, or registered now. */
export async function theSupporter(page: Page): Promise<string> {
  const found = await page.request.get(api('centre', 'supporters?limit=200'));
  const { items } = await found.json() as { items: Array<{ id: string; accountUsername: string | null }> };
  const own = items.find(({ accountUsername }) => accountUsername === 'supporter');
  return own?.id ?? made(page, 'centre', 'supporters', {
    name: '見本 ピア', kana: 'みほん ぴあ', languages: ['ja'], readingNeeds: [], abilities: ['in_person'], accountUsername: 'supporter', state: 'active', stateSince: '2024-04-01',
  });
}
