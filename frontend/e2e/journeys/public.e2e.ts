import { describe, expect, test } from 'vitest';
import { focused, heading, open, reads } from '../harness/look';
import { desk, visitor } from '../harness/visitor';

describe('the public side', () => {
  test('without signing in, a prefecture is chosen and a centre to telephone is found', async () => {
    const page = await visitor({ phone: true });
    await open(page, '/', '話を聞いてほしいとき、近くの仲間を見つける');
    await page.getByRole('link', { name: '熊本県' }).click();
    await heading(page, '熊本県のがん相談とピア・サポート').waitFor();
    await page.getByText('21か所').waitFor();
    await page.getByRole('searchbox', { name: '病院名・市町村でさがす' }).fill('あそひの');
    await page.getByText('1か所', { exact: true }).waitFor();
    expect(await page.getByRole('link', { name: /^096-/ }).getAttribute('href')).toBe('tel:0960000008');
    await reads(page.getByRole('region', { name: '申し込みを受け付けている研修会' }), /養成研修会・追加開催（見本） .*サポートセンターに電話かメールでお申し込みください（見本）$/);
    await page.reload();
    await page.getByText('1か所', { exact: true }).waitFor();
  });

  test('an address that does not exist says so, and leads home', async () => {
    const page = await visitor();
    await open(page, '/no/such/page', 'ページが見つかりません');
    await page.getByRole('link', { name: 'トップページへ' }).click();
    await heading(page, '話を聞いてほしいとき、近くの仲間を見つける').waitFor();
    await open(page, '/prefectures/48', 'ページが見つかりません');
  });

  test('English and Japanese: the choice is remembered', async () => {
    const page = await visitor({ as: 'centre' });
    await open(page, desk('centre'), '今日');
    await page.getByRole('button', { name: 'English' }).click();
    await heading(page, 'Today').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(new URL(page.url()).search).toBe('?lang=en');
    await open(page, desk('centre', 'reports'), 'Report: attendance of trainings');
    await open(page, '/', /./);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await open(page, desk('centre'), 'Today');
    await page.getByRole('button', { name: '日本語' }).click();
    await heading(page, '今日').waitFor();
    await open(page, desk('centre', 'reports'), '研修会の参加者数の報告');
    expect(await page.locator('html').getAttribute('lang')).toBe('ja');
  });

  test('the keyboard goes past the menu, and ? tells the keys of the screen', async () => {
    const page = await visitor({ as: 'centre' });
    await open(page, desk('centre', 'hospitals'), '拠点病院等');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: '本文へ移動' });
    await focused(skip);
    await page.keyboard.press('Enter');
    await focused(page.getByRole('main'));
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'この画面のキー操作' });
    await reads(help.getByRole('row').first(), 'n 病院を登録する');
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await focused(page.getByRole('searchbox', { name: '病院名・よみ・住所で探す' }));
  });
});
