import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Supporter } from '@/lib/api';
import { today } from '@/lib/date';
import { renderScreen, sessionWith } from '@/testing/render';
import { http, HttpResponse, problem, server } from '@/testing/server';
import { ChangeSupporterPage } from './desk/form/ChangeSupporterPage';
import { SupporterPage } from './desk/page/SupporterPage';
import { SupportersPage } from './desk/SupportersPage';
import { OwnEntryPage } from './own/OwnEntryPage';
import { API, aSupporter, OF_THE_CENTRE, OF_THE_NETWORK, reduced } from './testing';

const centre = sessionWith(...OF_THE_CENTRE);
const network = sessionWith(...OF_THE_NETWORK);
const page = (items: unknown[]) => ({ items, next: null, total: items.length });

let supporter: Supporter;
let calls: Array<{ what: string; version: string | null; body: unknown }>;
let healthRead: number;
beforeEach(() => {
  supporter = aSupporter;
  calls = [];
  healthRead = 0;
  const call = async (request: Request, what: string) => {
    const text = await request.text();
    calls.push({ what, version: request.headers.get('If-Match'), body: text === '' ? null : JSON.parse(text) });
  };
  server.use(
    http.get(`${API}/supporters/municipalities`, () => HttpResponse.json({ items: [{ municipality: '阿蘇市', supporters: 4 }] })),
    http.get(`${API}/supporters`, () => HttpResponse.json(page([supporter]))),
    http.get(`${API}/salons`, () => HttpResponse.json(page([]))),
    http.get(`${API}/accounts`, () => HttpResponse.json(page([{ username: 'supporter', displayName: '見本 ピア' }]))),
    http.get(`${API}/consent-texts`, () => HttpResponse.json(page([
      { purpose: 'register', version: '2026-11', japanese: '登録に同意します。', english: 'I agree to be registered.' },
      { purpose: 'health_data', version: '2026-11', japanese: '健康の情報に同意します。', english: 'I agree to health data.' },
    ]))),
    http.get(`${API}/supporter-doubles`, () => HttpResponse.json(page([]))),
    http.get(`${API}/supporters/:id/merges`, () => HttpResponse.json(page([]))),
    http.get(`${API}/supporters/:id`, () => HttpResponse.json(supporter)),
    http.put(`${API}/supporters/:id`, async ({ request }) => { await call(request, 'change'); return HttpResponse.json(supporter); }),
    http.get(`${API}/supporters/:id/states`, () => HttpResponse.json(page([{ state: 'active', since: '2024-10-01', until: null, reason: null, changedAt: '2024-10-01T10:00:00+09:00' }]))),
    http.get(`${API}/supporters/:id/state-consequences`, () => HttpResponse.json({ duties: 3, recommendations: 2, mentees: 1 })),
    http.put(`${API}/supporters/:id/state`, async ({ request }) => { await call(request, 'state'); supporter = { ...supporter, state: 'withdrawn', mayBeContacted: false }; return HttpResponse.json(supporter); }),
    http.get(`${API}/supporters/:id/qualification`, () => HttpResponse.json({ status: 'none', validUntil: null, graceUntil: null, extended: false, offersTrainee: false, certificateAvailable: false, trainings: [], extensions: [] })),
    http.get(`${API}/supporters/:id/recommendations`, () => HttpResponse.json(page([]))),
    http.post(`${API}/supporters/:id/recommendations`, async ({ request }) => { await call(request, 'recommend'); return HttpResponse.json({ id: 'r1' }, { status: 201 }); }),
    http.get(`${API}/supporters/:id/consents`, () => HttpResponse.json(page([{ id: 'c1', purpose: 'health_data', textVersion: '2024-03', givenOn: '2024-04-01', channel: 'paper', withdrawnOn: null }]))),
    http.post(`${API}/supporters/:id/consents`, async ({ request }) => { await call(request, 'consent'); return HttpResponse.json({ id: 'c2' }, { status: 201 }); }),
    http.post(`${API}/supporters/:id/consents/c1/withdrawal`, async ({ request }) => { await call(request, 'withdraw'); return HttpResponse.json({ id: 'c1' }); }),
    http.get(`${API}/duties`, () => HttpResponse.json(page([{
      id: 'd1', sessionId: 's1', date: '2099-12-01', start: '13:00', end: '16:00', place: 'おしゃべり相談室', supporterId: aSupporter.id, number: 12, name: '見本 花子', state: 'accepted',
      locked: false, reason: null, qualificationEnd: '2099-03-31', askedAt: '2099-11-20T10:00:00+09:00', answeredAt: '2099-11-20T11:00:00+09:00', version: 4,
    }]))),
    http.get(`${API}/supporters/:id/blocked-periods`, () => HttpResponse.json(page([]))),
    http.get(`${API}/supporters/:id/health`, () => {
      healthRead += 1;
      return HttpResponse.json({ standpoint: 'patient', cancers: ['breast'], treatments: ['surgery'], note: '通院しました', version: 3 });
    }),
  );
});

