import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessible, fits } from '../harness/accessibility';
import { daysFromToday } from '../harness/day';
import { anAttendedSession, stored } from '../harness/given';
import { heading, open } from '../harness/look';
import { api, desk, visitor } from '../harness/visitor';

/** As a thumb does: on the words, out from under the buttons that stay at the bottom. */
const choose = async (page: Page, group: RegExp, choice: string, role: 'radio' | 'checkbox' = 'radio') => {
  await page.getByRole('group', { name: group }).getByText(choice, { exact: true }).click();
  expect(await page.getByRole('group', { name: group }).getByRole(role, { name: choice, exact: true }).isChecked()).toBe(true);
};

describe('after a session', () => {
  test('a supporter records two consultations on her phone, and the centre sees the counts', async () => {
    const centre = await visitor({ as: 'centre' });
    // So long ago that the demo has nobody on duty.
    const day = daysFromToday(-400);
    const session = await anAttendedSession(centre, '旅程相談室（記録）', day);
    const month = day.slice(0, 7);
    const counted = async () => {
      const { periods } = await stored(centre, api('centre', `reports/consultation-counts?from=${Number(day.slice(0, 4)) - 1}`)) as { periods: Array<{ period: string; rooms: { consultations: number } }> };
      return periods.find(({ period }) => period === month)?.rooms.consultations ?? 0;
    };
    const before = await counted();

    const page = await visitor({ as: 'supporter', phone: true });
    await open(page, desk('supporter', 'records?missing=record'), '相談の記録');
    await page.getByRole('link', { name: /^記録する: .*旅程相談室（記録）/ }).click();
    await heading(page, '相談を記録する').waitFor();
    for (const last of [false, true]) {
      await choose(page, /^立場/, last ? '家族' : '患者');
      await choose(page, /^はじめて/, 'はじめて');
      await choose(page, /^年代/, '50代');
      await choose(page, /^話したこと/, '不安などの気持ち', 'checkbox');
      await choose(page, /^話したこと/, '仕事', 'checkbox');
      await choose(page, /^終わり方/, 'お話を聞いた');
      await fits(page, 'record-new');
      await page.getByRole('button', { name: last ? '保存する' : '保存して次の相談へ', exact: true }).click();
      if (!last) await page.getByText('この日の記録: 1件').waitFor();
    }
    await heading(page, '開催日のあと').waitFor();
    await page.getByText('2件目').waitFor();
    await accessible(page, 'after-session');

    expect(await counted()).toBe(before + 2);
    await open(centre, desk('centre', `records/${session}`), '開催日のあと');
    await centre.getByText(/家族・50代・はじめて・対面・40分/).waitFor();
  });

  test('a note that looks like a name is looked at once more', async () => {
    const page = await visitor({ as: 'centre' });
    const session = await anAttendedSession(page, '旅程相談室（メモ）', daysFromToday(-401));
    await open(page, desk('centre', `records/${session}/new`), '相談を記録する');
    await choose(page, /^立場/, '遺族');
    await choose(page, /^はじめて/, '不明');
    await choose(page, /^年代/, '60代');
    await choose(page, /^話したこと/, 'グリーフケア', 'checkbox');
    await choose(page, /^終わり方/, 'お話を聞いた');
    await page.getByRole('textbox', { name: /^メモ/ }).fill('山田花子さんのこと');
    await page.getByRole('button', { name: '保存する', exact: true }).click();
    await page.getByRole('checkbox', { name: '個人が分かる内容がないことを確認しました' }).check();
    await page.getByRole('button', { name: '保存する', exact: true }).click();
    await heading(page, '開催日のあと').waitFor();
    await page.getByText('山田花子さんのこと').waitFor();
  });

  test('a debrief asks for supervision, and the group sees to it', async () => {
    const page = await visitor({ as: 'centre' });
    const session = await anAttendedSession(page, '旅程相談室（振り返り）', daysFromToday(-402));
    await open(page, desk('centre', `records/${session}/debrief`), '振り返り');
    await choose(page, /^気持ちの負担/, 'とても重い');
    await page.getByRole('textbox', { name: /^話し合ったこと/ }).fill('終わり方が難しかった');
    await page.getByRole('checkbox', { name: 'スーパーバイズが必要' }).check();
    await page.getByRole('button', { name: '保存する', exact: true }).click();
    await heading(page, '開催日のあと').waitFor();

    await open(page, desk('centre', 'supervision?state=open'), 'スーパーバイズ');
    await page.getByRole('button', { name: /^引き受ける: .*旅程相談室（振り返り）/ }).click();
    await page.getByText('引き受けました').waitFor();
    expect(await stored(page, api('centre', `supervision-cases/${session}`))).toMatchObject({ state: 'taken', takenBy: '見本 センター' });
    await open(page, desk('centre', 'supervision?state=taken'), 'スーパーバイズ');
    await page.getByRole('button', { name: /^対応済みにする: .*旅程相談室（振り返り）/ }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: /^対応の結果/ }).fill('一回休むことにした');
    await page.getByRole('dialog').getByRole('button', { name: '対応済みにする' }).click();
    await expect.poll(async () => (await stored(page, api('centre', `supervision-cases/${session}`))).state).toBe('done');
  });

  test('the public reads what is talked about, and nothing small', async () => {
    const page = await visitor();
    await open(page, '/prefectures/43/consultation-counts', '熊本県の相談室で話されたこと');
    await page.getByRole('table', { name: '話したこと' }).waitFor();
    await page.getByText(/より少ない数は/).waitFor();
    await accessible(page, 'after-session');
  });
});
