import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { aHospital, aTraining, stored } from '../harness/given';
import { ENTER, keys, press, TAB, tabTo } from '../harness/keyboard';
import { focused, heading, holds, open, reads } from '../harness/look';
import { api, desk, visitor } from '../harness/visitor';

type Category = 'ピア' | '医療者' | '行政';

const cell = (page: Page, title: string, category: Category) => page.getByRole('textbox', { name: new RegExp(`^${title} .*${category}の人数$`) });
const row = (page: Page, title: string) => page.getByRole('row', { name: new RegExp(title) });
const sums = (page: Page) => page.getByRole('row', { name: /^表示中の合計/ });
const recorded = (page: Page, id: string) => stored(page, api('centre', `trainings/${id}/attendance`));

async function holdsRow(page: Page, title: string, counts: [string, string, string]) {
  for (const [index, category] of (['ピア', '医療者', '行政'] as const).entries()) await holds(cell(page, title, category), counts[index]!);
}

describe('how many took part, with the keyboard only', () => {
  test('a year is typed row by row with Tab, arrows and Enter; every row saves itself', async () => {
    const page = await visitor({ as: 'centre' });
    const [first, second, third] = [
      await aTraining(page, '打鍵研修いち', '2013-05-11'), await aTraining(page, '打鍵研修に', '2013-06-08'), await aTraining(page, '打鍵研修さん', '2013-07-13'),
    ];
    await open(page, desk('centre', 'trainings?fiscalYear=2013'), '研修');
    await page.getByRole('link', { name: '打鍵研修さん', exact: true }).waitFor();
    await keys(page, press('e'));
    await heading(page, '参加者数の入力').waitFor();
    await tabTo(cell(page, '打鍵研修いち', 'ピア'));
    await keys(page, '12', TAB, '8', TAB, '３');
    await reads(row(page, '打鍵研修いち').getByRole('cell').nth(4), '23');
    await keys(page, TAB);
    await focused(cell(page, '打鍵研修に', 'ピア'));
    await reads(row(page, '打鍵研修いち'), /23 保存しました \d\d:\d\d$/);

    await keys(page, '5', press('ArrowRight'), '6', press('ArrowRight'), '7', ENTER);
    await focused(cell(page, '打鍵研修さん', '行政'));
    await reads(row(page, '打鍵研修に'), /18 保存しました \d\d:\d\d$/);
    await keys(page, press('ArrowLeft'), press('ArrowUp'));
    await focused(cell(page, '打鍵研修に', '医療者'));
    await reads(sums(page), '表示中の合計 17 14 10 41');
    expect(await recorded(page, first)).toMatchObject({ headcounts: { peer: 12, medical: 8, government: 3 } });
    expect(await recorded(page, second)).toMatchObject({ headcounts: { peer: 5, medical: 6, government: 7 } });

    await keys(page, press('Control+z'));
    await holdsRow(page, '打鍵研修に', ['', '', '']);
    await expect.poll(async () => (await recorded(page, second)).headcounts).toBeNull();
    await reads(sums(page), '表示中の合計 12 8 3 23');
    expect((await recorded(page, third)).headcounts).toBeNull();
  });

  test('three columns copied from Excel are pasted, and taken back in one step', async () => {
    const page = await visitor({ as: 'centre' });
    const ids = [await aTraining(page, '貼付研修いち', '2014-05-10'), await aTraining(page, '貼付研修に', '2014-06-14')];
    await open(page, desk('centre', 'trainings/attendance?fiscalYear=2014'), '参加者数の入力');
    await page.evaluate(() => navigator.clipboard.writeText('10\t20\t30\r\n1\t0\t2\r\n'));
    await tabTo(cell(page, '貼付研修いち', 'ピア'));
    await keys(page, press('Control+v'));
    await page.getByText('2行を貼り付けました。').waitFor();
    await holdsRow(page, '貼付研修いち', ['10', '20', '30']);
    await holdsRow(page, '貼付研修に', ['1', '0', '2']);
    await reads(sums(page), '表示中の合計 11 20 32 63');
    await expect.poll(async () => (await recorded(page, ids[1]!)).headcounts).toEqual({ peer: 1, medical: 0, government: 2 });
    await page.reload();
    await holdsRow(page, '貼付研修に', ['1', '0', '2']);

    await tabTo(cell(page, '貼付研修いち', 'ピア'));
    await page.evaluate(() => navigator.clipboard.writeText('7\t7\t7\r\n8\t8\t8'));
    await keys(page, press('Control+v'));
    await expect.poll(async () => (await recorded(page, ids[1]!)).headcounts).toEqual({ peer: 8, medical: 8, government: 8 });
    await keys(page, press('Control+z'));
    await holdsRow(page, '貼付研修いち', ['10', '20', '30']);
    for (const [id, counts] of [[ids[0]!, { peer: 10, medical: 20, government: 30 }], [ids[1]!, { peer: 1, medical: 0, government: 2 }]] as const) {
      await expect.poll(async () => (await recorded(page, id)).headcounts).toEqual(counts);
    }
  });

  test('a row that cannot be a count stays as typed and says so', async () => {
    const page = await visitor({ as: 'centre' });
    const id = await aTraining(page, '誤記研修', '2015-05-09');
    await open(page, desk('centre', 'trainings/attendance?fiscalYear=2015'), '参加者数の入力');
    await tabTo(cell(page, '誤記研修', 'ピア'));
    await keys(page, '-3', TAB, '十', TAB, '4', ENTER);
    await reads(page.getByRole('alert'), 'ピア、医療者は0から9999までの数字で入力してください。');
    await holdsRow(page, '誤記研修', ['-3', '十', '4']);
    expect((await recorded(page, id)).headcounts).toBeNull();
  });
});

