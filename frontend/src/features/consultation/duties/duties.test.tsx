import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Duty, DutyCandidate } from '@/lib/api';
import { renderScreen, sessionWith } from '@/testing/render';
import { http, HttpResponse, problem, server } from '@/testing/server';
import { SessionDuties } from './SessionDuties';
import { TurnsPage } from './TurnsPage';

const API = '*/api/v1/prefectures/43';
const SESSION = { id: 's1', date: '2099-12-01', state: 'open', supportersNeeded: 2, supportersMost: 3 };
const centre = sessionWith('duties:read', 'duties:write', 'supporters:read');

const duty: Duty = {
  id: 'd1', sessionId: 's1', date: '2099-12-01', start: '13:00', end: '16:00', place: 'おしゃべり相談室', supporterId: 'a', number: 1, name: '見本 花子', state: 'asked',
  locked: false, reason: null, qualificationEnd: '2099-03-31', askedAt: '2099-11-20T10:00:00+09:00', answeredAt: null, version: 4,
};
const free: DutyCandidate = { supporterId: 'b', number: 2, name: '見本 ひま', state: 'active', choice: 'prefer', duties: 1, mostDuties: 2, lastDuty: '2099-11-04', qualifiedUntil: '2100-03-31', obstacle: null };

let sent: Array<{ path: string; version: string | null; body: unknown }>;
beforeEach(() => {
  sent = [];
  const call = async (request: Request) => {
    const text = await request.text();
    sent.push({ path: new URL(request.url).pathname.split('/43/')[1]!, version: request.headers.get('If-Match'), body: text === '' ? null : JSON.parse(text) });
  };
  server.use(
    http.get(`${API}/sessions/s1/duties`, () => HttpResponse.json({ items: [duty, { ...duty, id: 'd2', name: null, number: 9, state: 'declined', reason: '通院', qualificationEnd: null }], next: null, total: 2 })),
    http.get(`${API}/sessions/s1/turn`, () => HttpResponse.json({ hospitalId: null, hospitalName: null, specialistId: null, specialistName: null, version: 0 })),
    http.get(`${API}/sessions/s1/duty-candidates`, () => HttpResponse.json({ items: [free, { ...free, supporterId: 'c', name: '見本 多忙', obstacle: '同じ日に別の当番があります' }, { ...free, supporterId: 'e', name: '見本 猶予', qualifiedUntil: '2099-03-31' }], next: null, total: 2 })),
    http.get(`${API}/hospitals`, () => HttpResponse.json({ items: [{ id: 'h', name: '見本大学病院' }], next: null, total: 1 })),
    http.get(`${API}/hospitals/h/specialists`, () => HttpResponse.json({ items: [], next: null, total: 0 })),
    http.post(`${API}/sessions/s1/duties`, async ({ request }) => { await call(request); return HttpResponse.json(duty, { status: 201 }); }),
    http.put(`${API}/duties/d1/release`, async ({ request }) => { await call(request); return HttpResponse.json({ ...duty, state: 'released' }); }),
    http.put(`${API}/sessions/s1/turn`, async ({ request }) => { await call(request); return HttpResponse.json({ hospitalId: 'h', hospitalName: '見本大学病院', specialistId: null, specialistName: null, version: 1 }); }),
  );
});

const open = (session = centre) => renderScreen(<SessionDuties session={SESSION} />, { session });

