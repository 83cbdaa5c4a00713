import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessible, fits } from '../harness/accessibility';
import { monthFromNow } from '../harness/day';
import { stored, theSupporter } from '../harness/given';
import { heading, open, reads } from '../harness/look';
import { answersFor, place, planEverything, proven, rosterOf, type Told, weight } from '../harness/roster';
import { api, desk, visitor } from '../harness/visitor';

const MONTH = monthFromNow(1);
/** It is a long way, with four plannings on it. */
const MINUTES = 300_000;
const name = () => `${Number(MONTH.slice(0, 4))}年${Number(MONTH.slice(5))}月`;

interface Price { amount: number; moves: number }

const roster = (page: Page) => rosterOf(page, MONTH);

/** The supporter who signs in would gladly come on any day, so that the plan has her. */
async function sheComesGladly(page: Page): Promise<string> {
  const id = await theSupporter(page);
  await answersFor(page, MONTH, id, 'prefer', 8);
  return id;
}

/** A session at which somebody else could be, for a price that asks for others to move as well. */
async function priced(page: Page, { sessions }: Told): Promise<{ session: string; id: string; amount: number }> {
  for (const { id: session, supporters } of sessions) {
    if (supporters.length === 0 || supporters.some(({ locked }) => locked)) continue;
    const { others } = await stored(page, api('centre', `rosters/${MONTH}/sessions/${session}/explanation`)) as { others: Array<{ id: string; price: Price | null }> };
    const found = others.find(({ price }) => price && price.amount > 0 && price.moves > 1);
    if (found?.price) return { session, id: found.id, amount: found.price.amount };
  }
  throw new Error('nobody could be anywhere else');
}

describe('a month is planned, questioned and published', () => {
  test('what is asked about it is true, and everybody hears what changes', async () => {
    const page = await visitor({ as: 'centre' });
    const supporter = await sheComesGladly(page);
    await open(page, desk('centre', 'rosters'), '当番表');
    await page.getByRole('link', { name: new RegExp(`^${name()}の当番表を`) }).click();
    await heading(page, `${name()}の当番表`).waitFor();

    await planEverything(page);
    const planned = await roster(page);
    expect(planned.sessions.some(({ supporters }) => supporters.some(({ id }) => id === supporter))).toBe(true);
    await accessible(page, 'planned');

    // Why not her? Every answer has its price, and the price is what it costs.
    const asked = await priced(page, planned);
    const her = planned.supporters.find(({ id }) => id === asked.id)!.name;
    const cell = place(page, asked.session);
    const before = (await cell.locator('.roster-name').innerText()).trim();
    await cell.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: '名前で探して理由を見る' }).fill(her);
    await page.getByRole('option', { name: her, exact: true }).click();
    await page.getByRole('button', { name: `${her}をここに固定して組み直す` }).first().waitFor();
    await accessible(page, 'the panel');
    await page.getByRole('button', { name: `${her}をここに固定して組み直す` }).first().click();
    await expect.poll(async () => weight(await roster(page)) - weight(planned), { timeout: 60_000 }).toBe(asked.amount);
    const there = (await roster(page)).sessions.find(({ id }) => id === asked.session)!.supporters;
    expect(there).toContainEqual({ id: asked.id, locked: true });
    await proven(page);

    // Undone, both the plan and the place.
    await cell.focus();
    for (let steps = 0; steps < 2; steps += 1) {
      await page.keyboard.press('Control+z');
      await page.getByText('保存しています…').waitFor({ state: 'hidden' });
    }
    await reads(cell.locator('.roster-name'), before);
    expect(weight(await roster(page))).toBe(weight(planned));

    // A second clerk locks it; the first one sees that.
    const other = await visitor({ as: 'centre' });
    await open(other, desk('centre', `rosters/${MONTH}`), `${name()}の当番表`);
    await place(other, asked.session).focus();
    await other.keyboard.press('l');
    await cell.getByText('固定').waitFor();
    await page.getByText(/さんの変更が入りました/).first().waitFor();

    await page.getByRole('button', { name: '公開…' }).click();
    await page.getByRole('dialog', { name: `${name()}の当番表を公開する` }).getByRole('button', { name: '公開する' }).click();
    await page.getByText(`${name()}の当番表を公開しました`).waitFor();
    await page.getByText('公開済み').waitFor();

    const own = await visitor({ as: 'supporter', phone: true });
    await open(own, desk('supporter', 'own/messages'), 'あなたへのお知らせ');
    await own.getByText('当番表ができました。あなたの当番が次のように変わります。').first().waitFor();
    await own.getByText('お願いしたい当番').first().waitFor();
    await fits(own, 'the message');
  }, MINUTES);
});
