import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

interface Marked extends Window { walked: Map<Element, string>; look: (element: Element) => string }

/**
 * Walks over the page with Tab from its top until the focus has come round. Every control must be met, must show that
 * it has the focus, and must stand where it can be seen.
 */
export async function walkByKeyboard(page: Page, what: string): Promise<void> {
  const controls = await page.evaluate(() => {
    const here = window as unknown as Marked;
    here.look = (element) => {
      const { outlineStyle, outlineWidth, boxShadow, backgroundColor, textDecorationLine } = getComputedStyle(element);
      return [outlineStyle, outlineWidth, boxShadow, backgroundColor, textDecorationLine].join(' ');
    };
    (document.activeElement as HTMLElement | null)?.blur();
    const wanted = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex="0"]')].filter((element) => {
      if (element.tabIndex < 0 || element.matches(':disabled, [aria-hidden="true"] *, [inert] *, [type="file"]')) return false;
      const { width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0 || getComputedStyle(element).visibility === 'hidden') return false;
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      // A group of radios is one stop.
      const group = [...document.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${CSS.escape(element.name)}"]`)];
      return (group.find((radio) => radio.checked) ?? group[0]) === element;
    });
    here.walked = new Map(wanted.map((element) => [element, here.look(element)]));
    return wanted.length;
  });
  const unseen: string[] = [];
  for (let step = 0; step < controls + 20; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const here = window as unknown as Marked;
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const before = here.walked.get(element);
      here.walked.delete(element);
      const { top, bottom, left, right } = element.getBoundingClientRect();
      const within = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
      return { left: here.walked.size, shown: before === undefined || (within && before !== here.look(element)), html: element.outerHTML.slice(0, 160) };
    });
    if (stop === null || stop.left === 0) break;
    if (!stop.shown) unseen.push(stop.html);
  }
  const missed = await page.evaluate(() => [...(window as unknown as Marked).walked.keys()].map((element) => element.outerHTML.slice(0, 160)));
  expect(missed, `${what}: not reached with Tab`).toEqual([]);
  expect(unseen, `${what}: the focus is not to be seen`).toEqual([]);
}

/** Presses Tab until the keyboard is there. */
export async function tabTo(target: Locator): Promise<void> {
  await target.waitFor();
  for (let step = 0; step < 60; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await target.page().keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(target)}`);
}

/** Types and presses as a person does who never touches the mouse: plain texts are typed, names of keys pressed. */
export async function keys(page: Page, ...presses: Array<string | { press: string }>): Promise<void> {
  for (const one of presses) await (typeof one === 'string' ? page.keyboard.type(one) : page.keyboard.press(one.press));
}

export const TAB = { press: 'Tab' };
export const ENTER = { press: 'Enter' };
export const press = (name: string) => ({ press: name });
