import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** WCAG 2.2 AA as far as a machine can tell; each violation with the elements it is about. */
export async function accessible(page: Page, what: string, { except = [] }: { /** Rules that don't count here; say why. */ except?: string[] } = {}): Promise<void> {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(axe.source);
  const violations = await page.evaluate(async ({ tags, rules }) => {
    const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: { type: 'tag', values: tags }, rules, resultTypes: ['violations'],
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(' | ')}`);
  }, { tags: STANDARD, rules: Object.fromEntries(except.map((rule) => [rule, { enabled: false }])) });
  expect(violations, what).toEqual([]);
}

/** Nothing stands out of the window: no scrolling sideways. What draws itself anew after a change of size gets time to. */
export async function fits(page: Page, what: string): Promise<void> {
  await page.waitForFunction(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth, null, { timeout: 3000 })
    .catch(() => undefined);
  const outside = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1 && !element.closest('.overflow-x-auto'))
      .map((element) => element.outerHTML.slice(0, 160));
  });
  expect(outside, what).toEqual([]);
}
