import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessible, fits } from '../harness/accessibility';
import { daysFromToday } from '../harness/day';
import { stored } from '../harness/given';
import { ENTER, keys, tabTo } from '../harness/keyboard';
import { gone, heading, open } from '../harness/look';
import { api, desk, visitor } from '../harness/visitor';

interface Entry { id: string; number: number }

async function registered(page: Page, more: object): Promise<Entry> {
  const answer = await page.request.post(api('centre', 'supporters'), { data: { languages: ['ja'], readingNeeds: [], abilities: ['in_person'], ...more } });
  expect(answer.status(), await answer.text()).toBe(201);
  return await answer.json() as Entry;
}

/** One person who is in the register twice: active with a telephone, and as an applicant with a blocked period. */
async function twice(page: Page, name: string, kana: string, telephone: string): Promise<[Entry, Entry]> {
  const known = await registered(page, { name, kana, state: 'active', stateSince: '2024-04-01', municipality: '熊本市中央区', contact: { telephone } });
  const again = await registered(page, { name, kana, municipality: '合志市', dutiesPerMonth: 2, contact: { telephone, email: 'again@example.jp' } });
  const blocked = await page.request.post(api('centre', `supporters/${again.id}/blocked-periods`), { data: { from: daysFromToday(300), to: daysFromToday(310) } });
  expect(blocked.status()).toBe(201);
  return [known, again];
}

describe('two entries of one person', () => {
  test('are found, looked at side by side, merged, and taken apart again', async () => {
    const page = await visitor({ as: 'centre' });
    const [known, again] = await twice(page, '統合 花子', 'とうごう はなこ', '090-7777-0001');
    await open(page, desk('centre', 'supporters'), 'ピア・サポーター');
    await page.getByText(/^同じ人かもしれない登録: \d+組$/).waitFor();
    await page.getByRole('link', { name: '見くらべる' }).click();
    await heading(page, '同じ人かもしれない登録').waitFor();
    const pair = page.getByRole('article', { name: `登録番号 ${known.number}と登録番号 ${again.number}` });
    await pair.getByText('電話が同じ').waitFor();
    await accessible(page, 'doubles');
    await pair.getByRole('link', { name: '並べて見る' }).click();

    await heading(page, '二つの登録を一つにする').waitFor();
    const municipality = page.getByRole('group', { name: '市町村' });
    expect(await municipality.getByRole('radio', { name: /残す登録/ }).isChecked()).toBe(true);
    expect(await page.getByRole('group', { name: 'メール' }).getByRole('radio', { name: /統合される登録/ }).isChecked()).toBe(true);
    await municipality.getByRole('radio', { name: /統合される登録/ }).check({ force: true });
    await page.getByText('来られない期間 1件').waitFor();
    await accessible(page, 'merge');
    await page.getByRole('button', { name: '統合する' }).click();
    const dialog = page.getByRole('alertdialog', { name: `登録番号 ${again.number} を ${known.number} に統合する` });
    await dialog.getByText('統合される登録から 3項目の内容を使います。').waitFor();
    await accessible(page, 'merge confirmation');
    await dialog.getByRole('button', { name: '統合する' }).click();
    await heading(page, '統合 花子').waitFor();
    await page.getByText(`登録番号 ${again.number} を統合しました`).waitFor();
    expect(await stored(page, api('centre', `supporters/${known.id}`))).toMatchObject({ municipality: '合志市', dutiesPerMonth: 2, state: 'active', contact: { email: 'again@example.jp' } });
    expect(await stored(page, api('centre', `supporters/${known.id}/blocked-periods`))).toMatchObject({ total: 1 });
    expect((await page.request.get(api('centre', `supporters/${again.id}`))).status()).toBe(410);

    await page.goto(desk('centre', `supporters/${again.id}`));
    await page.getByText(`この登録は、登録番号 ${known.number} の登録に統合されています`).waitFor();
    await page.getByRole('link', { name: '統合 花子さんの登録を開く' }).click();
    await heading(page, '統合 花子').waitFor();
    const undo = page.getByRole('button', { name: `統合を取り消す（登録番号 ${again.number}）` });
    await tabTo(undo);
    await keys(page, ENTER);
    const question = page.getByRole('alertdialog', { name: `登録番号 ${again.number} の統合を取り消す` });
    await question.getByText('来られない期間 1件').waitFor();
    await question.getByRole('button', { name: '統合を取り消す' }).click();
    await gone(question);
    await page.getByText('取り消し済み').waitFor();
    expect(await stored(page, api('centre', `supporters/${known.id}`))).toMatchObject({ municipality: '熊本市中央区', dutiesPerMonth: null, contact: { email: null } });
    expect(await stored(page, api('centre', `supporters/${again.id}/blocked-periods`))).toMatchObject({ total: 1 });
  });

  test('are two people, when somebody says so, until that is undone', async () => {
    const page = await visitor({ as: 'centre' });
    const [known, again] = await twice(page, '別人 花子', 'べつじん はなこ', '090-7777-0002');
    await open(page, desk('centre', 'supporters/doubles?limit=100'), '同じ人かもしれない登録');
    const pair = page.getByRole('article', { name: `登録番号 ${known.number}と登録番号 ${again.number}` });
    await pair.getByRole('button', { name: '別の人です' }).click();
    await gone(pair);
    await page.getByRole('tab', { name: '別の人とした組' }).click();
    await pair.getByText(/見本 センターが別の人としました/).waitFor();
    await pair.getByRole('button', { name: '元に戻す' }).click();
    await gone(pair);
    await page.getByRole('tab', { name: '確かめていない組' }).click();
    await pair.waitFor();
  });

  test('are merged on a phone from an entry, with what stands in the way in words', async () => {
    const page = await visitor({ as: 'centre', phone: true });
    const [known, again] = await twice(page, '携帯 花子', 'けいたい はなこ', '090-7777-0003');
    await open(page, desk('centre', `supporters/${again.id}`), '携帯 花子');
    await page.getByRole('link', { name: '別の登録と統合' }).click();
    await heading(page, '別の登録と統合').waitFor();
    await fits(page, 'choosing the other entry');
    await accessible(page, 'choosing the other entry');
    await page.getByRole('combobox', { name: /携帯 花子さんと同じ人の登録/ }).fill(`${known.number}番`);
    await page.getByRole('option', { name: `${known.number}番　携帯 花子` }).click();
    await heading(page, '二つの登録を一つにする').waitFor();
    await page.getByText('残す登録は活動していません。活動している方の登録を残してください').waitFor();
    expect(await page.getByRole('button', { name: '統合する' }).isDisabled()).toBe(true);
    await page.getByRole('link', { name: '残す登録を入れかえる' }).click();
    await page.getByRole('heading', { name: `登録番号 ${known.number} に移るもの` }).waitFor();
    await fits(page, 'merging on a phone');
    await accessible(page, 'merging on a phone');
    await page.getByRole('button', { name: '統合する' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '統合する' }).click();
    await page.getByRole('button', { name: '元に戻す' }).click();
    await page.getByText(`統合を取り消し、登録番号 ${again.number} を元に戻しました`).waitFor();
    expect(await stored(page, api('centre', `supporters/${again.id}`))).toMatchObject({ state: 'applied' });
  });
});
