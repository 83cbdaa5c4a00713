import { describe, expect, test } from 'vitest';
import { daysFromToday } from '../harness/day';
import { aListedPeer, anActiveSupporter, stored } from '../harness/given';
import { ENTER, keys, press, tabTo } from '../harness/keyboard';
import { gone, open, typeDay } from '../harness/look';
import { api, desk, visitor } from '../harness/visitor';

describe('qualifications', () => {
  test('a name on a training list is matched with the register by the keyboard, and undone', async () => {
    const page = await visitor({ as: 'centre' });
    const name = '旅程照合';
    const supporter = await anActiveSupporter(page, name, 'りょていしょうごう');
    await aListedPeer(page, name, 'りょていしょうごう');
    await open(page, desk('centre', 'supporters/matching'), '名簿と登録の照合');
    while (!(await page.getByRole('heading', { name: new RegExp(`^${name}`) }).isVisible())) {
      await page.getByRole('button', { name: 'あとで（次の人）' }).click();
    }
    await keys(page, press('s'));
    await page.getByText(`${name} さんを登録と結びつけました`).waitFor();
    expect(await stored(page, api('centre', `supporters/${supporter}/qualification`))).toMatchObject({ trainings: [{ source: 'programme', course: 'foundation' }] });
    await keys(page, press('u'));
    await page.getByText(`${name} さんの判断を取り消しました`).waitFor();
    expect(await stored(page, api('centre', `supporters/${supporter}/qualification`))).toMatchObject({ status: 'none', trainings: [] });
  });

  test('the list tells who ends, and gives certificates for those who are chosen', async () => {
    const page = await visitor({ as: 'centre' });
    const supporter = await anActiveSupporter(page, '旅程証書', 'りょていしょうしょ');
    const answer = await page.request.post(api('centre', `supporters/${supporter}/trainings`), { data: { completedOn: daysFromToday(-3), title: '旅程養成研修会', course: 'foundation', heldBy: null } });
    expect(answer.status()).toBe(201);
    await open(page, desk('centre', 'supporters/qualifications?q=%E6%97%85%E7%A8%8B%E8%A8%BC%E6%9B%B8'), '資格と有効期限');
    await page.getByRole('checkbox', { name: '旅程証書 さんを選ぶ' }).check();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '登録証をまとめて作る（1名）' }).click();
    expect((await download).suggestedFilename()).toBe('ピア・サポーター登録証.pdf');
  });

  test('more time for everybody says whom it concerns before it is given, and is taken back', async () => {
    const page = await visitor({ as: 'centre' });
    const supporter = await anActiveSupporter(page, '旅程延長', 'りょていえんちょう');
    await page.request.post(api('centre', `supporters/${supporter}/trainings`), { data: { completedOn: '1985-05-01', title: '旅程養成研修会', course: 'foundation', heldBy: null } });
    await open(page, desk('centre', 'supporters/qualifications/extensions'), '期限の一括延長');
    await page.getByRole('button', { name: '期限を一括で延長する' }).click();
    const dialog = page.getByRole('dialog', { name: '期限を一括で延長する' });
    for (const [label, day] of [['期限がこの日から', '1988-03-31'], ['この日までの人を', '1988-03-31'], ['この日まで延長する', '1989-03-31']] as const) {
      await typeDay(dialog.getByRole('group', { name: label }), day);
    }
    await dialog.getByText('旅程延長').waitFor();
    await dialog.getByLabel(/^理由/).fill('旅程の感染症');
    await tabTo(dialog.getByRole('button', { name: '1名の期限を延長する' }));
    await keys(page, ENTER);
    await gone(dialog);
    await page.getByText('旅程の感染症').waitFor();
    expect(await stored(page, api('centre', `supporters/${supporter}/qualification`))).toMatchObject({ validUntil: '1989-03-31', extended: true });
    await page.getByRole('button', { name: '延長を取り消す: 旅程の感染症' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '取り消す' }).click();
    await page.getByText('延長を取り消しました').waitFor();
    expect(await stored(page, api('centre', `supporters/${supporter}/qualification`))).toMatchObject({ validUntil: '1988-03-31', extended: false });
  });

  test('a supporter finds her own certificates on her phone', async () => {
    const page = await visitor({ as: 'supporter', phone: true });
    await open(page, desk('supporter', 'own/certificates'), '資格と証明書');
    await page.getByRole('link', { name: '登録証をダウンロード（PDF）' }).waitFor();
  });
});
