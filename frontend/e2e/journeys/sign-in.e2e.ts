import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { gone, heading, holds, open, reads } from '../harness/look';
import { desk, PASSWORD, visitor } from '../harness/visitor';

const username = (page: Page) => page.getByRole('textbox', { name: 'ユーザー名' });
const password = (page: Page | Locator) => page.getByLabel(/^パスワード/);
const submit = (page: Page) => page.getByRole('button', { name: 'サインイン', exact: true });

async function enter(page: Page, name: string, secret: string) {
  await username(page).fill(name);
  await password(page).fill(secret);
  await submit(page).click();
}

describe('signing in', () => {
  test('a wrong password is told and keeps the name; the right one opens today', async () => {
    const page = await visitor();
    await open(page, '/', '話を聞いてほしいとき、近くの仲間を見つける');
    await page.getByRole('link', { name: '職員の方' }).click();
    await heading(page, '職員用サインイン').waitFor();
    await enter(page, 'centre', 'not-the-password');
    await reads(page.getByRole('alert'), /^ユーザー名またはパスワードが違います/);
    await holds(username(page), 'centre');
    await holds(password(page), '');
    await password(page).fill(PASSWORD);
    await password(page).press('Enter');
    await heading(page, '今日').waitFor();
    expect(new URL(page.url()).pathname).toBe('/desk/43');
    expect(await page.title()).toBe('今日 | Yorisoi');
  });

  test('an unknown name is answered in the same words as a wrong password', async () => {
    const page = await visitor();
    await open(page, '/sign-in', '職員用サインイン');
    await enter(page, 'nobody-of-this-name', PASSWORD);
    await reads(page.getByRole('alert'), /^ユーザー名またはパスワードが違います/);
    expect(new URL(page.url()).pathname).toBe('/sign-in');
  });

  test('signing out ends the session, for the pages behind it too', async () => {
    const page = await visitor({ as: 'government' });
    await open(page, desk('government'), '今日');
    await page.getByRole('button', { name: /^アカウント: / }).click();
    await page.getByRole('menuitem', { name: 'サインアウト' }).click();
    await heading(page, '職員用サインイン').waitFor();
    expect((await page.request.get('/api/v1/session')).status()).toBe(401);
    await page.goBack();
    await heading(page, '職員用サインイン').waitFor();
  });

  test('a link into the desk leads there after signing in', async () => {
    const page = await visitor();
    const link = desk('centre', 'hospitals?designation=regional');
    await page.goto(link);
    await heading(page, '職員用サインイン').waitFor();
    await enter(page, 'centre', PASSWORD);
    await heading(page, '拠点病院等').waitFor();
    const address = new URL(page.url());
    expect(address.pathname + address.search).toBe(link);
  });

  test('when the session has ended, its owner signs in over the page and saves what was typed', async () => {
    const page = await visitor({ as: 'centre' });
    await open(page, desk('centre', 'hospitals/new'), '病院の登録');
    await page.getByRole('textbox', { name: '病院名' }).fill('時間切れ記念病院');
    await page.getByRole('textbox', { name: 'よみ' }).fill('じかんぎれきねんびょういん');
    expect((await page.request.delete('/api/v1/session')).status()).toBe(204);
    await page.getByRole('button', { name: '登録する' }).click();

    const again = page.getByRole('dialog', { name: 'もう一度サインインしてください' });
    await again.waitFor();
    await holds(again.getByRole('textbox', { name: 'ユーザー名' }), 'centre');
    await password(again).fill(PASSWORD);
    await again.getByRole('button', { name: 'サインイン', exact: true }).click();
    await gone(again);
    await heading(page, '時間切れ記念病院').waitFor();
    await page.reload();
    await heading(page, '時間切れ記念病院').waitFor();
  });
});
