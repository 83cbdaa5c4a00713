import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { thisYear } from '../harness/day';
import { aHospital, stored } from '../harness/given';
import { cells, focused, gone, heading, holds, open, reads, typeDay } from '../harness/look';
import { api, desk, visitor } from '../harness/visitor';

const table = (page: Page) => page.getByRole('table', { name: '拠点病院等' });
const counts = (page: Page) => page.getByRole('region', { name: '指定の数' });
const names = async (page: Page) => (await cells(table(page))).map(([name]) => name?.split('（')[0]);
const period = (page: Page, number: number) => page.getByRole('group', { name: `期間${number}`, exact: true });
const field = (page: Page, name: string) => page.getByRole('textbox', { name });

describe('hospitals', () => {
  test('1, 6 and 14 are designated today; each number narrows the list, and the address keeps it', async () => {
    const page = await visitor({ as: 'centre' });
    await open(page, desk('centre', 'hospitals'), '拠点病院等');
    await reads(counts(page), /現在 国 1 地域 6 県指定 14 計21$/);
    await counts(page).getByRole('button', { name: '地域 6' }).click();
    const regional = ['有明みなと総合病院', '江津湖医療センター', '球磨川総合病院', '白川中央病院', '不知火記念病院', '水前寺記念病院'];
    await expect.poll(() => names(page)).toEqual(regional);
    await expect.poll(() => new URL(page.url()).search).toBe('?designation=regional');
    await page.reload();
    await expect.poll(() => names(page)).toEqual(regional);
    await table(page).getByRole('link', { name: '白川中央病院（見本）' }).click();
    await heading(page, '白川中央病院（見本）').waitFor();
    await page.goBack();
    await expect.poll(() => names(page)).toEqual(regional);
    await page.getByRole('button', { name: '条件をすべて外す' }).click();
    await reads(page.getByText(/^全\d+件$/), /^全\d\d件$/);
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  test('the counts of a day before the present designations began', async () => {
    const page = await visitor({ as: 'government' });
    await open(page, desk('government', 'hospitals'), '拠点病院等');
    await reads(counts(page), /計21$/);
    const day = `${thisYear() - 4}-03-31`;
    await typeDay(page.getByRole('group', { name: '何日現在' }), day);
    await reads(counts(page), new RegExp(`^${thisYear() - 4}年3月31日\\(.\\)現在 国 0 地域 0 県指定 2 計2$`));
    await expect.poll(() => new URL(page.url()).search).toBe(`?on=${day}`);
    await page.getByRole('button', { name: '今日に戻す' }).click();
    await reads(counts(page), /国 1 地域 6 県指定 14 計21$/);
  });

  test('a hospital is found by its kana, and by a name with rare characters', async () => {
    const page = await visitor({ as: 'network' });
    await open(page, desk('network', 'hospitals'), '拠点病院等');
    await page.getByRole('searchbox', { name: '病院名・よみ・住所で探す' }).fill('きくちけいこく');
    await expect.poll(() => names(page)).toEqual(['菊池渓谷病院']);
    await page.getByRole('searchbox', { name: '病院名・よみ・住所で探す' }).fill('髙﨑𠮷田');
    await expect.poll(() => names(page)).toEqual(['髙﨑𠮷田記念病院']);
    expect(await page.getByRole('link', { name: '病院を登録する' }).count()).toBe(0);
  });

  test('overlapping designations are told at their row; nothing typed is lost; corrected, the hospital is saved', async () => {
    const page = await visitor({ as: 'centre' });
    await open(page, desk('centre', 'hospitals/new'), '病院の登録');
    await field(page, '病院名').fill('𠮷野ヶ里髙﨑病院');
    await field(page, 'よみ').fill('よしのがりたかさきびょういん');
    for (const [number, kind, from, to] of [[1, 'prefectural', '2000-04-01', '2005-03-31'], [2, 'regional', '2005-03-31', '2010-03-31']] as const) {
      await page.getByRole('button', { name: '期間を追加する' }).click();
      await period(page, number).getByRole('combobox', { name: '指定' }).selectOption(kind);
      await typeDay(period(page, number).getByRole('group', { name: '指定の初日' }), from);
      await typeDay(period(page, number).getByRole('group', { name: '指定の最終日' }), to);
    }
    await field(page, '電話').fill('０９６（０００）２２２２');
    await page.getByRole('button', { name: '登録する' }).click();
    await reads(page.getByRole('alert'), '1か所を直してください 期間2 指定の初日: ほかの期間と重なっています');
    await reads(period(page, 2).locator('.field-error'), 'ほかの期間と重なっています');
    await holds(field(page, '病院名'), '𠮷野ヶ里髙﨑病院');
    await holds(field(page, '電話'), '０９６（０００）２２２２');

    await page.getByRole('alert').getByRole('link').click();
    await focused(period(page, 2).getByRole('group', { name: '指定の初日' }).getByRole('spinbutton').first());
    await typeDay(period(page, 2).getByRole('group', { name: '指定の初日' }), '2005-04-01');
    await page.getByRole('button', { name: '登録する' }).click();
    await heading(page, '𠮷野ヶ里髙﨑病院').waitFor();
    await page.getByRole('link', { name: '096-000-2222' }).waitFor();
    await reads(page.getByRole('region', { name: '指定のうつりかわり' }).getByRole('list'),
      '地域（地域がん診療連携拠点病院） 終了 2005年4月1日(金)から2010年3月31日(水)まで 県指定（県指定がん診療連携拠点病院） 終了 2000年4月1日(土)から2005年3月31日(木)まで');
  });

  test('two people change the same hospital: the second sees both versions and chooses field by field', async () => {
    const first = await visitor({ as: 'centre' });
    const second = await visitor({ as: 'centre' });
    const id = await aHospital(first, '二人で直す病院');
    await open(first, desk('centre', `hospitals/${id}/edit`), '病院の変更');
    await open(second, desk('centre', `hospitals/${id}/edit`), '病院の変更');
    await field(first, '住所').fill('熊本県八代市');
    await field(first, '受付時間').fill('平日 9:00～16:00');
    await first.getByRole('button', { name: '保存する' }).click();
    await heading(first, '二人で直す病院').waitFor();

    await field(second, '住所').fill('熊本県人吉市');
    await field(second, '病院名').fill('二人で直した病院');
    await second.getByRole('button', { name: '保存する' }).click();
    const dialog = second.getByRole('alertdialog', { name: 'ほかの人が先に保存しました' });
    await dialog.waitFor();
    await reads(dialog.getByRole('group', { name: '病院名' }), '病院名 あなたの入力 二人で直した病院 保存されている内容 二人で直す病院');
    await reads(dialog.getByRole('group', { name: '住所' }), '住所 あなたの入力 熊本県人吉市 保存されている内容 熊本県八代市');
    await reads(dialog.getByRole('group', { name: 'がん相談支援センター' }),
      'がん相談支援センター あなたの入力 096-000-1111 保存されている内容 096-000-1111 平日 9:00～16:00');
    expect(await dialog.getByRole('group', { name: 'がん相談支援センター' }).getByRole('radio', { name: /保存されている内容/ }).isChecked()).toBe(true);
    await dialog.getByRole('group', { name: '住所' }).getByText('熊本県八代市').click();
    await dialog.getByRole('button', { name: '選んだ内容で保存する' }).click();
    await gone(dialog);
    await heading(second, '二人で直した病院').waitFor();
    expect(await stored(second, api('centre', `hospitals/${id}`))).toMatchObject({
      name: '二人で直した病院', address: '熊本県八代市', supportCentre: { telephone: '096-000-1111', hours: '平日 9:00～16:00' }, version: 2,
    });
  });

  test('a specialist is added, ends on a day, and stays in the history', async () => {
    const page = await visitor({ as: 'centre' });
    const id = await aHospital(page, '相談員の病院');
    await open(page, desk('centre', `hospitals/${id}`), '相談員の病院');
    await page.getByRole('button', { name: '相談員を追加する' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'がん専門相談員の追加' });
    await dialog.getByRole('textbox', { name: '氏名' }).fill('髙橋 𠮷子');
    await dialog.getByRole('textbox', { name: 'よみ' }).fill('たかはし よしこ');
    await typeDay(dialog.getByRole('group', { name: '在任の初日' }), '2020-04-01');
    await dialog.getByRole('button', { name: '登録する' }).click();
    await gone(dialog);
    await page.getByRole('button', { name: '髙橋 𠮷子さんを終了にする' }).click();
    const end = page.getByRole('dialog', { name: '髙橋 𠮷子さんの在任を終了にする' });
    await typeDay(end.getByRole('group', { name: '在任の最終日' }), '2024-03-31');
    await end.getByRole('button', { name: '終了にする' }).click();
    await gone(end);
    await page.getByText('現在のがん専門相談員は登録されていません').waitFor();
    await page.getByRole('combobox', { name: '表示' }).selectOption({ label: '過去・予定を含むすべて' });
    await reads(page.getByRole('region', { name: 'がん専門相談員' }).locator('tbody tr'), /^髙橋 𠮷子 たかはし よしこ 2020年4月1日\(水\) 2024年3月31日\(日\)/);
  });
});
