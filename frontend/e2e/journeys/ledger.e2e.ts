import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessible, fits } from '../harness/accessibility';
import { fiscalYearOf, today } from '../harness/day';
import { aHospital, anActiveSupporter, aPastSession, onDuty, stored } from '../harness/given';
import { cells, gone, heading, open, reads } from '../harness/look';
import { outputFile } from '../harness/output';
import { printed } from '../harness/print';
import { api, desk, PHONE, visitor } from '../harness/visitor';

/** So long ago that the demo has nothing in it. */
const YEAR = fiscalYearOf(today()) - 3;
const TITLE = '負担の記録';
const [MUCH, LITTLE] = ['台帳 おおい', '台帳 すくない'];
const HOSPITAL = '台帳の病院';
const MONTHS = ['4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月', '1月', '2月', '3月'];
const REFUSED = '締められた月の開催日、当番、持ち回りは変えられません';

const table = (page: Page, name: string) => page.getByRole('table', { name });
const supporters = (page: Page) => table(page, 'サポーターの当番（回）');
const order = (page: Page) => page.getByRole('combobox', { name: 'サポーターの並べ替え' });

interface Year { june: string; july: string }

/** Of two sessions a month apart; one supporter was at both. Made once. */
let made: Promise<Year> | undefined;
const theYear = (page: Page) => made ??= aYear(page);

async function aYear(page: Page): Promise<Year> {
  const [june, july] = [await aPastSession(page, '台帳相談室（6月）', `${YEAR}-06-10`), await aPastSession(page, '台帳相談室（7月）', `${YEAR}-07-12`)];
  const much = await anActiveSupporter(page, MUCH, 'だいちょう おおい', `${YEAR}-04-01`);
  const little = await anActiveSupporter(page, LITTLE, 'だいちょう すくない', `${YEAR}-04-01`);
  for (const [session, supporter] of [[june, much], [july, much], [july, little]] as const) await onDuty(page, session, supporter);
  const hospitalId = await aHospital(page, HOSPITAL);
  const turn = await page.request.put(api('centre', `sessions/${june}/turn`), { headers: { 'If-Match': '"0"' }, data: { hospitalId, specialistId: null } });
  expect(turn.status(), await turn.text()).toBe(200);
  return { june, july };
}

async function onLedger(page: Page): Promise<void> {
  await open(page, desk('centre', `rosters/ledger?year=${YEAR}`), TITLE);
  await supporters(page).waitFor();
}

async function download(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name, exact: true }).click()]);
  const path = outputFile('downloads', file.suggestedFilename());
  await file.saveAs(path);
  return readFileSync(path);
}

/** The three tables of the file, with their headings. */
const tables = (csv: Buffer) => csv.toString('utf8').replace(/^\ufeff/, '').trimEnd().split('\r\n\r\n').map((one) => one.split('\r\n').map((line) => line.split(',')));