describe('the list of supporters', () => {
  const open = (session = centre) => renderScreen(<SupportersPage />, { at: '/desk/43/supporters', path: '/desk/:prefecture/supporters', session });

  it('narrows itself in the address, and the files are what is on the screen', async () => {
    const { router } = open();
    expect(await screen.findByRole('link', { name: '見本 花子' })).toBeVisible();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'できること' }), 'telephone');
    expect(router.state.location.search).toBe('?ability=telephone');
    expect(screen.getByRole('link', { name: 'CSV' })).toHaveAttribute('href', '/api/v1/prefectures/43/supporters?ability=telephone&sort=kana&format=csv&bom=true');
  });

  it('gives the network neither files nor a way to add, nor the states of those who are gone', async () => {
    supporter = reduced;
    open(network);
    expect(await screen.findByRole('link', { name: '見本 花子' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'CSV' })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'サポーターを登録する' })).not.toBeInTheDocument();
    expect(screen.queryByRole('option', { name: '逝去' })).not.toBeInTheDocument();
  });
});

describe("a supporter's page", () => {
  const open = (session = centre) => renderScreen(<SupporterPage />, { at: `/desk/43/supporters/${aSupporter.id}`, path: '/desk/:prefecture/supporters/:id', session });

  it('fetches health data only when somebody presses for them', async () => {
    open();
    const show = await screen.findByRole('button', { name: '表示する（記録されます）' });
    expect(healthRead).toBe(0);
    await userEvent.click(show);
    expect(await screen.findByText('乳がん')).toBeVisible();
    expect(screen.getByText('患者・体験者')).toBeVisible();
    expect(healthRead).toBe(1);
  });

  it('says which of her duties come after the end of her qualification', async () => {
    open();
    expect(await screen.findByRole('link', { name: '12/1(火) 13:00–16:00 おしゃべり相談室' })).toHaveAttribute('href', '/desk/43/sessions/s1');
    expect(screen.getByText('資格は2099/3/31まで: この当番の前に期限が切れます')).toBeVisible();
  });

  it('keeps health data closed without a consent, and leads to recording one', async () => {
    supporter = { ...aSupporter, health: 'closed', standingConsents: ['register'], mayBeMatched: false };
    open();
    expect(await screen.findByText('同意がありません')).toBeVisible();
    expect(screen.queryByRole('button', { name: '表示する（記録されます）' })).not.toBeInTheDocument();
    await userEvent.click(within(screen.getByRole('region', { name: '健康に関する情報' })).getByRole('button', { name: '同意を記録する' }));
    const dialog = await screen.findByRole('dialog', { name: '見本 花子さんの同意を記録する' });
    expect(await within(dialog).findByText(/健康の情報に同意します。/)).toBeVisible();
    await userEvent.click(within(dialog).getByRole('button', { name: '記録する' }));
    await waitFor(() => expect(calls).toEqual([{ what: 'consent', version: null, body: { purpose: 'health_data', textVersion: '2026-11', givenOn: today(), channel: 'paper' } }]));
  });

  it('says what a withdrawal means before it closes anything', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: '「健康に関する情報」の同意を取り消す' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(within(dialog).getByText('今すぐ、健康に関する情報は誰からも見えなくなり、組み合わせの対象から外れます。')).toBeVisible();
    await userEvent.click(within(dialog).getByRole('button', { name: '同意を取り消す' }));
    await waitFor(() => expect(calls).toEqual([{ what: 'withdraw', version: null, body: { withdrawnOn: today() } }]));
  });

  it('tells in numbers what a farewell ends, then that nothing is sent any more', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: '退会にする' }));
    const dialog = await screen.findByRole('alertdialog', { name: '見本 花子さんを退会にする' });
    expect(await within(dialog).findByText('これからの当番 3件が空きに戻ります。')).toBeVisible();
    expect(within(dialog).getByText('今の推薦 2件が終わります。')).toBeVisible();
    expect(within(dialog).getByText('この人をメンターとする1人は、メンターのいない状態になります。')).toBeVisible();
    await userEvent.click(within(dialog).getByRole('button', { name: '退会にする' }));
    expect(await screen.findByText('連絡はしません')).toBeVisible();
    expect(calls).toEqual([{ what: 'state', version: '"3"', body: { state: 'withdrawn', since: today(), until: null, reason: null } }]);
    expect(screen.queryByRole('link', { name: '090-0000-1234' })).not.toBeInTheDocument();
  });

  it('shows the network no contact, no health and no consents, and lets it recommend', async () => {
    supporter = reduced;
    open(network);
    await screen.findByRole('heading', { level: 1, name: '見本 花子' });
    for (const name of ['健康に関する情報', '同意', '来られない期間']) expect(screen.queryByRole('heading', { name })).not.toBeInTheDocument();
    expect(screen.queryByText('連絡先')).not.toBeInTheDocument();
    await userEvent.click(await screen.findByRole('button', { name: '推薦する' }));
    const dialog = await screen.findByRole('dialog', { name: '見本 花子さんを推薦する' });
    await userEvent.click(within(dialog).getByRole('radio', { name: '電話相談' }));
    await userEvent.click(within(dialog).getByRole('button', { name: '推薦を記録する' }));
    await waitFor(() => expect(calls).toEqual([{
      what: 'recommend', version: null, body: { purpose: 'hotline', recommender: 'network', salonId: null, recommendedOn: today(), validUntil: null, note: null },
    }]));
  });
});

