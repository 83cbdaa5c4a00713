import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { cells, heading, open, reads } from '../harness/look';
import { outputFile } from '../harness/output';
import { printed } from '../harness/print';
import { api, desk, PASSWORD, visitor } from '../harness/visitor';

const TITLE = '研修会の参加者数の報告';
const COURSE = ['がんサポートグループ企画・運営者のための研修会', 'がん総合相談に携わる者に対する研修事業'];
const table = (page: Page, name: string) => page.getByRole('region', { name }).getByRole('table');
const trainings = (page: Page) => table(page, '長崎県ピア・サポート研修会の参加者数');
const courses = (page: Page) => table(page, '外部の研修会に参加した長崎県内の医療者');

async function download(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name, exact: true }).click()]);
  const path = outputFile('downloads', file.suggestedFilename());
  await file.saveAs(path);
  return readFileSync(path);
}

describe('the attendance report', () => {
  test('Nagasaki from 2020 to 2023 is table 6 and table 7 of the guidebook, number for number', async () => {
    const page = await visitor({ as: 'government42' });
    await open(page, desk('government42', 'reports'), TITLE);
    await page.getByRole('combobox', { name: 'はじめの年度' }).selectOption({ label: '2020年度（令和2年度）' });
    await page.getByRole('combobox', { name: '終わりの年度' }).selectOption({ label: '2023年度（令和5年度）' });
    await expect.poll(() => new URL(page.url()).search).toBe('?from=2020&to=2023');
    await expect.poll(() => cells(trainings(page))).toEqual([
      ['2020年11月14日（令和2年11月14日）', '養成研修会', '15', '18', '4', '37'],
      ['2020年度（令和2年度） 計1回', '15', '18', '4', '37'],
      ['2022年1月29日（令和4年1月29日）＊', 'フォローアップ研修会＊＊', '12', '16', '4', '32'],
      ['2021年度（令和3年度） 計1回', '12', '16', '4', '32'],
      ['2023年1月7日（令和5年1月7日）', 'フォローアップ研修会＊＊', '8', '16', '5', '29'],
      ['2022年度（令和4年度） 計1回', '8', '16', '5', '29'],
      ['2023年12月9日（令和5年12月9日）', 'フォローアップ研修会＊＊', '12', '9', '4', '25'],
      ['2023年度（令和5年度） 計1回', '12', '9', '4', '25'],
    ]);
    await reads(trainings(page).locator('tfoot'), '合計 4回 47 59 17 123');
    expect(await page.locator('dl[aria-label="脚注"] > div').allInnerTexts()).toEqual([
      expect.stringMatching(/^＊\s+2022年1月29日はWeb開催$/),
      expect.stringMatching(/^＊＊\s+フォローアップ研修会に新規養成者も含まれる$/),
    ]);
    expect((await cells(courses(page))).filter((row) => row.length === 4)).toEqual([
      ['2021年2月11日（令和3年2月11日）', ...COURSE, '3'],
      ['2021年11月3日（令和3年11月3日）', ...COURSE, '3'],
      ['2022年2月11日（令和4年2月11日）', ...COURSE, '2'],
      ['2022年11月3日（令和4年11月3日）', ...COURSE, '5'],
      ['2024年2月11日（令和6年2月11日）', ...COURSE, '1'],
    ]);
    await reads(courses(page).locator('tfoot'), '合計 5回 14');
    await page.screenshot({ path: outputFile('desktop', 'report-nagasaki.png'), fullPage: true });
    await printed(page, 'print', 'report-nagasaki.pdf');
  });

  test('it can be taken away as CSV for Excel, as a workbook that comes in again, and as PDF', async () => {
    const page = await visitor({ as: 'government42' });
    await open(page, desk('government42', 'reports?from=2020&to=2023'), TITLE);
    await trainings(page).waitFor();
    const csv = await download(page, 'CSV（Excel 用）');
    expect(csv.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const lines = csv.toString('utf8').split('\r\n');
    expect(lines[0]).toBe('\ufeff開催日,開催日（和暦）,年度,項目,種別,開催方法,ピア,医療者,行政,計,開催日の注記,備考');
    expect(lines[2]).toBe('2022-01-29,令和4年1月29日,2021年度（令和3年度）,フォローアップ研修会,フォローアップ,Web,12,16,4,32,2022年1月29日はWeb開催,フォローアップ研修会に新規養成者も含まれる');
    expect(lines).toContain('2021-11-03,令和3年11月3日,2021年度（令和3年度）,がんサポートグループ企画・運営者のための研修会,がん総合相談に携わる者に対する研修事業,3');

    const workbook = await download(page, 'Excel');
    expect(workbook.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    const centre = await visitor({ as: 'centre42' });
    const again = await centre.request.post(`${api('centre42', 'training-imports')}?fileName=report.xlsx`, {
      data: workbook, headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
    });
    expect(again.status()).toBe(201);
    expect(await again.json()).toMatchObject({ table: 'trainings', counts: { create: 0, unchanged: 4, conflict: 0 } });

    const pdf = await download(page, 'PDF');
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(10_000);
  });

  test('when the session has ended, a download asks to sign in again, and then comes', async () => {
    const page = await visitor({ as: 'government42' });
    await open(page, desk('government42', 'reports?from=2020&to=2023'), TITLE);
    await trainings(page).waitFor();
    expect((await page.request.delete('/api/v1/session')).status()).toBe(204);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV（Excel 用）', exact: true }).click().then(async () => {
        const again = page.getByRole('dialog', { name: 'もう一度サインインしてください' });
        await again.getByLabel(/^パスワード/).fill(PASSWORD);
        await again.getByRole('button', { name: 'サインイン', exact: true }).click();
      }),
    ]);
    expect(file.suggestedFilename()).toMatch(/長崎県.*\.csv$/);
  });

  test('a number leads to the training it comes from', async () => {
    const page = await visitor({ as: 'government42' });
    await open(page, desk('government42', 'reports?from=2020&to=2023'), TITLE);
    await trainings(page).getByRole('link', { name: '養成研修会 医療者 18' }).click();
    await heading(page, '養成研修会').waitFor();
    await page.getByText('人数で入力されています。名簿はありません。').waitFor();
  });

  test('a government reads its own prefecture only, and neither imports nor manages accounts', async () => {
    const page = await visitor({ as: 'government42' });
    await open(page, desk('government42'), '今日');
    const menu = page.getByRole('navigation', { name: 'メインメニュー' }).getByRole('link');
    await expect.poll(() => menu.allInnerTexts()).toEqual(['今日', 'サロン', '研修', '外部研修', '報告', '病院', '設定']);
    for (const hidden of ['training-imports', 'accounts', 'trainings/new', 'hospitals/new', 'audit']) {
      await open(page, desk('government42', hidden), 'ページが見つかりません');
    }
    await open(page, desk('centre', 'reports'), 'ページが見つかりません');
    expect((await page.request.get(api('centre', 'reports/training-attendance'))).status()).toBe(404);
    expect((await page.request.get(api('government42', 'accounts'))).status()).toBe(403);
  });
});