/** As the file writes what stands in a cell of the screen. */
const plain = (text: string) => text
  .replace(/^(多め|少なめ|ほぼ均等) （めやす(\d+)回）$/, '$2').replace(/^(今は分け合っていません|まだありません|終わった月（まだ変えられます）)$/, '').replace('締め済み', '済')
  .replace(/^(\d+)\/(\d+)\/(\d+)$/, (_, year: string, month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);

describe('the ledger of a fiscal year', () => {
  test('is sorted as one likes, and on a phone and on paper', async () => {
    const page = await visitor({ as: 'centre' });
    await theYear(page);
    await onLedger(page);
    await page.getByRole('paragraph').filter({ hasText: `${YEAR}年度（令和${YEAR - 2018}年度）` }).first().waitFor();
    const named = async () => (await cells(supporters(page))).map(([name]) => name!);
    const totals = async () => (await cells(supporters(page))).map((row) => Number(row[13]));
    const numbers = (await named()).map((name) => Number.parseInt(name, 10));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    await order(page).selectOption({ label: '回数の多い順' });
    await expect.poll(async () => (await named())[0]).toMatch(new RegExp(`^\\d+ ${MUCH}$`));
    expect((await totals()).slice(0, 3)).toEqual([2, 1, 0]);
    expect(new URL(page.url()).search).toBe(`?year=${YEAR}&sort=-total`);
    await page.reload();
    await expect.poll(async () => (await named())[1]).toMatch(new RegExp(`^\\d+ ${LITTLE}$`));
    await order(page).selectOption({ label: '回数の少ない順' });
    await expect.poll(async () => (await named()).at(-1)).toMatch(new RegExp(`^\\d+ ${MUCH}$`));
    await order(page).selectOption({ label: '名前の順' });
    await expect.poll(async () => (await named()).findIndex((name) => name.endsWith(LITTLE)) - (await named()).findIndex((name) => name.endsWith(MUCH))).toBe(1);
    await accessible(page, 'ledger');
    await page.screenshot({ path: outputFile('desktop', 'ledger-sorted.png'), fullPage: true });
    await printed(page, 'print', 'ledger.pdf');
    await page.setViewportSize(PHONE);
    await fits(page, 'ledger');
    await accessible(page, 'ledger on a phone');
  });

  test('is taken away as CSV for Excel with the numbers of the screen, and as a workbook', async () => {
    const page = await visitor({ as: 'centre' });
    await theYear(page);
    await onLedger(page);
    const csv = await download(page, 'CSV（Excel 用）');
    expect(csv.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const [ofSupporters, ofHospitals, ofMonths] = tables(csv) as [string[][], string[][], string[][]];
    expect(ofSupporters[0]).toEqual(['登録番号', '氏名', ...MONTHS, '計', '公平な回数', '最後の当番']);
    expect(ofHospitals[0]).toEqual(['病院', ...MONTHS, '計', '公平な回数']);
    expect(ofMonths[0]).toEqual(['月', '締め', '開催予定', '開催済み', '必要な人数', '当番', '持ち回り']);

    const onScreen = (await cells(supporters(page))).map(([name, ...rest]) => {
      const [, number, called] = /^(\d+) (.*)$/.exec(name!)!;
      return [number!, called!.replace('退会などで名前を出さない人', '退会した人'), ...rest.map(plain)];
    });
    expect(ofSupporters.slice(1, -1)).toEqual(onScreen);
    expect(ofSupporters.find(([, name]) => name === MUCH)?.slice(2, 15)).toEqual(['0', '0', '1', '1', '0', '0', '0', '0', '0', '0', '0', '0', '2']);
    const foot = async (name: string) => (await table(page, name).locator('tfoot tr > *').allInnerTexts()).map((text) => text.trim());
    expect(ofSupporters.at(-1)).toEqual(['', ...await foot('サポーターの当番（回）')]);
    expect(ofHospitals.slice(1, -1)).toEqual((await cells(table(page, '病院の持ち回り（回）'))).map((row) => row.map(plain)));
    expect(ofHospitals.at(-1)).toEqual(await foot('病院の持ち回り（回）'));
    const months = (await cells(table(page, '月ごと'))).map(([month, ...rest]) => [month!, plain(rest[5]!), ...rest.slice(0, 5)]);
    expect(ofMonths.slice(1, -1)).toEqual(months);
    const [sum, ...sums] = await foot('月ごと');
    expect(ofMonths.at(-1)).toEqual([sum, '', ...sums.slice(0, 5)]);

    const workbook = await download(page, 'Excel');
    expect(workbook.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    expect(await page.getByRole('link', { name: 'PDF' }).count(), 'paper comes of printing').toBe(0);
  });

  test('has months that are over closed, for good', async () => {
    const page = await visitor({ as: 'centre' });
    const { june, july } = await theYear(page);
    const name = `${YEAR}年6月`;
    await onLedger(page);
    const row = table(page, '月ごと').getByRole('row', { name: new RegExp(`^${name} `) });
    await reads(row, `${name} 1 1 2 1 1 終わった月（まだ変えられます） 締める…`);
    const before = await cells(table(page, '月ごと'));
    const ask = () => page.getByRole('button', { name: `${name}を締める…` }).click();
    const dialog = page.getByRole('alertdialog', { name: `${name}を締めますか` });
    await ask();
    await reads(dialog.getByRole('list'), [
      `締めると、${name}の当番と開催日、持ち回りは変更できなくなります。`, '開いた日 1回、当番 1回、持ち回り 1回が、このまま残ります。',
      '相談員の名前、相談の記録、振り返りは、締めたあとも入力できます。', '締めた月は、元に戻せません。',
    ].join(' '));
    await accessible(page, 'closing');
    await dialog.getByRole('button', { name: 'やめる' }).click();
    await gone(dialog);
    await reads(row, `${name} 1 1 2 1 1 終わった月（まだ変えられます） 締める…`);
    await ask();
    await dialog.getByRole('button', { name: '締める', exact: true }).click();
    await page.getByText(`${name}を締めました`).waitFor();
    await reads(row, `${name} 1 1 2 1 1 締め済み`);
    await reads(supporters(page).locator('thead th').nth(3), /6月.*締め済み/);
    const after = await cells(table(page, '月ごと'));
    expect(after.map((cell) => cell.slice(0, 6))).toEqual(before.map((cell) => cell.slice(0, 6)));
    await page.screenshot({ path: outputFile('desktop', 'ledger-closed.png'), fullPage: true });
    await accessible(page, 'closed');
    const [, , ofMonths] = tables(await download(page, 'CSV（Excel 用）')) as [string[][], string[][], string[][]];
    expect(ofMonths[3]).toEqual([name, '済', '1', '1', '2', '1', '1']);

    // What was reported stays as it was.
    await open(page, desk('centre', `sessions/${june}`), /台帳相談室（6月）$/);
    await page.getByRole('button', { name: /の操作$/ }).click();
    await page.getByRole('menuitem', { name: '変更する' }).click();
    const change = page.getByRole('dialog', { name: '開催日を変更する' });
    await change.getByRole('button', { name: '保存する' }).click();
    await change.getByText(REFUSED).waitFor();
    await accessible(page, 'refused');
    await page.screenshot({ path: outputFile('desktop', 'ledger-refused.png') });
    await change.getByRole('button', { name: 'やめる' }).click();
    await gone(change);
    await page.getByRole('button', { name: '来た人を記録する' }).click();
    const put = page.getByRole('dialog', { name: /に来た人を記録する$/ });
    await put.getByRole('button', { name: `${LITTLE}さんが来たことを記録する` }).click();
    await put.getByText(REFUSED).waitFor();
    await put.getByRole('button', { name: '閉じる' }).last().click();
    const turn = await stored(page, api('centre', `sessions/${june}/turn`)) as { version: number };
    const back = await page.request.delete(api('centre', `sessions/${june}/turn`), { headers: { 'If-Match': `"${turn.version}"` } });
    expect([back.status(), (await back.json() as { title: string }).title]).toEqual([409, REFUSED]);
    expect((await stored(page, api('centre', `sessions/${june}/duties`)) as { total: number }).total).toBe(1);

    // What is not counted goes on, and so do the other months.
    await open(page, desk('centre', `records/${june}/new`), '相談を記録する');
    const choices = [[/^立場/, '患者'], [/^はじめて/, 'はじめて'], [/^年代/, '50代'], [/^話したこと/, '仕事'], [/^終わり方/, 'お話を聞いた']] as const;
    for (const [group, choice] of choices) await page.getByRole('group', { name: group }).getByText(choice, { exact: true }).click();
    await page.getByRole('button', { name: '保存する', exact: true }).click();
    await heading(page, '開催日のあと').waitFor();
    await page.getByText('1件目').waitFor();
    const duties = await stored(page, api('centre', `sessions/${july}/duties`)) as { items: Array<{ id: string; version: number; name: string }> };
    const little = duties.items.find((duty) => duty.name === LITTLE)!;
    const released = await page.request.put(api('centre', `duties/${little.id}/release`), { headers: { 'If-Match': `"${little.version}"` } });
    expect(released.status(), await released.text()).toBe(200);
    await onLedger(page);
    await reads(table(page, '月ごと').getByRole('row', { name: new RegExp(`^${YEAR}年7月 `) }), `${YEAR}年7月 1 1 2 1 0 終わった月（まだ変えられます） 締める…`);
  });
});
