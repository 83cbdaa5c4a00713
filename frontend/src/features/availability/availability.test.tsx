import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AvailabilityAnswer, AvailabilityRound, HospitalAvailability } from '@/lib/api';
import { addMonths, monthOf, today } from '@/lib/date';
import { renderScreen, sessionWith } from '@/testing/render';
import { http, HttpResponse, problem, server } from '@/testing/server';
import { choiceOn, countOn } from './counting';
import { MonthPage } from './MonthPage';
import { TelephonesPage } from './TelephonesPage';

const ROUND = '*/api/v1/prefectures/43/availability-rounds/2026-12';
const centre = sessionWith('availability:read', 'availability:write', 'hospital-availability:write', 'supporters:read');

const round: AvailabilityRound = {
  month: '2026-12', deadline: '2026-12-05', open: true, openedAt: '2026-11-20T10:00:00+09:00', answered: 1, unanswered: 1, version: 3,
  days: ['2026-12-08', '2026-12-10'].map((date) => ({ date, needed: 2, places: [{ name: 'おしゃべり相談室', start: '13:00', end: '16:00' }] })),
};
const quick: AvailabilityAnswer = {
  supporterId: 'a', number: 1, name: '見本 はやい', state: 'active', choices: [{ date: '2026-12-08', choice: 'prefer' }, { date: '2026-12-10', choice: 'no' }], blocked: [],
  mostDuties: 2, note: '午前だけ', answeredAt: '2026-11-21T10:00:00+09:00', channel: 'link', remindedAt: null, linkMadeAt: null, version: 1,
};
const slow: AvailabilityAnswer = { ...quick, supporterId: 'b', number: 2, name: '見本 ゆっくり', choices: [], blocked: ['2026-12-10'], mostDuties: null, note: null, answeredAt: null, channel: null, version: 0 };
const hospital: HospitalAvailability = { hospitalId: 'h', hospitalName: '見本大学病院', days: ['2026-12-08'], mostTurns: 1, answeredAt: '2026-11-21T10:00:00+09:00', channel: 'app', version: 2 };

let sent: Array<{ path: string; version: string | null; body: unknown }>;
beforeEach(() => {
  sent = [];
  const call = async (request: Request) => {
    sent.push({ path: new URL(request.url).pathname.split('2026-12/')[1]!, version: request.headers.get('If-Match'), body: await request.json() });
  };
  server.use(
    http.get(ROUND, () => HttpResponse.json(round)),
    http.get(`${ROUND}/answers`, () => HttpResponse.json({ items: [quick, slow], next: null, total: 2 })),
    http.get(`${ROUND}/hospital-answers`, () => HttpResponse.json({ items: [hospital], next: null, total: 1 })),
    http.post(`${ROUND}/reminders`, async ({ request }) => { await call(request); return HttpResponse.json({ reminded: 1 }); }),
    http.post(`${ROUND}/links`, async ({ request }) => { await call(request); return HttpResponse.json({ items: [{ supporterId: 'b', number: 2, name: '見本 ゆっくり', secret: 'geheim' }], next: null, total: 1 }); }),
    http.put(`${ROUND}/answers/b`, async ({ request }) => { await call(request); return HttpResponse.json({ ...slow, version: 1 }); }),
    http.put(`${ROUND}/hospital-answers/h`, async ({ request }) => { await call(request); return HttpResponse.json(hospital); }),
  );
});

const open = (search = '', session = centre) => renderScreen(<MonthPage />, { at: `/desk/43/availability/2026-12${search}`, path: '/desk/:prefecture/availability/:month', session });

describe('counting', () => {
  it('takes a blocked day for a no, answered or not', () => {
    expect(choiceOn(slow, '2026-12-10')).toBe('no');
    expect(choiceOn(slow, '2026-12-08')).toBeNull();
    expect(countOn([quick, slow], '2026-12-08')).toBe(1);
  });
});

