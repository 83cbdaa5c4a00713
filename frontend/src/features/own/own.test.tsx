import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AskedAvailability, OwnDuty, SupporterMessage } from '@/lib/api';
import { renderScreen, sessionWith } from '@/testing/render';
import { http, HttpResponse, problem, server } from '@/testing/server';
import { LinkPage } from './link/LinkPage';
import { MonthPage } from './MonthPage';
import { OwnPage } from './OwnPage';

const OWN = '*/api/v1/prefectures/43/own-entry';
const her = sessionWith('own-entry:read', 'own-entry:write');

const duty: OwnDuty = {
  id: 'd1', sessionId: 's1', date: '2026-12-01', start: '13:00', end: '16:00', place: 'おしゃべり相談室', venue: '見本大学病院', state: 'asked', reason: null, qualificationEnd: null,
  askedAt: '2026-11-20T10:00:00+09:00', answeredAt: null, version: 0,
};
const asked: AskedAvailability = {
  month: '2026-12', deadline: '2026-12-05', open: true, blocked: ['2026-12-15'], mostDuties: null, note: null, answeredAt: null, channel: null, version: 0, choices: [],
  days: ['2026-12-08', '2026-12-10', '2026-12-15'].map((date) => ({ date, needed: 2, places: [{ name: 'おしゃべり相談室', start: '13:00', end: '16:00' }] })),
};
const message: SupporterMessage = { id: 'm1', kind: 'duty_asked', facts: { date: '2026-12-01', start: '13:00', end: '16:00', place: 'おしゃべり相談室' }, toldAt: '2026-11-20T10:00:00+09:00', readAt: null };

let sent: Array<{ path: string; version: string | null; body: unknown }>;
beforeEach(() => {
  sent = [];
  const call = async (request: Request) => {
    const text = await request.text();
    sent.push({ path: new URL(request.url).pathname.split('/').slice(-2).join('/'), version: request.headers.get('If-Match'), body: text === '' ? null : JSON.parse(text) });
  };
  server.use(
    http.get(`${OWN}/duties`, () => HttpResponse.json({ items: [duty, { ...duty, id: 'd2', date: '2026-12-09', state: 'declined' }], next: null, total: 2 })),
    http.get(`${OWN}/availability`, () => HttpResponse.json({ items: [asked], next: null, total: 1 })),
    http.get(`${OWN}/availability/2026-12`, () => HttpResponse.json(asked)),
    http.get(`${OWN}/messages`, () => HttpResponse.json({ items: [message], next: null, total: 1 })),
    http.get(`${OWN}/duty-feed`, () => HttpResponse.json({ address: null, madeAt: null })),
    http.put(`${OWN}/duty-feed`, () => HttpResponse.json({ address: '/api/v1/duty-feeds/secret.ics', madeAt: '2026-11-28T10:00:00+09:00' })),
    http.put(`${OWN}/duties/:id/:answer`, async ({ request, params }) => { await call(request); return HttpResponse.json({ ...duty, state: params.answer === 'refusal' ? 'declined' : 'accepted', version: 1 }); }),
    http.put(`${OWN}/availability/2026-12`, async ({ request }) => { await call(request); return HttpResponse.json({ ...asked, version: 1, answeredAt: '2026-11-28T10:00:00+09:00' }); }),
  );
});

describe("a supporter's own side", () => {
  const open = () => renderScreen(<OwnPage />, { at: '/desk/43/own', path: '/desk/:prefecture/own', session: her });

  it('has the next duty on top, to be accepted with one press', async () => {
    open();
    const next = await screen.findByRole('region', { name: 'つぎの当番' });
    expect(within(next).getByText('2026年12月1日(火)')).toBeVisible();
    await userEvent.click(within(next).getByRole('button', { name: '12/1(火)の当番に行きます' }));
    expect(await screen.findByText('12/1(火)の当番を引き受けました')).toBeVisible();
    expect(sent).toEqual([{ path: 'd1/acceptance', version: '"0"', body: null }]);
  });

  it('takes a no without a reason', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: '12/1(火)の当番に行けません' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'お断りする' }));
    expect(await screen.findByText('12/1(火)の当番をお断りしました')).toBeVisible();
    expect(sent).toEqual([{ path: 'd1/refusal', version: '"0"', body: { reason: null } }]);
  });

  it('says what she was told, in words', async () => {
    open();
    const messages = await screen.findByRole('region', { name: 'あなたへのお知らせ' });
    expect(await within(messages).findByText('12/1(火) 13:00–16:00 おしゃべり相談室 の当番をお願いできますか。')).toBeVisible();
    expect(within(messages).getByText('未読')).toBeVisible();
  });

  it('says what a published roster changes for her', async () => {
    const facts = { asked: '2026-12-08 13:00 15:20 相談室 銀杏大学病院 2026-12-15 10:00 12:00 ホットライン', released: '2026-12-10 13:00 16:00 おしゃべり相談室' };
    server.use(http.get(`${OWN}/messages`, () => HttpResponse.json({ items: [{ ...message, kind: 'roster_published', facts }], next: null, total: 1 })));
    open();
    expect(await screen.findByText('当番表ができました。あなたの当番が次のように変わります。')).toBeVisible();
    const messages = screen.getByRole('region', { name: 'あなたへのお知らせ' });
    const lists = within(messages).getAllByRole('list').slice(1);
    expect(lists.map((list) => within(list).getAllByRole('listitem').map(({ textContent }) => textContent))).toEqual([
      ['12/8(火) 13:00–15:20 相談室 銀杏大学病院', '12/15(火) 10:00–12:00 ホットライン'],
      ['12/10(木) 13:00–16:00 おしゃべり相談室'],
    ]);
    expect(within(messages).getByText('行かなくてよくなった当番')).toBeVisible();
  });

  it('makes an address for her calendar', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'アドレスを作る' }));
    expect(await screen.findByLabelText('あなただけのアドレス')).toHaveValue(`${window.location.origin}/api/v1/duty-feeds/secret.ics`);
    expect(screen.getByRole('link', { name: 'カレンダーに登録する' })).toHaveAttribute('href', expect.stringMatching(/^webcal:/));
  });

  it('tells whose account has no entry yet', async () => {
    server.use(...['duties', 'availability', 'messages', 'duty-feed'].map((what) => http.get(`${OWN}/${what}`, () => problem('not-found', 404, '見つかりません'))));
    open();
    expect(await screen.findByText('登録とつながっていません')).toBeVisible();
  });
});

