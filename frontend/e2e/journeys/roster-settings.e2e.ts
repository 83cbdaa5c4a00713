import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessible, fits } from '../harness/accessibility';
import { daysFromToday } from '../harness/day';
import { anActiveSupporter, stored } from '../harness/given';
import { cells, gone, heading, holds, open, reads, typeDay } from '../harness/look';
import { outputFile } from '../harness/output';
import { PHONE, api, desk, visitor } from '../harness/visitor';

const TITLE = '当番表の決め方';
const PREFERRED = '希望の日（◎）でない当番';
const TRAVEL = 'サポーターの移動';
const GAP = '当番と当番の間';

interface Settings { weights: Record<string, number>; gapDays: number; version: number }

const settings = async (page: Page) => await stored(page, api('centre', 'roster-settings')) as unknown as Settings;
const number = (page: Page, name: string) => page.getByRole('textbox', { name });
const trial = (page: Page) => page.getByRole('region', { name: '先月ならどう変わったか' });
const save = (page: Page) => page.getByRole('button', { name: '保存する' }).click();
const amount = (text: string) => Number(text.replace('±', '').replace('＋', '').replace('−', '-'));

async function onSettings(): Promise<Page> {
  const page = await visitor({ as: 'centre' });
  await open(page, desk('centre', 'rosters/settings'), TITLE);
  await number(page, PREFERRED).waitFor();
  return page;
}

describe('what rosters weigh', () => {
  test('a weight is tried before it is kept, and is put back', async () => {
    const page = await onSettings();
    const before = await settings(page);
    const kept = before.weights.notPreferred!;
    await number(page, PREFERRED).fill(String(kept + 40));
    await page.getByText(new RegExp(`^今の値 ${kept}: `)).waitFor();

    await trial(page).getByRole('button', { name: '先月ならどう変わったか' }).click();
    await trial(page).getByText(/^\d{4}年\d+月の\d+件(のうち\d+件が別の人になります。|は、どれも同じ人のままです。)$/).waitFor({ timeout: 60_000 });
    const table = trial(page).getByRole('table', { name: '2つの当番表を、どちらも今の重みで数えたもの' });
    const rows = [...await cells(table), (await table.locator('tfoot tr > *').allInnerTexts()).map((text) => text.trim())];
    expect(rows.length).toBeGreaterThan(1);
    for (const [term, today, other, difference] of rows) expect(amount(difference!), term).toBe(Number(other) - Number(today));
    const [sum, ...terms] = rows.reverse();
    expect(Number(sum![1])).toBe(terms.reduce((all, row) => all + Number(row[1]), 0));
    await accessible(page, 'tried');
    expect(await settings(page), 'a trial keeps nothing').toEqual(before);

    await number(page, PREFERRED).fill(String(kept + 41));
    await trial(page).getByText('このあと値が変わりました。もう一度試してください。').waitFor();
    await save(page);
    await page.getByText('保存しました', { exact: true }).waitFor();
    await gone(page.getByText(new RegExp(`^今の値 ${kept}: `)));
    expect(await settings(page)).toMatchObject({ weights: { ...before.weights, notPreferred: kept + 41 }, version: before.version + 1 });

    const { version } = await settings(page);
    await number(page, PREFERRED).fill(String(kept));
    await save(page);
    await expect.poll(async () => (await settings(page)).version).toBe(version + 1);
    expect((await settings(page)).weights).toEqual(before.weights);
  });

  test('a number beyond its bounds is told at its field; everything goes back to where it began by one press', async () => {
    const page = await onSettings();
    const before = await settings(page);
    await number(page, GAP).fill('0');
    await number(page, TRAVEL).fill('51');
    await save(page);
    for (const name of [GAP, TRAVEL]) await expect.poll(() => number(page, name).getAttribute('aria-invalid')).toBe('true');
    await accessible(page, 'refused');
    await page.getByRole('button', { name: '重みをすべて初期値に戻す' }).click();
    await holds(number(page, TRAVEL), '1');
    await holds(number(page, GAP), '0');
    expect(await settings(page)).toEqual(before);
  });

  test('when somebody else was quicker, both versions are shown, and nothing that was typed is lost', async () => {
    const first = await onSettings();
    const second = await onSettings();
    const before = await settings(first);
    const [gap, travel] = [before.gapDays, before.weights.travel!];
    await number(first, GAP).fill(String(gap + 1));
    await number(first, TRAVEL).fill(String(travel + 2));
    await save(first);
    await first.getByText('保存しました', { exact: true }).waitFor();

    await number(second, TRAVEL).fill(String(travel + 5));
    await number(second, PREFERRED).fill(String(before.weights.notPreferred! + 3));
    await save(second);
    const dialog = second.getByRole('alertdialog', { name: 'ほかの人が先に保存しました' });
    await reads(dialog.getByRole('group', { name: TRAVEL }), `${TRAVEL} あなたの入力 ${travel + 5} 保存されている内容 ${travel + 2}`);
    await reads(dialog.getByRole('group', { name: PREFERRED }), `${PREFERRED} あなたの入力 ${before.weights.notPreferred! + 3} 保存されている内容 ${before.weights.notPreferred!}`);
    await reads(dialog.getByRole('group', { name: GAP }), `${GAP} あなたの入力 ${gap} 保存されている内容 ${gap + 1}`);
    expect(await dialog.getByRole('group', { name: GAP }).getByRole('radio', { name: /保存されている内容/ }).isChecked(), 'who left it alone does not win it').toBe(true);
    await second.screenshot({ path: outputFile('desktop', 'roster-settings-conflict.png') });
    await accessible(second, 'conflict');
    await dialog.getByRole('button', { name: '入力に戻る' }).click();
    await gone(dialog);
    await holds(number(second, TRAVEL), String(travel + 5));
    await save(second);
    await dialog.getByRole('group', { name: TRAVEL }).getByText(String(travel + 2), { exact: true }).click();
    await dialog.getByRole('button', { name: '選んだ内容で保存する' }).click();
    await second.getByText('保存しました', { exact: true }).waitFor();
    await gone(dialog);
    await holds(number(second, GAP), String(gap + 1));
    await holds(number(second, TRAVEL), String(travel + 2));
    const both = await settings(second);
    expect(both).toMatchObject({ weights: { ...before.weights, travel: travel + 2, notPreferred: before.weights.notPreferred! + 3 }, gapDays: gap + 1, version: before.version + 2 });

    const begun: Record<string, unknown> = { ...before };
    for (const told of ['version', 'explained']) delete begun[told];
    const back = await second.request.put(api('centre', 'roster-settings'), { headers: { 'If-Match': `"${both.version}"` }, data: begun });
    expect(back.status(), await back.text()).toBe(200);
  });
});