describe('the month at the desk', () => {
  it('has everybody by day, and says where too few could come', async () => {
    open();
    const row = await screen.findByRole('row', { name: /見本 はやい/ });
    expect(within(row).getByText('ぜひ行きたい')).toBeInTheDocument();
    expect(within(row).getByText('「午前だけ」')).toBeVisible();
    const foot = screen.getByRole('row', { name: /来られる人/ });
    expect(within(foot).getByText('1／2')).toBeVisible();
    expect(within(foot).getAllByText('不足')).toHaveLength(2);
    expect(screen.getByText('1名が回答、1名が未回答')).toBeVisible();
  });

  it('reminds those who have not answered', async () => {
    open('?show=unanswered');
    await screen.findByRole('row', { name: /見本 ゆっくり/ });
    expect(screen.queryByRole('row', { name: /見本 はやい/ })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '未回答をすべて選ぶ' }));
    await userEvent.click(screen.getByRole('button', { name: '催促する（1名）' }));
    expect(await screen.findByText('1名に催促しました')).toBeVisible();
    expect(sent).toEqual([{ path: 'reminders', version: null, body: { supporterIds: ['b'] } }]);
  });

  it('makes links that carry their secret behind the #', async () => {
    open();
    await userEvent.click(await screen.findByRole('checkbox', { name: '見本 ゆっくりさんを選ぶ' }));
    await userEvent.click(screen.getByRole('button', { name: '個人用リンクを作る（1名）' }));
    expect(await screen.findByLabelText('2 見本 ゆっくり')).toHaveValue(`${window.location.origin}/availability#geheim`);
  });

  it('enters what somebody says on the telephone', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: '見本 ゆっくりの都合を入力する' }));
    const dialog = await screen.findByRole('dialog', { name: '見本 ゆっくりの都合を入力する' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'すべて○' }));
    await userEvent.click(within(dialog).getByRole('button', { name: '保存する' }));
    await waitFor(() => expect(sent).toEqual([{ path: 'answers/b', version: '"0"', body: {
      days: [{ date: '2026-12-08', choice: 'yes' }, { date: '2026-12-10', choice: 'no' }], mostDuties: null, note: null,
    } }]));
  });

  it('says of a month that nobody was asked for that it is so, and asks', async () => {
    const month = addMonths(monthOf(today()), 2);
    let asked: unknown = null;
    server.use(
      http.get('*/api/v1/prefectures/43/availability-rounds/:month', () => (asked ? HttpResponse.json({ ...round, month }) : problem('not-found', 404, '見つかりません'))),
      http.get('*/api/v1/prefectures/43/availability-rounds/:month/answers', () => HttpResponse.json({ items: [quick], next: null, total: 1 })),
      http.post('*/api/v1/prefectures/43/availability-rounds', async ({ request }) => { asked = await request.json(); return HttpResponse.json({ ...round, month }, { status: 201 }); }),
    );
    renderScreen(<MonthPage />, { at: `/desk/43/availability/${month}`, path: '/desk/:prefecture/availability/:month', session: centre });
    expect(await screen.findByText('まだ聞いていません')).toBeVisible();
    expect(screen.queryByText('見つかりません')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '都合を聞く' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '聞く' }));
    expect(await screen.findByRole('row', { name: /見本 はやい/ })).toBeInTheDocument();
    expect(asked).toMatchObject({ month });
  });

  it('offers to ask neither for a month that is over nor to a hospital', async () => {
    server.use(http.get('*/api/v1/prefectures/43/availability-rounds/:month', () => problem('not-found', 404, '見つかりません')));
    renderScreen(<MonthPage />, { at: '/desk/43/availability/2020-01', path: '/desk/:prefecture/availability/:month', session: centre });
    expect(await screen.findByText('この月の都合は聞かれませんでした。')).toBeVisible();
    expect(screen.queryByRole('button', { name: '都合を聞く' })).not.toBeInTheDocument();
  });

  it('shows a hospital its own answer only, to be changed', async () => {
    open('', sessionWith('hospital-availability:write'));
    await userEvent.click(await screen.findByRole('button', { name: '見本大学病院の都合の変更' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('checkbox', { name: /^12\/10/ }));
    await userEvent.click(within(dialog).getByRole('button', { name: '保存する' }));
    await waitFor(() => expect(sent).toEqual([{ path: 'hospital-answers/h', version: '"2"', body: { days: ['2026-12-08', '2026-12-10'], mostTurns: 1 } }]));
    expect(screen.queryByRole('tab')).not.toBeInTheDocument();
  });
});

describe('the list for telephoning', () => {
  it('has who has not answered with her number, and enters what she says', async () => {
    server.use(http.get(`${ROUND}/telephones`, () => HttpResponse.json({ items: [{ supporterId: 'b', telephone: '090-1111-2222' }], next: null, total: 1 })));
    renderScreen(<TelephonesPage />, { at: '/desk/43/availability/2026-12/telephones', path: '/desk/:prefecture/availability/:month/telephones', session: sessionWith('supporters:write', 'availability:read', 'availability:write') });
    expect(await screen.findByRole('link', { name: '090-1111-2222' })).toHaveAttribute('href', 'tel:090-1111-2222');
    expect(screen.getByText('未回答 1名。締切 2026年12月5日(土)。電話番号を見たことは記録されます。')).toBeVisible();
    expect(screen.queryByText('見本 はやい')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '見本 ゆっくりの都合を入力する' }));
    expect(await screen.findByRole('dialog', { name: '見本 ゆっくりの都合を入力する' })).toBeVisible();
  });
});
