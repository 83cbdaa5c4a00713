import { describe, expect, test } from 'vitest';
import { accessible, fits } from '../harness/accessibility';
import { daysFromToday } from '../harness/day';
import { aMonthAskedFor, stored, theSupporter } from '../harness/given';
import { heading, open } from '../harness/look';
import { api, desk, visitor } from '../harness/visitor';

describe('a month is answered on a phone', () => {
  test('in the app, with one press for every day', async () => {
    const centre = await visitor({ as: 'centre' });
    await theSupporter(centre);
    await aMonthAskedFor(centre, '2051-05', daysFromToday(7));
    const page = await visitor({ as: 'supporter', phone: true });
    await page.goto('/desk');
    await heading(page, 'わたしの当番').waitFor();
    await accessible(page, 'own');
    await fits(page, 'own');
    await page.getByRole('link', { name: '2051年5月の都合を答える' }).tap();
    await heading(page, '2051年5月の都合').waitFor();
    await page.getByRole('button', { name: 'すべて○' }).tap();
    await page.getByRole('group', { name: /^5\/20/ }).getByRole('radio', { name: '× 行けない' }).tap();
    await page.getByText('すべて選びました').waitFor();
    await accessible(page, 'a month');
    await fits(page, 'a month');
    await page.getByRole('button', { name: '送る' }).tap();
    await heading(page, 'わたしの当番').waitFor();
    expect(await stored(page, api('supporter', 'own-entry/availability/2051-05'))).toMatchObject({
      channel: 'app', choices: [{ date: '2051-05-10', choice: 'yes' }, { date: '2051-05-20', choice: 'no' }],
    });
  });

  test('by a personal link, without signing in', async () => {
    const centre = await visitor({ as: 'centre' });
    const supporter = await theSupporter(centre);
    await aMonthAskedFor(centre, '2051-06', daysFromToday(7));
    const made = await centre.request.post(api('centre', 'availability-rounds/2051-06/links'), { data: { supporterIds: [supporter] } });
    const { items } = await made.json() as { items: Array<{ secret: string }> };
    const page = await visitor({ phone: true });
    await open(page, `/availability#${items[0]!.secret}`, '2051年6月の都合');
    await page.getByRole('button', { name: '残りを○' }).tap();
    await accessible(page, 'link');
    await fits(page, 'link');
    await page.getByRole('button', { name: '送る' }).tap();
    await page.getByText('送りました。ありがとうございます').waitFor();
    await open(centre, desk('centre', 'availability/2051-06'), '2051年6月の都合');
    const answers = await stored(centre, api('centre', 'availability-rounds/2051-06/answers')) as { items: Array<{ supporterId: string; channel: string }> };
    expect(answers.items.find(({ supporterId }) => supporterId === supporter)?.channel).toBe('link');
  });
});
