import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name, exact: true });

/** Opens an address and waits until its page is there. */
export async function open(page: Page, path: string, title: string | RegExp): Promise<void> {
  await page.goto(path);
  await heading(page, title).waitFor();
}

/** The text becomes this, spaces aside. */
export async function reads(locator: Locator, text: string | RegExp): Promise<void> {
  const poll = expect.poll(async () => (await locator.innerText()).replaceAll(/\s+/g, ' ').trim());
  await (typeof text === 'string' ? poll.toBe(text) : poll.toMatch(text));
}

export async function gone(locator: Locator): Promise<void> {
  await locator.waitFor({ state: 'hidden' });
}

/** The input becomes this. */
export async function holds(locator: Locator, value: string): Promise<void> {
  await expect.poll(() => locator.inputValue()).toBe(value);
}

/** The keyboard is here. */
export async function focused(locator: Locator): Promise<void> {
  await expect.poll(() => locator.evaluate((element) => element === document.activeElement)).toBe(true);
}

/** The cells of a table's body, as they are read. */
export async function cells(table: Locator): Promise<string[][]> {
  return table.locator('tbody tr').evaluateAll((rows) => rows.map((row) =>
    [...row.children].map((cell) => (cell as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim())));
}

/** Types a day into the year, month and day of a date field, as a person does. */
export async function typeDay(group: Locator, day: string): Promise<void> {
  const [year, month, date] = day.split('-') as [string, string, string];
  await group.getByRole('spinbutton', { name: /^年/ }).click();
  await group.page().keyboard.type(`${year}${month}${date}`);
}
