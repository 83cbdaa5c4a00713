import { describe, expect, test } from 'vitest';
import { accessible, fits } from '../harness/accessibility';
import { daysFromToday } from '../harness/day';
import { stored } from '../harness/given';
import { gone, heading, open } from '../harness/look';
import { api, desk, visitor } from '../harness/visitor';

interface Plan { roomDays: number; openRoomDays: number; drafts: number; proposals: unknown[]; sessions: Array<{ session: { id: string; state: string; startTime: string; roomId: string } }> }

/** A month for which the demo has made nothing yet. */
const month = (() => {
  const [year, number] = daysFromToday(0).split('-').map(Number);
  return new Date(Date.UTC(year!, number! - 1 + 4, 1)).toISOString().slice(0, 7);
})();
const TITLE = `相談室の予定 ${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`;

describe('consultation rooms', () => {
  test("a month's sessions come from the template: chosen, edited, made, published, and seen by everybody", async () => {
    const page = await visitor({ as: 'centre' });
    const plan = async () => await stored(page, api('centre', `session-plans/${month}`)) as unknown as Plan;
    await open(page, desk('centre', `sessions?month=${month}`), TITLE);
    await page.getByText('目標 17日のうち 0日').waitFor();
    await accessible(page, 'rooms');
    const before = (await plan()).proposals.length;
    const proposals = page.getByRole('checkbox', { name: /の案を入れる$/ });
    expect(await proposals.count()).toBe(before);

    await proposals.last().uncheck();
    await page.getByRole('button', { name: /の案を直す$/ }).first().click();
    await page.getByLabel(/^開始/).fill('11:00');
    await page.getByLabel(/^終了/).fill('12:20');
    await page.getByRole('button', { name: '決める' }).click();
    await page.getByText('直した案').waitFor();
    await page.getByRole('button', { name: `選んだ${before - 1}件を下書きにする` }).click();
    await page.getByText(`${before - 1}件の下書きを作りました`).waitFor();
    const made = await plan();
    expect(made.drafts).toBe(before - 1);
    expect(made.proposals).toHaveLength(1);
    expect(made.sessions.filter(({ session }) => session.startTime === '11:00')).toHaveLength(1);

    await page.getByRole('button', { name: `下書き${before - 1}件を公開する` }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText(`${before - 1}件の開催日が、公開ページとカレンダーに出ます`).waitFor();
    await dialog.getByRole('button', { name: '公開する' }).click();
    await gone(dialog);
    const published = await plan();
    expect(published.drafts).toBe(0);
    expect(published.openRoomDays).toBe(published.roomDays);

    const anybody = await visitor();
    const room = published.sessions[0]!.session.roomId;
    const calendar = await stored(anybody, api('centre', `calendar/${month}`)) as unknown as { items: Array<{ roomId: string | null }> };
    expect(calendar.items.some(({ roomId }) => roomId === room)).toBe(true);
  });

  test('a session is added by hand, cancelled with its consequence in numbers, and restored', async () => {
    const page = await visitor({ as: 'centre' });
    const day = `${month}-28`;
    const { items } = await stored(page, api('centre', 'rooms?kind=hotline')) as unknown as { items: Array<{ id: string; name: string }> };
    const added = await page.request.post(api('centre', 'sessions'), { data: { roomId: items[0]!.id, session: {
      date: day, startTime: '18:00', endTime: '20:00', slotMinutes: 40, supportersNeeded: 1, supportersMost: 2, booking: { booking: 'walk_in' } } } });
    const { id } = await added.json() as { id: string };
    await page.request.put(api('centre', `sessions/${id}/publication`), { headers: { 'If-Match': '"0"' } });
    await open(page, desk('centre', `sessions/${id}`), new RegExp(`${items[0]!.name}$`));
    await page.getByRole('button', { name: /の操作$/ }).click();
    await page.getByRole('menuitem', { name: '中止にする' }).click();
    const dialog = page.getByRole('dialog', { name: /中止にしますか$/ });
    await dialog.getByText('この開催日にかかわるもの').waitFor();
    await dialog.getByRole('button', { name: '悪天候のため' }).click();
    await dialog.getByRole('button', { name: '中止にする' }).click();
    await gone(dialog);
    expect(await stored(page, api('centre', `sessions/${id}`))).toMatchObject({ state: 'cancelled', publicReason: '悪天候のため' });
    await page.getByRole('button', { name: '元に戻す' }).click();
    await expect.poll(async () => (await stored(page, api('centre', `sessions/${id}`))).state).toBe('open');
  });

  test('somebody finds a room on a phone and sees when, how and where', async () => {
    const page = await visitor({ phone: true });
    await open(page, '/prefectures/43/rooms', '熊本県の相談室');
    await page.getByRole('heading', { name: '病院の相談室' }).waitFor();
    await fits(page, 'rooms');
    await accessible(page, 'rooms');
    await page.getByRole('link', { name: '出張相談室 駅前広場（見本）' }).click();
    await heading(page, '出張相談室 駅前広場（見本）').waitFor();
    await page.getByRole('heading', { name: '40分でどんなことをするの?' }).waitFor();
    await page.getByText('3日前の17:00まで予約できます').waitFor();
    await fits(page, 'rooms');
    await accessible(page, 'rooms');
  });
});