describe('changing an entry', () => {
  it('compares both versions when somebody else was quicker', async () => {
    server.use(http.put(`${API}/supporters/:id`, () => problem('stale-version', 412, 'ほかの人が先に変更しました')));
    renderScreen(<ChangeSupporterPage />, { at: `/desk/43/supporters/${aSupporter.id}/edit`, path: '/desk/:prefecture/supporters/:id/edit', session: centre });
    const name = await screen.findByRole('textbox', { name: /^氏名/ });
    await userEvent.clear(name);
    await userEvent.type(name, '見本 華子');
    supporter = { ...aSupporter, name: '見本 はな', version: 4 };
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(await within(dialog).findByText('見本 はな')).toBeVisible();
  });
});

describe('my own entry', () => {
  const own = sessionWith('own-entry:read', 'own-entry:write', 'today:read');
  const open = () => renderScreen(<OwnEntryPage />, { at: '/desk/43/own/entry', path: '/desk/:prefecture/own/entry', session: own });
  beforeEach(() => {
    let given = false;
    const consent = { id: 'c9', purpose: 'register', textVersion: '2026-11', givenOn: today(), channel: 'online', withdrawnOn: null };
    server.use(
      http.get(`${API}/own-entry`, () => HttpResponse.json(aSupporter)),
      http.get(`${API}/own-entry/health`, () => HttpResponse.json({ standpoint: 'family', cancers: ['lung'], treatments: [], note: null, version: 3 })),
      http.get(`${API}/own-entry/consents`, () => HttpResponse.json(page(given ? [consent] : []))),
      http.post(`${API}/own-entry/consents`, async ({ request }) => { calls.push({ what: 'agree', version: null, body: await request.json() }); given = true; return HttpResponse.json(consent, { status: 201 }); }),
      http.get(`${API}/own-entry/blocked-periods`, () => HttpResponse.json(page([{ id: 'b1', from: today(), to: today(), note: null }]))),
      http.delete(`${API}/own-entry/blocked-periods/b1`, () => { calls.push({ what: 'unblock', version: null, body: null }); return new HttpResponse(null, { status: 204 }); }),
      http.post(`${API}/own-entry/blocked-periods`, async ({ request }) => { calls.push({ what: 'block', version: null, body: await request.json() }); return HttpResponse.json({ id: 'b2' }, { status: 201 }); }),
      http.get(`${API}/own-entry/readings`, () => HttpResponse.json(page([
        { at: '2026-11-20T10:00:00+09:00', reader: '見本 センター', role: 'centre', action: 'supporter_health.read', wholeList: false },
        { at: '2026-11-19T10:00:00+09:00', reader: '見本 ネットワーク', role: 'network', action: 'supporters.read', wholeList: true },
      ]))),
    );
  });

  it('lets her agree to the text in force and see who looked', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: '「登録と連絡」に同意する' }));
    expect(await screen.findByText('同意しています')).toBeVisible();
    expect(calls).toEqual([{ what: 'agree', version: null, body: { purpose: 'register', textVersion: '2026-11' } }]);
    expect(await screen.findByText('見本 センター（サポートセンター）が健康に関する情報を見ました')).toBeVisible();
    expect(screen.getByText('見本 ネットワーク（サロンネットワーク）が一覧を見ました')).toBeVisible();
    expect(screen.getByText('肺がん')).toBeVisible();
  });

  it('puts a blocked period back that was removed by a slip', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: /を外す$/ }));
    await userEvent.click(await screen.findByRole('button', { name: '元に戻す' }));
    await waitFor(() => expect(calls.map(({ what }) => what)).toEqual(['unblock', 'block']));
    expect(calls.at(-1)!.body).toEqual({ from: today(), to: today(), note: null });
  });

  it('says what to do when no entry belongs to the account', async () => {
    server.use(http.get(`${API}/own-entry`, () => problem('not-found', 404, '見つかりません')));
    open();
    expect(await screen.findByText('登録が見つかりません')).toBeVisible();
  });
});
