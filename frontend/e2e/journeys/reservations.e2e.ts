import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessible, fits } from '../harness/accessibility';
import { ENTER, keys, tabTo } from '../harness/keyboard';
import { gone, open } from '../harness/look';
import { api, desk, visitor } from '../harness/visitor';

const reference = (page: Page) => page.getByRole('textbox', { name: /^病院の管理番号/ });

/** What the list of a person has of a reference. */
async function known(page: Page, person: 'hospital' | 'centre', wanted: string): Promise<Array<{ id: string; state: string; sessionId: string }>> {
  const answer = await page.request.get(api(person, 'reservations?limit=200&sort=-madeAt'));
  expect(answer.status()).toBe(200);
  const { items } = await answer.json() as { items: Array<{ id: string; state: string; sessionId: string; reference: string }> };
  return items.filter((reservation) => reservation.reference === wanted);
}

describe('reservations', () => {
  test('a hospital reserves the next free slot in two steps with the keyboard, and confirms it', async () => {
    const page = await visitor({ as: 'hospital' });
    await open(page, desk('hospital', 'reservations/new'), '空いている相談枠');
    await tabTo(page.getByRole('button', { name: /を予約する$/ }).first());
    await keys(page, ENTER);
    await reference(page).fill('山田花子');
    await keys(page, ENTER);
    await page.getByText(/^氏名のように見えます/).first().waitFor();
    await reference(page).fill('TABI-0001');
    await keys(page, ENTER);
    await gone(page.getByRole('dialog'));
    expect(await known(page, 'hospital', 'TABI-0001')).toMatchObject([{ state: 'held' }]);
    await open(page, desk('hospital', 'reservations?state=held'), '予約');
    await page.getByRole('button', { name: /TABI-0001 の予約を確定する$/ }).click();
    await page.getByText(/の予約を確定しました$/).first().waitFor();
    expect(await known(page, 'hospital', 'TABI-0001')).toMatchObject([{ state: 'confirmed' }]);
  });

  test('who is second is told, keeps what was typed, and takes another slot', async () => {
    const page = await visitor({ as: 'hospital' });
    const quicker = await visitor({ as: 'centre' });
    await open(page, desk('hospital', 'reservations/new'), '空いている相談枠');
    const { items } = await (await quicker.request.get(api('centre', 'slots/free?limit=1'))).json() as { items: Array<{ id: string }> };
    await page.getByRole('button', { name: /を予約する$/ }).first().click();
    await reference(page).fill('TABI-0002');
    const taken = await quicker.request.post(api('centre', 'reservations'), { data: { slotId: items[0]!.id, reference: 'C-0002' } });
    expect(taken.status()).toBe(201);
    await page.getByRole('dialog').getByRole('button', { name: '予約する' }).click();
    await page.getByText('この枠は先に予約されました。別の枠を選んでください').waitFor();
    expect(await reference(page).inputValue()).toBe('TABI-0002');
  });

  test('a reservation is cancelled and taken back, on a phone', async () => {
    const page = await visitor({ as: 'hospital', phone: true });
    const { items } = await (await page.request.get(api('hospital', 'slots/free?limit=200'))).json() as { items: Array<{ id: string; sessionId: string }> };
    const slot = items.at(-1)!;
    const made = await page.request.post(api('hospital', 'reservations'), { data: { slotId: slot.id, reference: 'TABI-0003', confirmed: true } });
    expect(made.status()).toBe(201);
    await open(page, desk('hospital', `sessions/${slot.sessionId}`), /（見本）$/);
    await page.getByRole('button', { name: /TABI-0003 の予約の変更$/ }).click();
    await fits(page, 'a session with its slots');
    await page.getByRole('menuitem', { name: '予約を取り消す' }).click();
    await page.getByRole('button', { name: '元に戻す' }).click();
    await expect.poll(async () => (await known(page, 'hospital', 'TABI-0003'))[0]?.state).toBe('confirmed');
    await accessible(page, 'a session with its slots');
  });
});