describe('the duties of a session', () => {
  it('say how many are there and how many are missing', async () => {
    open();
    expect(await screen.findByText('当番 1名（必要 2名）')).toBeVisible();
    expect(screen.getByText('あと1名')).toBeVisible();
    expect(screen.getByText('登録番号 9')).toBeVisible();
    expect(screen.getByText('資格は2099/3/31まで: この当番の前に期限が切れます')).toBeVisible();
    expect(screen.getByText('理由: 通院')).toBeVisible();
  });

  it('let the centre ask who can come, and tell why others can not', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: '当番をお願いする' }));
    const dialog = screen.getByRole('dialog');
    expect(await within(dialog).findByText('同じ日に別の当番があります')).toBeVisible();
    expect(within(dialog).getAllByText(/資格 2100\/3\/31まで/)).toHaveLength(2);
    expect(within(dialog).getByText('資格は2099/3/31まで: この当番の前に期限が切れます')).toBeVisible();
    expect(within(dialog).queryByRole('button', { name: '見本 多忙さんにお願いする' })).not.toBeInTheDocument();
    await userEvent.click(within(dialog).getByRole('button', { name: '見本 ひまさんにお願いする' }));
    expect(await screen.findByText('見本 ひまさんにお願いしました')).toBeVisible();
    expect(sent).toEqual([{ path: 'sessions/s1/duties', version: null, body: { supporterId: 'b' } }]);
  });

  it('tell the rule when somebody was quicker', async () => {
    server.use(http.post(`${API}/sessions/s1/duties`, () => problem('duty-not-possible', 409, 'この当番は、今のままでは決められません', { detail: 'この開催日の定員に達しています' })));
    open();
    await userEvent.click(await screen.findByRole('button', { name: '当番をお願いする' }));
    await userEvent.click(await screen.findByRole('button', { name: '見本 ひまさんにお願いする' }));
    expect(await screen.findByText('この開催日の定員に達しています')).toBeVisible();
  });

  it('release with the consequences said', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: '見本 花子さんの当番を変える' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: '当番から外す' }));
    const dialog = screen.getByRole('alertdialog');
    expect(within(dialog).getByText('1名分の枠が空きます。')).toBeVisible();
    await userEvent.click(within(dialog).getByRole('button', { name: '当番から外す' }));
    expect(await screen.findByText('見本 花子さんを当番から外しました')).toBeVisible();
    expect(sent).toEqual([{ path: 'duties/d1/release', version: '"4"', body: null }]);
  });

  it('give the turn to a hospital', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: '病院を決める' }));
    await screen.findByRole('option', { name: '見本大学病院' });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '病院' }), 'h');
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    expect(await screen.findByText('持ち回りの病院を保存しました')).toBeVisible();
    expect(sent).toEqual([{ path: 'sessions/s1/turn', version: '"0"', body: { hospitalId: 'h', specialistId: null } }]);
  });

  it('show both turns side by side when somebody else gave it meanwhile', async () => {
    const theirs = { hospitalId: 'k', hospitalName: '隣の病院', specialistId: null, specialistName: null, version: 1 };
    let given = false;
    server.use(
      http.get(`${API}/sessions/s1/turn`, () => HttpResponse.json(given ? theirs : { hospitalId: null, hospitalName: null, specialistId: null, specialistName: null, version: 0 })),
      http.put(`${API}/sessions/s1/turn`, async ({ request }) => {
        const version = request.headers.get('If-Match');
        sent.push({ path: 'turn', version, body: await request.json() });
        given = true;
        return version === '"0"' ? problem('stale-version', 412, 'ほかの人が先に変更しました') : HttpResponse.json({ ...theirs, hospitalId: 'h', version: 2 });
      }),
    );
    open();
    await userEvent.click(await screen.findByRole('button', { name: '病院を決める' }));
    await screen.findByRole('option', { name: '見本大学病院' });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '病院' }), 'h');
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    const conflict = await screen.findByRole('alertdialog');
    expect(within(conflict).getByText(/^隣の病院/)).toBeVisible();
    expect(within(conflict).getByText(/^見本大学病院/)).toBeVisible();
    await userEvent.click(within(conflict).getAllByRole('button').at(-1)!);
    await waitFor(() => expect(sent.at(-1)).toEqual({ path: 'turn', version: '"1"', body: { hospitalId: 'h', specialistId: null } }));
    expect(await screen.findByText('持ち回りの病院を保存しました')).toBeVisible();
  });

  it('offer a hospital nothing to change', async () => {
    open(sessionWith('duties:read'));
    expect(await screen.findByText('見本 花子')).toBeVisible();
    for (const name of ['当番をお願いする', '見本 花子さんの当番を変える', '病院を決める']) expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
  });
});