describe('who took part, with the keyboard only', () => {
  test('names are typed line by line; headcounts that differ need a reason; the list is saved', async () => {
    const page = await visitor({ as: 'centre' });
    const hospital = await aHospital(page, '名簿の病院');
    const id = await aTraining(page, '名簿研修', '2016-05-14');
    await open(page, desk('centre', `trainings/${id}/attendance`), '参加者数');
    await tabTo(page.getByRole('textbox', { name: '氏名' }));
    await keys(page, '髙﨑 𠮷乃', TAB, 'たかさき よしの', ENTER);
    await page.getByRole('heading', { name: '名簿 1人' }).waitFor();
    await focused(page.getByRole('textbox', { name: '氏名' }));
    await keys(page, '見本 二郎', TAB, TAB, press('ArrowDown'), TAB, press('ArrowDown'), TAB, '名簿の病', press('ArrowDown'), ENTER, TAB, ENTER);
    await page.getByRole('heading', { name: '名簿 2人' }).waitFor();

    await keys(page, '髙﨑 𠮷乃', ENTER);
    await reads(page.getByRole('alert'), /^「髙﨑 𠮷乃」さんはすでに名簿にいます。/);
    await keys(page, ENTER);
    await page.getByRole('heading', { name: '名簿 3人' }).waitFor();

    await page.getByRole('textbox', { name: 'ピアの人数' }).focus();
    await keys(page, '2', TAB, '2', TAB, '0', press('Control+s'));
    const reason = page.getByRole('textbox', { name: '人数と名簿が合わない理由' });
    await focused(reason);
    expect((await recorded(page, id)).version).toBe(0);
    await keys(page, '一人は途中で帰った', press('Control+s'));
    await page.getByText(/^保存しました \d\d:\d\d$/).waitFor();
    expect(await recorded(page, id)).toMatchObject({
      headcounts: { peer: 2, medical: 2, government: 0 },
      differenceReason: '一人は途中で帰った',
      named: { peer: 1, medical: 2, government: 0, total: 3 },
      participants: [
        { name: '髙﨑 𠮷乃', kana: 'たかさき よしの', category: 'peer', course: 'foundation', hospitalId: null },
        { name: '見本 二郎', kana: null, category: 'medical', course: 'follow_up', hospitalId: hospital },
        { name: '髙﨑 𠮷乃', kana: null, category: 'medical', course: 'follow_up', hospitalId: hospital },
      ],
    });
  });

  test('before its day a training has no attendance to enter', async () => {
    const page = await visitor({ as: 'centre' });
    await open(page, desk('centre', 'trainings?attendance=upcoming'), '研修');
    await page.getByRole('link', { name: '養成研修会・追加開催（見本）' }).click();
    await heading(page, '養成研修会・追加開催（見本）').waitFor();
    await page.getByText('まだ開催されていません').waitFor();
    expect(await page.getByRole('link', { name: /参加者数/ }).count()).toBe(0);
  });
});
