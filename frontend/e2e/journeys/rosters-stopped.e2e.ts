import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessible } from '../harness/accessibility';
import { daysFromToday, monthFromNow } from '../harness/day';
import { aDraft, aHardMonth } from '../harness/given';
import { gone } from '../harness/look';
import { outputFile } from '../harness/output';
import { answersFor, askForPlan, type Choice, onRoster, rosterOf, type Told, weight } from '../harness/roster';
import { api, visitor } from '../harness/visitor';

const MONTH = monthFromNow(6);
/** A month with one session, and nobody to come. */
const SMALL = '2052-03';
const MINUTES = 300_000;
const CHOICES: Choice[] = ['prefer', 'yes', 'no'];

const held = ({ sessions }: Told) => sessions.map(({ id, supporters }) => ({ id, supporters: supporters.map((one) => one.id) }));
const filled = (roster: Told) => held(roster).reduce((sum, { supporters }) => sum + supporters.length, 0);
const going = (page: Page) => page.getByText('当番表を自動で作っています');

/** Until there is a plan that has somebody in it, far from proven. */
async function planUntilThereIsOne(page: Page, places: number): Promise<void> {
  await askForPlan(page, 'すべて');
  await page.getByText(/^いちばんよい案の重み \d+$/).waitFor({ timeout: 60_000 });
  const open = page.getByText(/^未定 \d+$/);
  await expect.poll(async () => Number((await open.innerText()).slice(3)), { timeout: 60_000 }).toBeLessThan(places);
}

const stop = (page: Page) => page.getByRole('button', { name: '止めて最良案を使う' }).click();

describe('a month that takes long to plan', () => {
  test('is stopped with the best plan so far; one that somebody else has overtaken is compared and adopted', async () => {
    const page = await visitor({ as: 'centre' });
    await aHardMonth(page, MONTH, daysFromToday(7));
    const able = (await rosterOf(page, MONTH)).supporters.filter(({ outside }) => outside === null);
    for (const [index, { id }] of able.entries()) await answersFor(page, MONTH, id, (day) => CHOICES[(7 * index + 3 * day + index * day) % 3]!, 8);

    await onRoster(page, MONTH);
    const empty = await rosterOf(page, MONTH);
    expect(filled(empty)).toBe(0);
    const places = 3 * empty.sessions.length;
    await planUntilThereIsOne(page, places);
    await accessible(page, 'going');
    await page.screenshot({ path: outputFile('desktop', 'roster-going.png') });
    await stop(page);
    await page.getByText('自動作成が終わりました。 ここまでに見つかった、いちばんよい案です。').waitFor({ timeout: 60_000 });
    await gone(going(page));
    const stopped = await rosterOf(page, MONTH);
    expect(stopped.step?.kind).toBe('planned');
    expect(filled(stopped)).toBeGreaterThan(0);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => held(await rosterOf(page, MONTH))).toEqual(held(empty));

    await planUntilThereIsOne(page, places);
    const other = await visitor({ as: 'centre' });
    const now = await rosterOf(other, MONTH);
    const teams = now.sessions.map(({ id, specialist }, index) => ({ sessionId: id, supporters: index === 0 ? [{ id: able[0]!.id, locked: false }] : [], specialist }));
    const put = await other.request.put(api('centre', `rosters/${MONTH}`), { headers: { 'If-Match': `"${now.version}"` }, data: { teams, overrulings: [] } });
    expect(put.status(), await put.text()).toBe(200);
    await stop(page);
    const alert = page.getByRole('status').filter({ hasText: '自動作成が終わりましたが、その間に当番表が変わったので、まだ入れていません' });
    await alert.waitFor({ timeout: 60_000 });
    const before = await rosterOf(page, MONTH);
    expect(filled(before)).toBe(1);
    await accessible(page, 'overtaken');
    await page.screenshot({ path: outputFile('desktop', 'roster-overtaken.png') });

    await alert.getByRole('button', { name: '比較' }).click();
    const dialog = page.getByRole('dialog', { name: '当番表を比べる' });
    const costs = dialog.getByRole('table', { name: '重みの内訳' });
    await costs.waitFor();
    expect(await dialog.getByRole('combobox', { name: /^比べる相手/ }).locator('option:checked').innerText()).toBe('自動作成の案');
    await dialog.getByText(/^違う開催日 \d+回$/).waitFor();
    const [planned, present] = (await costs.locator('tfoot td').allInnerTexts()).map(Number) as [number, number];
    expect(present).toBe(weight(before));
    expect(planned).toBeLessThan(present);
    await page.screenshot({ path: outputFile('dialogs', 'desktop', 'roster-compare-planning.png') });
    await dialog.getByRole('button', { name: 'この案にする' }).click();
    await gone(dialog);
    await page.getByText('この案にしました').waitFor();
    await gone(alert);
    const adopted = await rosterOf(page, MONTH);
    expect(weight(adopted)).toBe(planned);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => held(await rosterOf(page, MONTH))).toEqual(held(before));
  }, MINUTES);

  test('lets others wait, who may give up before theirs has begun', async () => {
    const page = await visitor({ as: 'centre' });
    await aDraft(page, '順番待ち相談室', `${SMALL}-10`);
    const plannings = api('centre', `rosters/${MONTH}/plannings`);
    const { id } = await (await page.request.post(plannings, { data: { mode: 'all' } })).json() as { id: string };
    await expect.poll(async () => (await (await page.request.get(`${plannings}/${id}`)).json() as { state: string }).state).toBe('running');
    await onRoster(page, SMALL);
    await askForPlan(page, 'すべて');
    await going(page).waitFor();
    await stop(page);
    const stopped = page.getByRole('status').filter({ hasText: '自動作成を止めました' });
    await stopped.getByText('まだ案がなかったので、当番表は変わっていません。').waitFor();
    await accessible(page, 'stopped');
    await page.screenshot({ path: outputFile('desktop', 'roster-stopped.png') });
    await stopped.getByRole('button', { name: '閉じる' }).click();
    await gone(stopped);
    expect(filled(await rosterOf(page, SMALL))).toBe(0);
    expect((await page.request.delete(`${plannings}/${id}`)).ok()).toBe(true);
    await expect.poll(async () => (await (await page.request.get(`${plannings}/${id}`)).json() as { state: string }).state).toBe('done');
    // Questions about the long month are still being answered, one at a time: who comes next would wait for them.
    await expect.poll(async () => (await page.request.get(api('centre', `rosters/${SMALL}/quality`), { timeout: 60_000 })).status(), { timeout: 180_000 }).toBe(200);
  }, MINUTES);
});
