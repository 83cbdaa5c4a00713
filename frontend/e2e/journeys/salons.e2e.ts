import { describe, expect, test } from 'vitest';
import { daysFromToday } from '../harness/day';
import { ENTER, keys, tabTo } from '../harness/keyboard';
import { focused, heading, open } from '../harness/look';
import { visitor } from '../harness/visitor';

const FINDER = '熊本県のがんサロンを探す';

describe('somebody who looks for a salon', () => {
  test('finds one near Aso on a weekend, on a phone, with three taps from the first page', async () => {
    const page = await visitor({ phone: true });
    await open(page, '/', '話を聞いてほしいとき、近くの仲間を見つける');
    await page.getByRole('link', { name: '熊本県', exact: true }).tap();
    await page.getByRole('link', { name: '土曜・日曜のサロン' }).tap();
    await heading(page, FINDER).waitFor();
    await page.getByRole('searchbox').tap();
    await page.keyboard.type('阿蘇');
    await page.getByRole('link', { name: '高森そよ風の会（見本）' }).waitFor();
    await expect.poll(() => Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ weekday: 'weekend', q: '阿蘇' });
  });

  test('says all of it at once in the form of the prefecture, and takes a condition back', async () => {
    const page = await visitor({ phone: true });
    await open(page, '/prefectures/43', '熊本県のがん相談とピア・サポート');
    await page.getByRole('combobox', { name: '市町村・病院・サロンの名前' }).fill('阿蘇');
    await page.getByLabel('いつ').selectOption('土曜・日曜');
    await page.getByRole('button', { name: 'サロンを探す' }).click();
    await heading(page, FINDER).waitFor();
    await page.getByRole('link', { name: '高森そよ風の会（見本）' }).waitFor();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ weekday: 'weekend', q: '阿蘇' });
    await page.getByRole('button', { name: '「曜日: 土曜・日曜」を外す' }).click();
    await page.getByRole('link', { name: '阿蘇ひのくにサロン（見本）' }).waitFor();
  });

  test('needs neither mouse nor map: the list says everything', async () => {
    const page = await visitor();
    await open(page, '/prefectures/43/salons?map=off', FINDER);
    await page.getByRole('link', { name: 'がんサロン銀杏（見本）' }).waitFor();
    await keys(page, '/');
    await focused(page.getByRole('searchbox', { name: '市町村・病院・サロンの名前（ひらがなでも）' }));
    await keys(page, 'あそひのくに');
    await page.getByText('1か所のサロンが見つかりました').waitFor();
    await tabTo(page.getByRole('link', { name: '阿蘇ひのくにサロン（見本）' }));
    await keys(page, ENTER);
    await heading(page, '阿蘇ひのくにサロン（見本）').waitFor();
    await page.getByRole('region', { name: '次の開催日' }).getByText('13:30–15:30').first().waitFor();
    await page.getByRole('region', { name: '行き方' }).getByText('阿蘇ひのくに病院 地域連携棟（見本）', { exact: true }).waitFor();
  });

  test('sees the outline and the markers when the network has no tiles, and opens a marker with the keyboard', async () => {
    const page = await visitor();
    await page.context().route('https://cyberjapandata.gsi.go.jp/**', (route) => route.fulfill({ status: 404 }));
    await open(page, '/prefectures/43/salons', FINDER);
    const map = page.getByRole('region', { name: 'サロンの地図' });
    await map.locator('path').first().waitFor({ state: 'attached' });
    const markers = map.locator('.map-marker');
    await expect.poll(() => markers.count()).toBeGreaterThan(10);
    await page.getByRole('link', { name: '人吉くま川の会（見本）' }).focus();
    await expect.poll(() => map.locator('.map-marker-on').count()).toBe(1);
    await map.getByRole('button', { name: '人吉くま川の会（見本）' }).focus();
    await keys(page, ENTER);
    await map.getByRole('heading', { name: 'この場所のサロン 1か所' }).waitFor();
    await map.getByRole('link', { name: '人吉くま川の会（見本）' }).click();
    await heading(page, '人吉くま川の会（見本）').waitFor();
  });
});

describe('the calendar of a month', () => {
  test('shows every meeting, goes to the next month and leads to a salon', async () => {
    const page = await visitor();
    const december = `${daysFromToday(0).slice(0, 4)}-12`;
    await open(page, `/prefectures/43/calendar/${december}`, `熊本県のがんサロンと相談室 ${december.slice(0, 4)}年12月`);
    await page.getByRole('table').getByRole('link', { name: '阿蘇ひのくにサロン（見本）' }).first().waitFor();
    await keys(page, { press: 'ArrowRight' });
    await heading(page, `熊本県のがんサロンと相談室 ${Number(december.slice(0, 4)) + 1}年1月`).waitFor();
    await page.getByRole('table').getByText('元日').waitFor();
    await page.getByRole('table').getByRole('link', { name: '阿蘇ひのくにサロン（見本）' }).first().click();
    await heading(page, '阿蘇ひのくにサロン（見本）').waitFor();
  });
});
