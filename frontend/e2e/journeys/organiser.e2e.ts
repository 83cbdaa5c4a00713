import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { daysFromToday } from '../harness/day';
import { aMeeting, aSalon, stored } from '../harness/given';
import { ENTER, keys, press, tabTo } from '../harness/keyboard';
import { cells, gone, heading, open } from '../harness/look';
import { api, desk, PASSWORD, visitor } from '../harness/visitor';

/** Hands a salon to the demo's organiser. */
async function handedOver(centre: Page, salon: string): Promise<void> {
  const answer = await centre.request.post(api('centre', `salons/${salon}/organisers`), {
    data: { name: '旅程 世話子', kana: 'りょてい せわこ', activeFrom: daysFromToday(-30), accountUsername: 'organiser' },
  });
  expect(answer.status(), await answer.text()).toBe(201);
}

/** A salon of her own, which she finds by signing in as she does every day. */
async function herSalon(name: string): Promise<{ page: Page; id: string; centre: Page }> {
  const centre = await visitor({ as: 'centre' });
  const id = await aSalon(centre, name);
  await handedOver(centre, id);
  const page = await visitor();
  await open(page, '/sign-in', '職員用サインイン');
  await page.getByRole('textbox', { name: 'ユーザー名' }).fill('organiser');
  await page.getByRole('textbox', { name: 'パスワード' }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await heading(page, '今日').waitFor();
  return { page, id, centre };
}

const nav = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true }).first().click();

describe('an organiser', () => {
  test('signs in, finds her salons before all others, and changes the schedule of one', async () => {
    const { page, id } = await herSalon('世話人の旅程サロン');
    await nav(page, 'サロン');
    await heading(page, 'サロン').waitFor();
    await page.getByRole('link', { name: '世話人の旅程サロン' }).waitFor();
    const own = (await cells(page.getByRole('table'))).length;
    const shown = page.getByRole('combobox', { name: '表示', exact: true });
    await shown.selectOption('すべてのサロン');
    await expect.poll(async () => (await cells(page.getByRole('table'))).length).toBeGreaterThan(own + 10);
    await shown.selectOption('自分のサロン');
    await page.getByRole('link', { name: '世話人の旅程サロン' }).click();
    await heading(page, '世話人の旅程サロン').waitFor();
    await page.getByRole('link', { name: '予定を入力する' }).click();
    await heading(page, '開催予定').waitFor();
    await page.getByRole('textbox', { name: /^開催予定/ }).fill('毎月第3土曜 10時から12時');
    await page.getByRole('region', { name: '読み取った結果' }).getByText(/第3土曜日.*10:00/).waitFor();
    const save = page.getByRole('button', { name: 'この予定で保存' });
    await expect.poll(() => save.isEnabled()).toBe(true);
    await save.click();
    await heading(page, '世話人の旅程サロン').waitFor();
    expect(await stored(page, api('organiser', `salons/${id}/schedule`))).toMatchObject({ rules: [{ rrule: 'FREQ=MONTHLY;BYDAY=3SA', startTime: '10:00', endTime: '12:00' }] });
  });

  test('cancels a meeting of hers and restores it', async () => {
    const { page, id, centre } = await herSalon('世話人の中止サロン');
    const meeting = await aMeeting(centre, id, daysFromToday(40));
    await open(page, desk('organiser', `meetings?salonId=${id}`), '開催回');
    await page.getByRole('button', { name: /世話人の中止サロンを変える$/ }).click();
    await page.getByRole('menuitem', { name: '中止にする' }).click();
    const dialog = page.getByRole('dialog', { name: /世話人の中止サロンを中止にする$/ });
    await dialog.getByRole('button', { name: '主催者の都合により' }).click();
    await dialog.getByRole('button', { name: '中止にする' }).click();
    await gone(dialog);
    await expect.poll(async () => (await stored(page, api('organiser', `meetings/${meeting}`))).state).toBe('cancelled');
    await page.getByRole('button', { name: /世話人の中止サロンを変える$/ }).click();
    await page.getByRole('menuitem', { name: '中止を取り消す' }).click();
    await expect.poll(async () => (await stored(page, api('organiser', `meetings/${meeting}`))).state).toBe('scheduled');
  });

  test('counts the visitors with some twenty keys, well within half a minute', async () => {
    const { page, id, centre } = await herSalon('世話人の人数サロン');
    const meeting = await aMeeting(centre, id, daysFromToday(-2));
    await open(page, desk('organiser', `meetings?salonId=${id}&counts=missing&sort=-date`), '開催回');
    await tabTo(page.getByRole('link', { name: /世話人の人数サロンの人数を入力する$/ }));
    await keys(page, ENTER);
    await heading(page, '来た人の数').waitFor();
    await tabTo(page.getByRole('textbox', { name: /^来た人は全部で/ }));
    const typed = ['1', '2', ENTER, '3', ENTER, '8', ENTER, '3', ENTER, '1', ENTER, '0', ENTER, '2', press('Control+s')];
    await keys(page, ...typed);
    await heading(page, '開催回').waitFor();
    expect(typed.length).toBeLessThanOrEqual(20);
    expect(await stored(page, api('organiser', `meetings/${meeting}`))).toMatchObject({
      state: 'held', counts: { total: 12, new: 3, returning: 9, patient: 8, family: 3, bereaved: 1, other: 0, supporters: 2 },
    });
  });

  test("sees of others' salons what the public sees, and changes nothing there", async () => {
    const centre = await visitor({ as: 'centre' });
    const others = await aSalon(centre, 'よその準備中サロン');
    const meeting = await aMeeting(centre, others, daysFromToday(20));
    const page = await visitor({ as: 'organiser', phone: true });
    for (const [path, title] of [[`salons/${others}`, 'サロン'], [`salons/${others}/schedule`, '開催予定'], [`salons/${others}/counts`, '年間の人数'], [`meetings/${meeting}/counts`, '来た人の数']] as const) {
      await page.goto(desk('organiser', path));
      await heading(page, title).waitFor();
      await page.getByText('見つかりません').first().waitFor();
      expect(await page.getByText('よその準備中サロン').count()).toBe(0);
    }
    await open(page, desk('organiser', `meetings?salonId=${others}`), '開催回');
    expect(await page.getByText('よその準備中サロン').count()).toBe(0);
    const refused = await page.request.put(api('organiser', `meetings/${meeting}/cancellation`), { data: { publicNote: null }, headers: { 'If-Match': '"0"' } });
    expect(refused.status()).toBe(404);
  });
});