describe('who is kept apart', () => {
  test('a pair is added with its reason, changed, removed, and put back by undo', async () => {
    const page = await onSettings();
    const [one, other] = ['旅程 いち', '旅程 に'];
    await anActiveSupporter(page, one, 'りょてい いち');
    await anActiveSupporter(page, other, 'りょてい に');
    await page.getByRole('button', { name: '組を加える' }).click();
    const dialog = page.getByRole('dialog', { name: '組を加える' });
    const choose = async (label: string, typed: string, name: string) => {
      await dialog.getByRole('combobox', { name: new RegExp(`^${label}`) }).fill(typed);
      await page.getByRole('option', { name: new RegExp(`^\\d+ ${name}$`) }).click();
    };
    await choose('1人目', 'りょてい いち', one);
    await choose('2人目', one, one);
    await dialog.getByRole('button', { name: '加える', exact: true }).click();
    await dialog.getByText('別の人を選んでください').first().waitFor();
    await choose('2人目', other, other);
    await dialog.getByRole('textbox', { name: /^理由/ }).fill('前に行き違いがあった');
    await dialog.getByRole('button', { name: '加える', exact: true }).click();
    await gone(dialog);
    const row = page.getByRole('listitem').filter({ hasText: one });
    await reads(row, new RegExp(`^\\d+ ${one} と \\d+ ${other} 期限なし 理由: 前に行き違いがあった 変更する 外す$`));

    await page.getByRole('button', { name: `${one}さんと${other}さんの組を変更する` }).click();
    const change = page.getByRole('dialog', { name: `${one}さんと${other}さんの組を変更する` });
    const until = daysFromToday(90);
    const [year, month, day] = until.split('-').map(Number);
    await typeDay(change.getByRole('group', { name: 'いつまで' }), until);
    await change.getByRole('textbox', { name: /^理由/ }).fill('春まで様子を見る');
    await change.getByRole('button', { name: '保存する' }).click();
    await gone(change);
    const words = new RegExp(`^\\d+ ${one} と \\d+ ${other} ${year}年${month}月${day}日\\(.\\)まで 理由: 春まで様子を見る 変更する 外す$`);
    await reads(row, words);
    await page.setViewportSize(PHONE);
    await fits(page, 'a pair on a phone');
    await accessible(page, 'a pair on a phone');

    await page.getByRole('button', { name: `${one}さんと${other}さんの組を外す` }).click();
    await page.getByText(`${one}さんと${other}さんの組を外しました`).waitFor();
    await gone(row);
    await page.getByRole('button', { name: '元に戻す' }).click();
    await reads(row, words);
    const { items } = await stored(page, api('centre', 'roster-pairs')) as { items: Array<{ supporter: { name: string }; reason: string; until: string }> };
    expect(items).toContainEqual(expect.objectContaining({ supporter: expect.objectContaining({ name: one }) as unknown, reason: '春まで様子を見る', until }));

    await page.getByRole('button', { name: `${one}さんと${other}さんの組を外す` }).click();
    await gone(row);
  });

  test('whoever manages accounts reads the weights, and changes neither them nor a pair', async () => {
    const page = await visitor({ as: 'government' });
    await open(page, desk('government', 'rosters/settings'), 'ページが見つかりません');
    const admin = await visitor({ as: 'admin' });
    await open(admin, desk('admin', 'rosters/settings'), TITLE);
    await heading(admin, TITLE).waitFor();
    await admin.getByText('そのほかの決まり').waitFor();
    expect(await admin.getByRole('button', { name: '組を加える' }).count()).toBe(0);
  });
});
