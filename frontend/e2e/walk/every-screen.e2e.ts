import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { accessible, fits } from '../harness/accessibility';
import { walkByKeyboard } from '../harness/keyboard';
import { outputFile } from '../harness/output';
import { printed } from '../harness/print';
import { leave, PHONE, visitor } from '../harness/visitor';
import { type Ids, idsFor, type Screen, screens } from './screens';

let ids: Ids;

beforeAll(async () => {
  const centre = await visitor({ as: 'centre' });
  const admin = await visitor({ as: 'admin' });
  ids = await idsFor(centre.request, admin.request);
  await leave();
});

/** The screen with its data: nothing is loading any more. */
async function show(page: Page, { path, title, ready }: Screen) {
  await page.goto(path(ids));
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  if (ready) await page.getByText(ready).first().waitFor();
  await expect.poll(() => page.locator('.animate-pulse, [aria-busy="true"]').count()).toBe(0);
}

describe('every screen', () => {
  test.each(screens)('$name: on a desktop, a phone and paper, with the keyboard, for everybody', async (screen) => {
    const page = await visitor({ as: screen.as });
    await show(page, screen);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.title()).toMatch(/^.+ \| Yorisoi$/);
    await page.screenshot({ path: outputFile('desktop', `${screen.name}.png`), fullPage: true });
    await accessible(page, 'desktop');
    await walkByKeyboard(page, 'desktop');
    await printed(page, 'print', `${screen.name}.pdf`);

    await page.setViewportSize(PHONE);
    await fits(page, '360 px');
    await page.screenshot({ path: outputFile('phone', `${screen.name}.png`), fullPage: true });
    await accessible(page, 'phone');
  });
});
