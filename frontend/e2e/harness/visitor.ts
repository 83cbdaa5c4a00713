import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';

/** The demo's accounts; the number is the prefecture where it is not Kumamoto. */
export type Person =
  | 'admin' | 'centre' | 'hospital' | 'network' | 'organiser' | 'supporter' | 'government' | 'centre42' | 'government42';

export const PASSWORD = 'yorisoi-demo';
export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 360, height: 740 };

export const codeOf = (person: Person) => (person.endsWith('42') ? '42' : '43');
export const desk = (person: Person, path = '') => `/desk/${codeOf(person)}${path && `/${path}`}`;
export const api = (person: Person, path: string) => `/api/v1/prefectures/${codeOf(person)}/${path}`;

/** A tile of a map: one pixel. */
const GREY = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64');

interface Wishes {
  /** Already signed in as this person. */
  as?: Person;
  phone?: boolean;
  /** Has chosen English. */
  english?: boolean;
}

interface Visit { context: BrowserContext; complaints: string[] }

let browser: Promise<Browser> | undefined;
let visits: Visit[] = [];

/** A browser window of somebody who has never been here, or who is signed in already. */
export async function visitor({ as, phone = false, english = false }: Wishes = {}): Promise<Page> {
  browser ??= chromium.connect(inject('browser'));
  const context = await (await browser).newContext({
    baseURL: inject('address'),
    viewport: phone ? PHONE : DESKTOP,
    hasTouch: phone,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: 'reduce',
    storageState: { cookies: [], origins: english ? [{ origin: inject('address'), localStorage: [{ name: 'yorisoi.language', value: 'en' }] }] : [] },
  });
  // The map's tiles come from outside; what is walked through here does not depend on it.
  await context.route('https://cyberjapandata.gsi.go.jp/**', (route) => route.fulfill({ contentType: 'image/png', body: GREY }));
  context.setDefaultTimeout(20_000);
  const visit: Visit = { context, complaints: [] };
  visits.push(visit);
  listen(visit);
  if (as) await signIn(context, as);
  return context.newPage();
}

export async function signIn(context: BrowserContext, person: Person): Promise<void> {
  const answer = await context.request.post('/api/v1/session', { data: { username: person, password: PASSWORD } });
  expect(answer.status(), `signing ${person} in`).toBe(200);
}

/** What the browser complains of: broken scripts, refused content, failures of the server. A refusal is no complaint. */
function listen({ context, complaints }: Visit) {
  context.on('weberror', (error) => complaints.push(String(error.error().stack ?? error.error())));
  context.on('console', (message) => {
    const refusal = /^Failed to load resource: the server responded with a status of 4\d\d/.test(message.text());
    if (['error', 'warning'].includes(message.type()) && !refusal) complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('response', (response) => {
    if (response.status() >= 500) complaints.push(`${response.status()} ${response.request().method()} ${response.url()}`);
  });
}

/** Closes every window of the test and hands over what their browsers complained of. */
export async function leave(onPage?: (page: Page, number: number) => Promise<void>): Promise<string[]> {
  const left = visits;
  visits = [];
  let number = 0;
  for (const { context } of left) {
    for (const page of context.pages()) await onPage?.(page, ++number);
    await context.close();
  }
  return left.flatMap(({ complaints }) => complaints);
}
