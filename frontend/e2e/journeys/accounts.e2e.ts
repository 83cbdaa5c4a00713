import { describe, expect, test } from 'vitest';
import { gone, heading, holds, open, reads } from '../harness/look';
import { desk, PASSWORD, visitor } from '../harness/visitor';

const NEW_PASSWORD = 'ひまわりの咲く丘のむこうへ';

describe('accounts', () => {
  test('a person is invited, sets a password through the link, signs in, and is shut out when the account is disabled', async () => {
    const admin = await visitor({ as: 'admin' });
    await open(admin, desk('admin', 'accounts'), 'アカウント');
    await admin.getByRole('link', { name: '招待する' }).click();
    await heading(admin, 'アカウントの招待').waitFor();
    await admin.getByRole('textbox', { name: 'ユーザー名' }).fill('takasaki');
    await admin.getByRole('textbox', { name: '氏名' }).fill('髙﨑 𠮷子');
    await admin.getByRole('radio', { name: /^サポートセンター/ }).check();
    await admin.getByRole('button', { name: '招待リンクを作る' }).click();
    const dialog = admin.getByRole('alertdialog', { name: '招待リンクができました' });
    await dialog.getByRole('button', { name: 'コピーする' }).click();
    await dialog.getByText('コピーしました').waitFor();
    const link = new URL(await admin.evaluate(() => navigator.clipboard.readText()));
    await holds(dialog.getByRole('textbox', { name: '招待リンク' }), link.href);
    expect(link.pathname).toBe('/invitation');
    await dialog.getByRole('button', { name: 'コピーしたので閉じる' }).click();
    await reads(admin.getByRole('row', { name: /takasaki/ }), /takasaki 髙﨑 𠮷子 サポートセンター 招待中/);

    const person = await visitor();
    await open(person, link.pathname + link.hash, 'パスワードの設定');
    await person.getByText('髙﨑 𠮷子').waitFor();
    await person.getByLabel(/^新しいパスワード ?※必須/).fill('短い');
    await person.getByLabel(/^新しいパスワード（確認/).fill('短い');
    await person.getByRole('button', { name: 'パスワードを設定する' }).click();
    await reads(person.getByRole('alert'), /12文字以上にしてください/);
    await person.getByLabel(/^新しいパスワード ?※必須/).fill(NEW_PASSWORD);
    await person.getByLabel(/^新しいパスワード（確認/).fill(NEW_PASSWORD);
    await person.getByRole('button', { name: 'パスワードを設定する' }).click();
    await person.getByRole('link', { name: 'サインインへ進む' }).click();
    await person.getByRole('textbox', { name: 'ユーザー名' }).fill('takasaki');
    await person.getByLabel(/^パスワード/).fill(NEW_PASSWORD);
    await person.getByRole('button', { name: 'サインイン', exact: true }).click();
    await heading(person, '今日').waitFor();

    const late = await visitor();
    await open(late, link.pathname + link.hash, 'パスワードの設定');
    await late.getByText('この招待リンクは使えません').waitFor();

    await admin.getByRole('link', { name: 'takasaki' }).click();
    await admin.getByRole('button', { name: '利用を停止する' }).click();
    const confirm = admin.getByRole('alertdialog', { name: '髙﨑 𠮷子 さんの利用を停止しますか' });
    await reads(confirm.getByRole('list'), 'サインイン中の場合は、次の操作からできなくなります。 招待リンクは使えなくなります。 これまでの記録は残ります。');
    await confirm.getByRole('button', { name: '利用を停止する' }).click();
    await gone(confirm);
    await admin.getByText('髙﨑 𠮷子 さんの利用を停止しました').waitFor();

    await person.getByRole('link', { name: '研修', exact: true }).click();
    const again = person.getByRole('dialog', { name: 'もう一度サインインしてください' });
    await again.getByLabel(/^パスワード/).fill(NEW_PASSWORD);
    await again.getByRole('button', { name: 'サインイン', exact: true }).click();
    await reads(again.getByRole('alert'), /^ユーザー名またはパスワードが違います/);
  });

  test('a system is admitted; its secret is shown this once and opens what was allowed', async () => {
    const admin = await visitor({ as: 'admin' });
    await open(admin, desk('admin', 'api-clients/new'), 'システムの登録');
    await admin.getByRole('textbox', { name: 'システムの名前' }).fill('県庁 統計');
    await admin.getByRole('textbox', { name: 'クライアントID' }).fill('tokei');
    await admin.getByRole('radio', { name: /^行政/ }).check();
    await admin.getByRole('checkbox', { name: '報告を読む' }).check();
    await admin.getByRole('button', { name: '登録して秘密の鍵を作る' }).click();
    const dialog = admin.getByRole('alertdialog', { name: '秘密の鍵ができました' });
    const secret = await dialog.getByRole('textbox', { name: '秘密の鍵' }).inputValue();
    await dialog.getByRole('button', { name: 'コピーしたので閉じる' }).click();
    await gone(dialog);
    const system = await visitor();
    const token = await system.request.post('/api/v1/oauth2/token', {
      headers: { Authorization: `Basic ${Buffer.from(`tokei:${secret}`).toString('base64')}` }, form: { grant_type: 'client_credentials', scope: 'reports:read' },
    });
    expect(token.status()).toBe(200);
    const { access_token: bearer } = await token.json() as { access_token: string };
    const headers = { Authorization: `Bearer ${bearer}` };
    expect((await system.request.get('/api/v1/prefectures/43/reports/training-attendance', { headers })).status()).toBe(200);
    expect((await system.request.get('/api/v1/prefectures/43/accounts', { headers })).status()).toBe(403);
  });

  test('a password is changed by its owner, who needs the present one', async () => {
    const page = await visitor({ as: 'organiser' });
    const elsewhere = await visitor({ as: 'organiser' });
    await open(page, desk('organiser', 'password'), 'パスワードの変更');
    const change = async (present: string, next: string) => {
      await page.getByLabel(/^現在のパスワード/).fill(present);
      await page.getByLabel(/^新しいパスワード ?※必須/).fill(next);
      await page.getByLabel(/^新しいパスワード（確認/).fill(next);
      await page.getByRole('button', { name: 'パスワードを変更する' }).click();
    };
    await change('not-my-password', NEW_PASSWORD);
    await page.getByRole('alert').waitFor();
    await change(PASSWORD, NEW_PASSWORD);
    await page.getByText('パスワードを変更しました').waitFor();
    expect((await elsewhere.request.get('/api/v1/session')).status()).toBe(401);
    expect((await page.request.get('/api/v1/session')).status()).toBe(200);
    const back = await page.request.put('/api/v1/session/password', { data: { currentPassword: NEW_PASSWORD, newPassword: PASSWORD } });
    expect(back.status()).toBe(204);
  });
});
