import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessible, fits } from '../harness/accessibility';
import { monthFromNow } from '../harness/day';
import { stored } from '../harness/given';
import { heading, open } from '../harness/look';
import { outputFile } from '../harness/output';
import { api, desk, type Person, visitor } from '../harness/visitor';

const MONTH = monthFromNow(0);
const TITLE = `${Number(MONTH.slice(0, 4))}年${Number(MONTH.slice(5))}月の当番表`;

interface Session { state: string; supporters: Array<{ own: boolean }>; turn: { own: boolean } | null }

async function sessions(page: Page, as: Person): Promise<Session[]> {
  return ((await stored(page, api(as, `rosters/${MONTH}/published`))) as unknown as { sessions: Session[] }).sessions;
}

/** What hangs on the wall, taken home. */
async function takesThePdf(page: Page): Promise<void> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('main').getByRole('link', { name: 'PDF', exact: true }).click()]);
  expect(file.suggestedFilename()).toMatch(/当番表.*\.pdf$/);
  const path = outputFile('downloads', file.suggestedFilename());
  await file.saveAs(path);
  expect(readFileSync(path).subarray(0, 5).toString('latin1')).toBe('%PDF-');
}

describe('a published month hangs on the wall', () => {
  test('a hospital finds it in the menu, with its own turns marked', async () => {
    const page = await visitor({ as: 'hospital' });
    await open(page, desk('hospital'), '今日');
    await page.getByRole('navigation').getByRole('link', { name: '当番表', exact: true }).click();
    await heading(page, TITLE).waitFor();
    const all = await sessions(page, 'hospital');
    await page.getByRole('table', { name: TITLE }).waitFor();
    expect(await page.getByRole('table', { name: TITLE }).getByRole('row').count()).toBe(all.length + 1);
    expect(await page.getByText('★あなたの病院の番').count()).toBe(all.filter(({ state, turn }) => state !== 'cancelled' && turn?.own).length);
    await accessible(page, 'the hospital');
    await takesThePdf(page);
  });

  test('a supporter comes to it from her own side, on her phone', async () => {
    const page = await visitor({ as: 'supporter', phone: true });
    await open(page, desk('supporter', 'own'), 'わたしの当番');
    await page.getByRole('link', { name: /^今月の当番表/ }).click();
    await heading(page, TITLE).waitFor();
    const all = await sessions(page, 'supporter');
    await page.getByRole('table', { name: TITLE }).waitFor();
    expect(await page.getByText('★あなたの当番').count()).toBe(all.filter(({ supporters }) => supporters.some(({ own }) => own)).length);
    await fits(page, 'the sheet');
    await takesThePdf(page);
    await page.getByRole('main').getByRole('link', { name: 'わたしの当番', exact: true }).click();
    await heading(page, 'わたしの当番').waitFor();
  });
});