describe('a month of days', () => {
  const open = () => renderScreen(<MonthPage />, { at: '/desk/43/own/availability/2026-12', path: '/desk/:prefecture/own/availability/:month', session: her, routes: [{ path: '*', element: <p>ほかの画面</p> }] });
  const day = (name: RegExp) => screen.findByRole('group', { name });

  it('is answered with three buttons a day and one for all that is left', async () => {
    open();
    await userEvent.click(within(await day(/^12\/8/)).getByRole('radio', { name: '◎ ぜひ行きたい' }));
    expect(screen.getByText('あと1日（12/10(木)から）')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '残りを×' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'この月は何回まで' }), '2');
    await userEvent.click(screen.getByRole('button', { name: '送る' }));
    expect(await screen.findByText('都合を送りました。ありがとうございます')).toBeVisible();
    expect(sent).toEqual([{ path: 'availability/2026-12', version: '"0"', body: {
      days: [{ date: '2026-12-08', choice: 'prefer' }, { date: '2026-12-10', choice: 'no' }, { date: '2026-12-15', choice: 'no' }], mostDuties: 2, note: null,
    } }]);
  });

  it('leads to the day that is missing', async () => {
    open();
    await day(/^12\/8/);
    await userEvent.click(screen.getByRole('button', { name: '送る' }));
    expect(within(await day(/^12\/8/)).getByRole('radio', { name: '◎ ぜひ行きたい' })).toHaveFocus();
    expect(screen.getAllByText('◎ ○ × のどれかを選んでください')).toHaveLength(2);
    expect(sent).toEqual([]);
  });

  it('leaves blocked days as they are', async () => {
    open();
    const blocked = await day(/^12\/15/);
    expect(within(blocked).getByText('お休みの期間に入っています')).toBeVisible();
    expect(within(blocked).getByRole('radio', { name: '× 行けない' })).toBeDisabled();
    await userEvent.click(screen.getByRole('button', { name: 'すべて○' }));
    expect(within(blocked).getByRole('radio', { name: '× 行けない' })).toBeChecked();
  });
});

describe('a personal link', () => {
  const open = (hash: string) => renderScreen(<LinkPage />, { at: `/availability${hash}`, path: '/availability' });

  it('shows the days and sends the answer with the secret in the body', async () => {
    const bodies: unknown[] = [];
    server.use(
      http.post('*/api/v1/availability-links/preview', async ({ request }) => { bodies.push(await request.json()); return HttpResponse.json(asked); }),
      http.post('*/api/v1/availability-links/answer', async ({ request }) => { bodies.push(await request.json()); return HttpResponse.json({ ...asked, version: 1 }); }),
    );
    open('#geheim');
    await userEvent.click(await screen.findByRole('button', { name: 'すべて○' }));
    await userEvent.click(screen.getByRole('button', { name: '送る' }));
    expect(await screen.findByText('送りました。ありがとうございます')).toBeVisible();
    expect(bodies[0]).toEqual({ token: 'geheim' });
    expect(bodies[1]).toMatchObject({ token: 'geheim', days: [{ date: '2026-12-08', choice: 'yes' }, { date: '2026-12-10', choice: 'yes' }, { date: '2026-12-15', choice: 'no' }] });
  });

  it('says when it can not be used', async () => {
    server.use(http.post('*/api/v1/availability-links/preview', () => problem('availability-link-expired', 410, 'このリンクは使えません')));
    open('#old');
    expect(await screen.findByText('締切を過ぎたか、新しいリンクが送られています。センターにお電話ください。')).toBeVisible();
  });
});
