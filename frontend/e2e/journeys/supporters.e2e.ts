import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessible, fits } from '../harness/accessibility';
import { daysFromToday } from '../harness/day';
import { aSupporter, stored } from '../harness/given';
import { gone, heading, open, typeDay } from '../harness/look';
import { api, desk, visitor } from '../harness/visitor';

const textbox = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });

describe('the register of supporters', () => {
  test('from a new applicant to an active, recommended supporter', async () => {
    const page = await visitor({ as: 'centre' });
    await open(page, desk('centre', 'supporters'), 'ピア・サポーター');
    await page.keyboard.press('n');
    await heading(page, 'サポーターを登録する').waitFor();
    await textbox(page, /^氏名/).fill('旅程 花子');
    await textbox(page, /^よみ/).fill('りょてい はなこ');
    await textbox(page, /^電話/).fill('０９０－１２３４－５６７８');
    await page.getByRole('checkbox', { name: '対面の相談', exact: true }).check({ force: true });
    await typeDay(page.getByRole('group', { name: '守秘の誓約をした日' }), daysFromToday(-1));
    await textbox(page, /^誓約書の版/).fill('2026-03');
    await page.getByRole('button', { name: '登録する' }).click();
    await heading(page, '旅程 花子').waitFor();
    const id = new URL(page.url()).pathname.split('/').at(-1)!;
    const entry = api('centre', `supporters/${id}`);
    expect(await stored(page, entry)).toMatchObject({ name: '旅程 花子', contact: { telephone: '090-1234-5678' }, state: 'applied', health: 'closed' });

    await page.getByRole('region', { name: '健康に関する情報' }).getByRole('button', { name: '同意を記録する' }).click();
    let dialog = page.getByRole('dialog', { name: '旅程 花子さんの同意を記録する' });
    expect(await dialog.getByRole('radio', { name: '健康に関する情報' }).isChecked()).toBe(true);
    await dialog.getByRole('button', { name: '記録する' }).click();
    await gone(dialog);
    await page.getByRole('region', { name: '健康に関する情報' }).getByRole('button', { name: '入力する' }).click();
    dialog = page.getByRole('dialog', { name: '旅程 花子さんの健康に関する情報' });
    await dialog.getByRole('radio', { name: '患者・体験者' }).check({ force: true });
    await dialog.getByRole('checkbox', { name: '乳がん' }).check({ force: true });
    await dialog.getByRole('button', { name: '保存する' }).click();
    await gone(dialog);
    await page.getByRole('button', { name: '表示する（記録されます）' }).click();
    await page.getByText('乳がん').waitFor();

    await page.getByRole('region', { name: '同意', exact: true }).getByRole('button', { name: '同意を記録する' }).click();
    dialog = page.getByRole('dialog', { name: '旅程 花子さんの同意を記録する' });
    await dialog.getByRole('radio', { name: '登録と連絡' }).check({ force: true });
    await dialog.getByRole('button', { name: '記録する' }).click();
    await gone(dialog);

    await page.getByRole('button', { name: '活動中にする' }).click();
    dialog = page.getByRole('alertdialog', { name: '旅程 花子さんを活動中にする' });
    await dialog.getByRole('button', { name: '活動中にする' }).click();
    await gone(dialog);
    await page.getByText('組み合わせの対象', { exact: true }).waitFor();

    const network = await visitor({ as: 'network' });
    await open(network, desk('network', `supporters/${id}`), '旅程 花子');
    expect(await network.getByText('090-1234-5678').count()).toBe(0);
    expect(await network.getByRole('heading', { name: '健康に関する情報' }).count()).toBe(0);
    await network.getByRole('button', { name: '推薦する' }).click();
    dialog = network.getByRole('dialog', { name: '旅程 花子さんを推薦する' });
    await dialog.getByRole('radio', { name: '相談室' }).check({ force: true });
    await dialog.getByRole('button', { name: '推薦を記録する' }).click();
    await gone(dialog);
    expect(await stored(page, entry)).toMatchObject({ state: 'active', mayBeMatched: true, recommendedFor: ['room'] });
  });

  test('who leaves is let go with the consequences in numbers, and gone for the network', async () => {
    const page = await visitor({ as: 'centre' });
    const id = await aSupporter(page, '退会 旅子');
    await open(page, desk('centre', `supporters/${id}`), '退会 旅子');
    await page.getByRole('button', { name: '退会にする' }).click();
    const dialog = page.getByRole('alertdialog', { name: '退会 旅子さんを退会にする' });
    await dialog.getByText('これからの当番 0件が空きに戻ります。').waitFor();
    await dialog.getByText('今の推薦 0件が終わります。').waitFor();
    await dialog.getByRole('button', { name: '退会にする' }).click();
    await gone(dialog);
    await page.getByText(/^退会された方です$/).waitFor();
    const network = await visitor({ as: 'network' });
    expect((await network.request.get(api('network', `supporters/${id}`))).status()).toBe(404);
  });

  test('a supporter withdraws a consent and enters when she cannot come, on her phone', async () => {
    const page = await visitor({ as: 'supporter', phone: true });
    await open(page, desk('supporter', 'own/entry'), 'わたしの登録情報');
    const consent = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^氏名の公開/ }) });
    const named = (await stored(page, api('supporter', 'own-entry'))).mayBeNamed;
    if (named) {
      await consent.getByRole('button', { name: /取り消す/ }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: '同意を取り消す' }).click();
      await consent.getByText('同意していません').waitFor();
    }
    await consent.getByRole('button', { name: '「氏名の公開」に同意する' }).click();
    await consent.getByText('同意しています').waitFor();
    expect(await stored(page, api('supporter', 'own-entry'))).toMatchObject({ mayBeNamed: true });

    await page.getByRole('button', { name: '来られない期間を入れる' }).first().click();
    const dialog = page.getByRole('dialog', { name: '来られない期間を入れる' });
    await typeDay(dialog.getByRole('group', { name: 'はじめの日' }), daysFromToday(200));
    await typeDay(dialog.getByRole('group', { name: '終わりの日' }), daysFromToday(240));
    await dialog.getByRole('button', { name: '登録する' }).click();
    await gone(dialog);
    const periods = await stored(page, api('supporter', 'own-entry/blocked-periods')) as { items: Array<{ from: string; to: string }> };
    expect(periods.items).toContainEqual(expect.objectContaining({ from: daysFromToday(200), to: daysFromToday(240) }));

    const centre = await visitor({ as: 'centre' });
    const { id } = await stored(page, api('supporter', 'own-entry')) as { id: string };
    await open(centre, desk('centre', `supporters/${id}`), '見本 ピア');
    await page.reload();
    await page.getByText(/見本 センター（サポートセンター）が登録を見ました/).first().waitFor();
    await accessible(page, 'own entry');
    await fits(page, 'own entry');
  });
});
