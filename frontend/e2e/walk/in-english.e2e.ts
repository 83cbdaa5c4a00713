import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { accessible, fits } from '../harness/accessibility';
import { outputFile } from '../harness/output';
import { leave, PHONE, visitor } from '../harness/visitor';
import { type Ids, idsFor, type Screen, screens } from './screens';

let ids: Ids;

beforeAll(async () => {
  const centre = await visitor({ as: 'centre' });
  const admin = await visitor({ as: 'admin' });
  ids = await idsFor(centre.request, admin.request);
  await leave();
});

const LOCALES = new URL('../../src/locales/ja/', import.meta.url);
const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/g;

/** Every text of the Japanese app as a pattern; those with hardly any words of their own could be anything. */
function japaneseTexts(): string[] {
  const texts: string[] = [];
  const gather = (value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    else Object.values(value as object).forEach(gather);
  };
  for (const file of readdirSync(LOCALES)) gather(JSON.parse(readFileSync(new URL(file, LOCALES), 'utf8')));
  return texts
    .filter((text) => (text.replaceAll(/\{\{.*?\}\}/g, '').match(JAPANESE)?.length ?? 0) >= (text.includes('{{') ? 3 : 1))
    .map((text) => `^${text.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{\{.*?\}\}/g, '.+')}$`);
}

const TEXTS = japaneseTexts();

/** What the app itself says in Japanese. What people wrote (names, places, schedules) stays as they wrote it. */
async function leftInJapanese(page: Page): Promise<string[]> {
  return page.evaluate((patterns) => {
    const known = new RegExp(patterns.join('|'));
    const said: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode;
      if (parent && !parent.closest('[lang="ja"], script, style, textarea')) said.push(textContent ?? '');
    }
    for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'data-label']) {
      for (const element of document.querySelectorAll(`[${name}]`)) said.push(element.getAttribute(name) ?? '');
    }
    return [...new Set(said.map((text) => text.trim()).filter((text) => known.test(text)))];
  }, TEXTS);
}

/** All that the public, supporters and the desk of salons, rooms and supporters see. */
const inEnglish = ({ name }: Screen) =>
  /^(landing|prefecture|finder|calendar|public|sign-in|invitation|not-found|today|turns|hospital-messages|salon|meeting|report-|room|session|reservation|availability|record|debrief|supervision|supporter|own|qualification|matching|roster)/.test(name);

describe('every screen in English', () => {
  test.each(screens.filter(inEnglish))('$name: fits a phone, for everybody, without Japanese words of ours', async (screen) => {
    const page = await visitor({ as: screen.as, english: true });
    await page.setViewportSize(PHONE);
    await page.goto(screen.path(ids));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => page.locator('.animate-pulse, [aria-busy="true"]').count()).toBe(0);
    await page.screenshot({ path: outputFile('english', `${screen.name}.png`), fullPage: true });
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await leftInJapanese(page)).toEqual([]);
    await fits(page, '360 px');
    await accessible(page, 'phone');
  });
});