describe('the turns of a hospital', () => {
  const one = { sessionId: 's1', date: '2099-12-01', start: '13:00', end: '16:00', place: 'おしゃべり相談室', state: 'open', turn: { hospitalId: 'h', hospitalName: '見本大学病院', specialistId: null, specialistName: null, version: 3 } };
  const hospital = { ...sessionWith('duties:read', 'turn-specialist:write', 'specialists:read') };

  it('are named in two presses', async () => {
    server.use(
      http.get(`${API}/turns`, () => HttpResponse.json({ items: [one, { ...one, sessionId: 's2', date: '2099-12-08', state: 'cancelled' }], next: null, total: 2 })),
      http.get(`${API}/hospitals/h/specialists`, () => HttpResponse.json({ items: [{ id: 'p', name: '見本 相談員' }], next: null, total: 1 })),
      http.put(`${API}/sessions/s1/turn/specialist`, async ({ request }) => {
        sent.push({ path: 'specialist', version: request.headers.get('If-Match'), body: await request.json() });
        return HttpResponse.json({ ...one.turn, specialistId: 'p', specialistName: '見本 相談員', version: 4 });
      }),
    );
    renderScreen(<TurnsPage />, { session: hospital });
    expect(await screen.findByText('中止')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '2099年12月1日(火)の担当者を決める' }));
    await screen.findByRole('option', { name: '見本 相談員' });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'がん専門相談員' }), 'p');
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    expect(await screen.findByText('2099年12月1日(火)の担当者を保存しました')).toBeVisible();
    expect(sent).toEqual([{ path: 'specialist', version: '"3"', body: { specialistId: 'p' } }]);
  });

  it('show both specialists side by side when somebody else named one meanwhile', async () => {
    let named = false;
    server.use(
      http.get(`${API}/turns`, () => HttpResponse.json({ items: [one], next: null, total: 1 })),
      http.get(`${API}/sessions/s1/turn`, () => HttpResponse.json({ ...one.turn, specialistId: 'q', specialistName: '見本 先着', version: 4 })),
      http.get(`${API}/hospitals/h/specialists`, () => HttpResponse.json({ items: [{ id: 'p', name: '見本 相談員' }, { id: 'q', name: '見本 先着' }], next: null, total: 2 })),
      http.put(`${API}/sessions/s1/turn/specialist`, async ({ request }) => {
        sent.push({ path: 'specialist', version: request.headers.get('If-Match'), body: await request.json() });
        if (named) return HttpResponse.json({ ...one.turn, specialistId: 'p', specialistName: '見本 相談員', version: 5 });
        named = true;
        return problem('stale-version', 412, 'ほかの人が先に変更しました');
      }),
    );
    renderScreen(<TurnsPage />, { session: hospital });
    await userEvent.click(await screen.findByRole('button', { name: '2099年12月1日(火)の担当者を決める' }));
    await screen.findByRole('option', { name: '見本 相談員' });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'がん専門相談員' }), 'p');
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    const conflict = await screen.findByRole('alertdialog');
    expect(within(conflict).getByText('見本 先着')).toBeVisible();
    await userEvent.click(within(conflict).getAllByRole('button').at(-1)!);
    await waitFor(() => expect(sent.at(-1)).toEqual({ path: 'specialist', version: '"4"', body: { specialistId: 'p' } }));
  });

  it('say so when there are none', async () => {
    server.use(http.get(`${API}/turns`, () => HttpResponse.json({ items: [], next: null, total: 0 })));
    renderScreen(<TurnsPage />, { session: hospital });
    expect(await screen.findByText('これからの持ち回りはありません')).toBeVisible();
  });
});
