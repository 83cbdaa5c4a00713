import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessible, fits } from '../harness/accessibility';
import { daysFromToday } from '../harness/day';
import { aMeeting, aSalon, stored } from '../harness/given';
import { ENTER, keys, press, TAB, tabTo } from '../harness/keyboard';
import { cells, gone, heading, open, reads } from '../harness/look';
import { api, desk, visitor } from '../harness/visitor';

const textbox = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });

describe('keeping salons', () => {
  test('a salon is registered with the keyboard only, and said to be right', async () => {
    const page = await visitor({ as: 'centre' });
    await open(page, desk('centre', 'salons'), 'サロン');
    await page.keyboard.press('n');
    await heading(page, 'サロンの登録').waitFor();
    await tabTo(textbox(page, /^サロン名/));
    await keys(page, '旅程サロン', TAB, 'りょていさろん', TAB, '旅程の会');
    await tabTo(page.getByRole('radio', { name: '全がん' }));
    await keys(page, press('ArrowRight'));
    await tabTo(page.getByRole('checkbox', { name: '乳がん' }));
    await keys(page, press('Space'));
    await tabTo(textbox(page, /^会場名/));
    await keys(page, '旅程公民館', TAB, '阿蘇市', ENTER);
    await heading(page, '旅程サロン').waitFor();
    const id = new URL(page.url()).pathname.split('/').at(-1)!;
    expect(await stored(page, api('centre', `salons/${id}`))).toMatchObject({
      name: '旅程サロン', kana: 'りょていさろん', host: '旅程の会', state: 'planned', target: 'named_cancers', cancers: ['breast'],
      venues: [{ name: '旅程公民館', municipality: '阿蘇市' }], confirmedOn: null,
    });
    await tabTo(page.getByRole('button', { name: '内容を確認した' }));
    await keys(page, ENTER);
    await page.getByText('今日の日付で確認済みにしました').waitFor();
    expect(await stored(page, api('centre', `salons/${id}`))).toMatchObject({ confirmedOn: daysFromToday(0) });
  });

  test('a schedule is typed as people write it, read back, and kept; what fixes no date is kept only on request', async () => {
    const page = await visitor({ as: 'centre' });
    const id = await aSalon(page, '予定旅程サロン');
    await open(page, desk('centre', `salons/${id}/schedule`), '開催予定');
    const answer = page.getByRole('region', { name: '読み取った結果' });
    const save = page.getByRole('button', { name: 'この予定で保存' });
    expect(await save.isDisabled()).toBe(true);
    await textbox(page, /^開催予定/).fill('第二か第四金曜');
    await answer.getByText(/読み取れません|日にちは決まっていない/).first().waitFor();
    await textbox(page, /^開催予定/).fill('第２水曜 １３：３０〜１５：３０（祝日の場合は翌週）');
    await answer.getByText(/第2水曜日.*13:30/).waitFor();
    await expect.poll(() => save.isEnabled()).toBe(true);
    await save.click();
    await heading(page, '予定旅程サロン').waitFor();
    await page.getByText('書かれたまま: 第２水曜 １３：３０〜１５：３０（祝日の場合は翌週）').waitFor();
    expect(await stored(page, api('centre', `salons/${id}/schedule`))).toMatchObject({
      announced: false, rules: [{ rrule: 'FREQ=MONTHLY;BYDAY=2WE', startTime: '13:30', endTime: '15:30', holidayPolicy: 'week_after' }],
    });
  });

  test('a meeting is cancelled with a note, and restored', async () => {
    const page = await visitor({ as: 'centre' });
    const id = await aSalon(page, '中止旅程サロン');
    const meeting = await aMeeting(page, id, daysFromToday(30));
    await open(page, desk('centre', `meetings?salonId=${id}`), '開催回');
    await page.getByRole('button', { name: /中止旅程サロンを変える$/ }).click();
    await page.getByRole('menuitem', { name: '中止にする' }).click();
    const dialog = page.getByRole('dialog', { name: /中止旅程サロンを中止にする$/ });
    await dialog.getByRole('button', { name: '会場の都合により' }).click();
    await dialog.getByRole('button', { name: '中止にする' }).click();
    await gone(dialog);
    await page.getByRole('cell', { name: /^中止 / }).waitFor();
    expect(await stored(page, api('centre', `meetings/${meeting}`))).toMatchObject({ state: 'cancelled', publicNote: '会場の都合により' });
    await page.getByRole('button', { name: /中止旅程サロンを変える$/ }).click();
    await page.getByRole('menuitem', { name: '中止を取り消す' }).click();
    await expect.poll(async () => (await stored(page, api('centre', `meetings/${meeting}`))).state).toBe('scheduled');
  });

  test('visitors are counted on a phone, with the thumb', async () => {
    const page = await visitor({ as: 'centre', phone: true });
    const id = await aSalon(page, '人数旅程サロン');
    const meeting = await aMeeting(page, id, daysFromToday(-1));
    await open(page, desk('centre', `meetings/${meeting}/counts`), '来た人の数');
    await textbox(page, /^来た人は全部で/).fill('9');
    const more = (label: string) => page.getByRole('button', { name: `${label}を1増やす` });
    await more('そのうち、はじめての人').tap();
    await more('家族').tap();
    await page.getByText('あと8人足りません').waitFor();
    await page.getByRole('button', { name: '残りの8人を患者さんに' }).tap();
    await page.getByText('合っています').waitFor();
    await more('ピア・サポーター（世話人を含む）').tap();
    await accessible(page, 'counts');
    await fits(page, 'counts');
    await page.getByRole('button', { name: '保存する' }).tap();
    await heading(page, '開催回').waitFor();
    await reads(page.locator('td[data-label="来た人"]'), '9人');
    expect(await stored(page, api('centre', `meetings/${meeting}`))).toMatchObject({
      state: 'held', counts: { total: 9, new: 1, returning: 8, patient: 8, family: 1, bereaved: 0, other: 0, supporters: 1, note: null },
    });
  });

  test('a listing of salons is looked at and stored once', async () => {
    const page = await visitor({ as: 'centre' });
    const buffer = Buffer.from('name,venue,schedule_text,target,state\n取り込み旅程サロン,旅程市民館,毎月 第3 水曜日開催 13:00 ~ 15:00,全がん,準備中\n,名前のない会場,第1月曜 10時,全がん,準備中\n');
    const upload = async () => {
      await open(page, desk('centre', 'salon-imports'), 'サロンの取り込み');
      await page.getByLabel('取り込むファイル').setInputFiles({ name: 'サロン一覧.csv', mimeType: 'text/csv', buffer });
      await heading(page, '取り込む内容の確認').waitFor();
    };
    await upload();
    const rows = page.getByRole('table', { name: 'ファイルの行' });
    expect((await cells(rows)).map(([number, effect]) => [number, effect!.split(' ')[0]])).toEqual([['2', '登録する'], ['3', '誤り']]);
    await page.getByRole('button', { name: '登録に進む…' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '1件を登録する' }).click();
    await page.getByText('1件を登録しました').waitFor();
    await open(page, desk('centre', `salons?q=${encodeURIComponent('取り込み旅程')}`), 'サロン');
    await page.getByRole('link', { name: '取り込み旅程サロン' }).waitFor();
    await upload();
    expect((await cells(rows)).map(([number, effect]) => [number, effect!.split(' ')[0]])).toEqual([['2', '変更なし'], ['3', '誤り']]);
  });
});
