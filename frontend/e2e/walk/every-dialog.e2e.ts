import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { accessible, fits } from '../harness/accessibility';
import { monthFromNow } from '../harness/day';
import { focused, gone, heading } from '../harness/look';
import { outputFile } from '../harness/output';
import { desk, leave, PHONE, visitor } from '../harness/visitor';
import { type DialogEntry, type DialogIds, dialogIdsFor, dialogs } from './dialogs';
import { idsFor } from './screens';

let ids: DialogIds;

beforeAll(async () => {
  const centre = await visitor({ as: 'centre' });
  const admin = await visitor({ as: 'admin' });
  ids = await dialogIdsFor(await idsFor(centre.request, admin.request), centre.request);
  await leave();
});

/** Nothing is loading any more; behind a dialog something may wait for what is decided there. */
const settled = (page: Page) => expect.poll(() => page.locator(':is(.animate-pulse, [aria-busy="true"]):not([inert] *, [aria-hidden="true"] *)').count()).toBe(0);

/** Presses what leads to the dialog, with the keyboard, and returns where the keyboard came from. */
async function lead(page: Page, open: DialogEntry['open']): Promise<Locator | undefined> {
  if (typeof open === 'function') {
    await open(page);
    return undefined;
  }
  let first: Locator | undefined;
  for (const name of open) {
    // Behind an open dialog or menu nothing is to be pressed.
    const within = first ? page.locator('[role="dialog"], [role="alertdialog"], [role="menu"]').last() : page;
    const next = (first ? within.getByRole('menuitem', { name, exact: true }).or(within.getByRole('button', { name, exact: true })) : within.getByRole('button', { name, exact: true })).first();
    await next.focus();
    await page.keyboard.press('Enter');
    first ??= next;
  }
  return first;
}

/** Tab goes round in the dialog and never out of it. */
async function holdsTheFocus(page: Page, dialog: Locator): Promise<void> {
  const inside = () => dialog.evaluate((element) => element.contains(document.activeElement));
  await expect.poll(inside, { message: 'the focus is in the dialog' }).toBe(true);
  const stops = await dialog.locator('a[href], button, input, select, textarea, [tabindex="0"]').count();
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let step = 0; step < stops + 2; step += 1) {
      await page.keyboard.press(key);
      expect(await inside(), `${key} leads out of the dialog`).toBe(true);
    }
  }
}

/**
 * Of the page behind a dialog, which is hidden as it should be: axe leaves these rules out by itself where it finds that a
 * dialog is open, but guesses wrongly on a busy machine now and then. The walk of the screens asks for both.
 */
const BEHIND = ['page-has-heading-one', 'landmark-one-main'];

describe('every dialog', () => {
  test.each(dialogs)('$name: on a desktop and a phone, with the keyboard, for everybody', async ({ name, as, path, title, open, dialog: called, closes, prepare, except }) => {
    const page = await visitor({ as });
    await page.goto(path(ids));
    await heading(page, title).waitFor();
    await settled(page);
    await prepare?.(page);
    const dialog = page.getByRole('dialog', { name: called }).or(page.getByRole('alertdialog', { name: called }));
    const opener = await lead(page, open);
    await dialog.waitFor();
    await settled(page);
    await page.screenshot({ path: outputFile('dialogs', 'desktop', `${name}.png`) });
    await accessible(page, 'desktop', { except: [...BEHIND, ...(except ?? [])] });
    await holdsTheFocus(page, dialog);
    await page.keyboard.press('Escape');
    if (closes) {
      await dialog.getByRole('button', { name: closes }).focus();
      await page.keyboard.press('Enter');
    }
    await gone(dialog);
    if (opener) await focused(opener);

    await page.setViewportSize(PHONE);
    await lead(page, open);
    await dialog.waitFor();
    await settled(page);
    await fits(page, '360 px');
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth), 'nothing stands out of the dialog').toBe(0);
    await page.screenshot({ path: outputFile('dialogs', 'phone', `${name}.png`) });
    await accessible(page, 'phone', { except: [...BEHIND, ...(except ?? [])] });
  });

  test('what there is to know of a place, over the month on a phone', async () => {
    const page = await visitor({ as: 'centre', phone: true });
    await page.goto(desk('centre', `rosters/${monthFromNow(1)}`));
    await heading(page, /の当番表$/).waitFor();
    await settled(page);
    const place = page.locator('[data-place].roster-held').first();
    await place.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: /人目$/ });
    await dialog.getByRole('heading', { name: /^代わりの候補 \d+$/ }).waitFor();
    await settled(page);
    await page.screenshot({ path: outputFile('dialogs', 'phone', 'roster-place.png') });
    await fits(page, '360 px');
    await accessible(page, 'phone', { except: BEHIND });
    await holdsTheFocus(page, dialog);
    await page.keyboard.press('Escape');
    await gone(dialog);
    await focused(place);
  });

  test('a list to choose from by typing, open', async () => {
    const page = await visitor({ as: 'centre' });
    await page.goto(desk('centre', `trainings/${ids.named}/attendance`));
    await heading(page, '参加者数').waitFor();
    await settled(page);
    await page.getByRole('combobox', { name: '所属病院' }).last().focus();
    await page.keyboard.type('銀杏');
    await page.getByRole('option', { name: /銀杏大学病院/ }).waitFor();
    await page.screenshot({ path: outputFile('dialogs', 'desktop', 'list.png') });
    // While the list is open React Aria hides the page with its heading and landmarks, and Tab closes it before it leaves (react-spectrum#4937).
    await accessible(page, 'desktop', { except: ['aria-hidden-focus', 'page-has-heading-one', 'region'] });
    await page.keyboard.press('Tab');
    await gone(page.getByRole('option', { name: /銀杏大学病院/ }));
    await accessible(page, 'closed again');
  });
});
