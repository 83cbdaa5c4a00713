import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { cells, gone, heading, open, reads } from '../harness/look';
import { shiftJis } from '../harness/shift-jis';
import { desk, visitor } from '../harness/visitor';

const guidebook = (name: string) => readFileSync(new URL(`../../../backend/src/test/resources/nagasaki/${name}`, import.meta.url));
const file = (page: Page) => page.getByLabel('取り込むファイル');
const rows = (page: Page) => page.getByRole('table', { name: 'ファイルの行' });
const outcome = (page: Page) => page.getByRole('region', { name: /件を登録できます$/ });

describe('importing tables', () => {
  test.each([
    ['table 6', 'training-table6.csv', 4, '養成研修会'],
    ['table 7', 'external-course-table7.csv', 5, 'がんサポートグループ企画・運営者のための研修会'],
  ])('%s of the guidebook is in Nagasaki already: every row is recognised and nothing is stored again', async (_, name, count, title) => {
    const page = await visitor({ as: 'centre42' });
    await open(page, desk('centre42', 'training-imports'), '取り込み');
    await file(page).setInputFiles({ name, mimeType: 'text/csv', buffer: guidebook(name) });
    await heading(page, '取り込む内容の確認').waitFor();
    await reads(outcome(page), `0件を登録できます ${count}件はすでに同じ内容で登録されているため、そのままです。 登録できる行がありません。 取りやめる`);
    const shown = await cells(rows(page));
    expect(shown.map(([number, effect]) => [number, effect])).toEqual(Array.from({ length: count }, (__, index) => [String(index + 2), '変更なし']));
    expect(shown[0]).toContain(title);
    await page.getByRole('button', { name: '取りやめる' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '取りやめる' }).click();
    await heading(page, '取り込み').waitFor();
  });

  test('a list from Excel in Shift_JIS: the faulty row is named with its column, the others are stored once', async () => {
    const page = await visitor({ as: 'centre' });
    const buffer = shiftJis([
      '開催日,研修名,種別,開催方法,会場,ピア,医療者,行政,備考',
      '2017-05-13,取り込み養成研修会,養成,対面,県庁 地下大会議室,10,5,2,',
      '2017-02-30,取り込み誤り研修会,その他,対面,県庁,1,1,1,',
      '2017-06-10,取り込みフォローアップ研修会,,オンライン,,8,4,1,新規養成者も含まれる',
    ].map((line) => `${line}\r\n`).join(''));
    const upload = async () => {
      await open(page, desk('centre', 'training-imports'), '取り込み');
      await file(page).setInputFiles({ name: '研修一覧.csv', mimeType: 'text/csv', buffer });
      await heading(page, '取り込む内容の確認').waitFor();
    };
    await upload();
    await page.getByText('研修会　研修一覧.csv　文字コード Shift_JIS').waitFor();
    await reads(outcome(page), /^2件を登録できます 1件は内容に誤りがあります。/);
    const shown = await cells(rows(page));
    expect(shown.map(([number, effect]) => [number, effect])).toEqual([['2', '登録する'], ['3', '誤り'], ['4', '登録する']]);
    const faulty = page.getByRole('row', { name: /取り込み誤り研修会/ });
    await reads(faulty.locator('td[data-label="開催日"]'), /^2017-02-30 .*日付/);
    await page.getByRole('button', { name: '取り込めない行 1' }).click();
    await expect.poll(() => cells(rows(page))).toHaveLength(1);
    await expect.poll(() => new URL(page.url()).search).toBe('?show=problems');

    await page.getByRole('button', { name: '登録に進む…' }).click();
    const dialog = page.getByRole('alertdialog', { name: '登録しますか' });
    await reads(dialog.getByRole('list'), '2件を登録します。 1件は取り込みません。');
    await dialog.getByRole('button', { name: '2件を登録する' }).click();
    await gone(dialog);
    await heading(page, '取り込みの結果').waitFor();
    await page.getByText('2件を登録しました').waitFor();

    await open(page, desk('centre', 'trainings?fiscalYear=2017&sort=date'), '研修');
    await expect.poll(() => cells(page.getByRole('table', { name: '研修' }))).toEqual([
      ['2017年5月13日(土)', '取り込み養成研修会', '養成', '対面', '10', '5', '2', '17', '入力済み'],
      ['2017年6月10日(土)', '取り込みフォローアップ研修会', 'フォローアップ', 'オンライン', '8', '4', '1', '13', '入力済み'],
    ]);

    await upload();
    await reads(outcome(page), /^0件を登録できます 2件はすでに同じ内容で登録されているため、そのままです。 1件は内容に誤りがあります。/);
  });

  test('a file without the needed column is refused with the name of the column', async () => {
    const page = await visitor({ as: 'centre' });
    await open(page, desk('centre', 'training-imports'), '取り込み');
    await file(page).setInputFiles({ name: '列なし.csv', mimeType: 'text/csv', buffer: Buffer.from('開催日,ピア,医療者,行政\n2018-05-12,1,2,3\n') });
    await reads(page.getByRole('alert'), /項目（研修名）: /);
    expect(new URL(page.url()).pathname).toBe(desk('centre', 'training-imports'));
  });
});
