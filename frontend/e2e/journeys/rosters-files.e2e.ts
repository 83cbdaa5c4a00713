import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessible } from '../harness/accessibility';
import { daysFromToday, monthFromNow } from '../harness/day';
import { aMonthAskedFor, stored } from '../harness/given';
import { gone, reads } from '../harness/look';
import { outputFile } from '../harness/output';
import { answersFor, askForPlan, onRoster, place, planEverything, rosterOf, saved, type Told, weight } from '../harness/roster';
import { api, visitor } from '../harness/visitor';

const MINUTES = 300_000;
/** Of whom half would gladly come, and half could. */
const ASKED = 8;
/** A month of its own with two days; those who could come have said so. */
async function aMonthToPlan(page: Page, month: string): Promise<void> {
  await aMonthAskedFor(page, month, daysFromToday(7));
  const able = (await rosterOf(page, month)).supporters.filter(({ outside }) => outside === null).slice(0, ASKED);
  expect(able).toHaveLength(ASKED);
  for (const [index, { id }] of able.entries()) await answersFor(page, month, id, index < ASKED / 2 ? 'prefer' : 'yes', null);
}

const teams = ({ sessions }: Told) => sessions.map(({ id, supporters, specialist }) => ({ id, supporters: supporters.map((one) => one.id), specialist: specialist?.id ?? null }));
const nameOf = ({ supporters }: Told, id: string) => supporters.find((one) => one.id === id)!.name;

/** Who could be at a session, and would cost more than who is there. */
async function dearer(page: Page, month: string, session: string): Promise<string> {
  const { others } = await stored(page, api('centre', `rosters/${month}/sessions/${session}/explanation`)) as { others: Array<{ id: string; price: { amount: number } | null }> };
  return others.find(({ price }) => price && price.amount > 0)!.id;
}

async function emptyPlace(page: Page, session: string, index: number): Promise<void> {
  await place(page, session, index).focus();
  await page.keyboard.press('Delete');
  await saved(page);
  await place(page, session, 1).getByText('──未定').waitFor();
}

async function more(page: Page, entry: string): Promise<void> {
  await page.getByRole('button', { name: 'そのほか' }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}

describe('a roster as a file', () => {
  const MONTH = monthFromNow(7);

  test('is saved, and brought again once it is seen what that changes', async () => {
    const page = await visitor({ as: 'centre' });
    await aMonthToPlan(page, MONTH);
    await onRoster(page, MONTH);
    await planEverything(page);
    const planned = await rosterOf(page, MONTH);
    const [file] = await Promise.all([page.waitForEvent('download'), more(page, '当番表をJSONで保存する')]);
    const path = outputFile('downloads', file.suggestedFilename());
    await file.saveAs(path);
    expect(file.suggestedFilename()).toMatch(/\.json$/);
    const plan = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { supporters: string[]; specialist: string | null }>;
    for (const { id, supporters, specialist } of teams(planned)) expect({ ...plan[id]!, supporters: [...plan[id]!.supporters].sort() }).toEqual({ supporters: [...supporters].sort(), specialist });

    const [first] = planned.sessions as [Told['sessions'][number]];
    const out = first.supporters[1]!.id;
    await emptyPlace(page, first.id, 1);

    await more(page, '当番表をJSONから取り込む');
    const dialog = page.getByRole('dialog', { name: '当番表を取り込む' });
    const input = dialog.getByLabel('JSONファイル');
    const bring = dialog.getByRole('button', { name: '取り込む', exact: true });
    await input.setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{"a":') });
    await dialog.getByText('JSONとして読めません').waitFor();
    expect(await bring.isDisabled()).toBe(true);
    await input.setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{"months":[1]}') });
    await bring.click();
    await dialog.getByText('当番表のファイルとして読み取れません').first().waitFor();
    await input.setInputFiles(path);
    await dialog.getByText('変わる開催日 1回').waitFor();
    await dialog.getByText(`＋ ${nameOf(planned, out)} が入ります`).waitFor();
    expect(await dialog.getByText('が外れます').count()).toBe(0);
    await accessible(page, 'bringing a file');
    await page.screenshot({ path: outputFile('dialogs', 'desktop', 'roster-import-read.png') });
    expect(teams(await rosterOf(page, MONTH)).find(({ id }) => id === first.id)?.supporters).toHaveLength(1);
    await bring.click();
    await gone(dialog);
    await page.getByText('取り込みました').waitFor();
    await expect.poll(async () => teams(await rosterOf(page, MONTH))).toEqual(teams(planned));
    expect((await rosterOf(page, MONTH)).step?.kind).toBe('imported');

    await page.getByRole('region', { name: 'お知らせ' }).or(page.locator('section[aria-live="polite"]')).getByRole('button', { name: '元に戻す' }).first().click();
    await place(page, first.id, 1).getByText('──未定').waitFor();
    await page.getByRole('button', { name: 'やり直す' }).click();
    await reads(place(page, first.id, 1).locator('.roster-name'), nameOf(planned, out));
    await saved(page);
    await more(page, '当番表をJSONから取り込む');
    await input.setInputFiles(path);
    await dialog.getByText('人の配置は変わりません。').waitFor();
    await page.keyboard.press('Escape');
    await gone(dialog);
  }, MINUTES);
});

describe('filling the rest', () => {
  const MONTH = monthFromNow(5);

  test('leaves everybody where she is, dear or not; planning everything keeps who is fixed', async () => {
    const page = await visitor({ as: 'centre' });
    await aMonthToPlan(page, MONTH);
    await onRoster(page, MONTH);
    await planEverything(page);
    const planned = await rosterOf(page, MONTH);
    const [one, other] = planned.sessions as [Told['sessions'][number], Told['sessions'][number]];

    await place(page, one.id, 0).focus();
    await page.keyboard.press('l');
    await place(page, one.id, 0).getByText('固定').waitFor();
    await saved(page);
    const dear = await dearer(page, MONTH, one.id);
    await emptyPlace(page, one.id, 1);
    await place(page, one.id, 1).focus();
    await page.keyboard.press('Enter');
    const name = nameOf(planned, dear);
    await page.getByRole('combobox', { name: '名前で探して理由を見る' }).fill(name);
    await page.getByRole('option', { name, exact: true }).click();
    await page.getByRole('button', { name: `${name}をここに入れる` }).first().click();
    await reads(place(page, one.id, 1).locator('.roster-name'), name);
    await saved(page);
    await emptyPlace(page, other.id, 1);

    await askForPlan(page, '残りを埋める');
    await page.getByText(/^残りの枠を埋めました。/).waitFor({ timeout: 60_000 });
    const filled = await rosterOf(page, MONTH);
    const at = ({ sessions }: Told, id: string) => sessions.find((session) => session.id === id)!.supporters;
    expect(at(filled, one.id)).toEqual([{ id: one.supporters[0]!.id, locked: true }, { id: dear, locked: false }]);
    expect(at(filled, other.id)).toHaveLength(2);
    expect(at(filled, other.id)).toContainEqual({ id: other.supporters[0]!.id, locked: false });
    expect(filled.step?.kind).toBe('filled');

    await planEverything(page);
    const anew = await rosterOf(page, MONTH);
    expect(at(anew, one.id)).toContainEqual({ id: one.supporters[0]!.id, locked: true });
    expect(at(anew, one.id).map(({ id }) => id)).not.toContain(dear);
    expect(weight(anew)).toBe(weight(planned));
    expect(weight(filled)).toBeGreaterThan(weight(anew));
  }, MINUTES);
});

