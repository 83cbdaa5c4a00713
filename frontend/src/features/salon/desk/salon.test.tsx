import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Organiser, Salon } from '@/lib/api';
import { today } from '@/lib/date';
import { renderScreen, sessionWith } from '@/testing/render';
import { http, HttpResponse, problem, server } from '@/testing/server';
import { AddSalonPage } from './form/AddSalonPage';
import { ChangeSalonPage } from './form/ChangeSalonPage';
import { SalonPage } from './page/SalonPage';
import { SalonsPage } from './SalonsPage';
import { API, aSalon, OF_THE_CENTRE } from './testing';

const desk = sessionWith(...OF_THE_CENTRE);

const organiser: Organiser = {
  id: 'o1', name: '見本 花子', kana: 'みほん はなこ', telephone: '090-0000-0000', email: null, accountUsername: null, activeFrom: '2019-04-01', activeTo: null,
  consentToBeNamed: null, version: 1,
};
const elsewhere = [{ path: '*', element: <p>ほかの画面</p> }];

let salon: Salon;
let calls: Array<{ what: string; version: string | null; body: unknown }>;
beforeEach(() => {
  salon = aSalon;
  calls = [];
  const call = async (request: Request, what: string) => {
    const text = await request.text();
    calls.push({ what, version: request.headers.get('If-Match'), body: text === '' ? null : JSON.parse(text) });
  };
  server.use(
    http.get(`${API}/salons/municipalities`, () => HttpResponse.json({ items: [{ municipality: '阿蘇市', salons: 2 }] })),
    http.get(`${API}/salons/:id`, () => HttpResponse.json(salon)),
    http.get(`${API}/salons/:id/states`, () => HttpResponse.json({ items: [{ state: 'running', since: '2019-04-01', until: null, reason: null, changedAt: '2019-04-01T10:00:00+09:00' }], next: null, total: 1 })),
    http.get(`${API}/salons/:id/organisers`, () => HttpResponse.json({ items: [organiser], next: null, total: 1 })),
    http.get(`${API}/accounts`, () => HttpResponse.json({ items: [{ username: 'organiser', displayName: '見本 世話人' }], next: null, total: 1 })),
    http.get(`${API}/meetings`, () => HttpResponse.json({ items: [], next: null, total: 12 })),
    http.post(`${API}/salons`, async ({ request }) => { await call(request, 'add'); return HttpResponse.json(salon, { status: 201 }); }),
    http.put(`${API}/salons/:id`, async ({ request }) => { await call(request, 'change'); return HttpResponse.json(salon); }),
    http.put(`${API}/salons/:id/state`, async ({ request }) => { await call(request, 'state'); return HttpResponse.json({ ...salon, state: 'resting' }); }),
    http.post(`${API}/salons/:id/confirmations`, async ({ request }) => {
      await call(request, 'confirm');
      salon = { ...salon, confirmedOn: today() };
      return HttpResponse.json(salon);
    }),
    http.put(`${API}/salons/:id/organisers/o1`, async ({ request }) => { await call(request, 'organiser'); return HttpResponse.json({ ...organiser, version: 2 }); }),
  );
});

describe('the list of salons', () => {
  const listing = () => {
    const seen: URL[] = [];
    server.use(http.get(`${API}/salons`, ({ request }) => {
      seen.push(new URL(request.url));
      return HttpResponse.json({ items: [aSalon, { ...aSalon, id: 's2', name: '休みのサロン', state: 'resting', schedule: null, nextMeetings: [], confirmedOn: null }], next: null, total: 2 });
    }));
    return seen;
  };
  const open = (search = '', session = desk) => renderScreen(<SalonsPage />, { at: `/desk/43/salons${search}`, path: '/desk/:prefecture/salons', session });

  it('narrows itself in the address, and the files are what is on the screen', async () => {
    const seen = listing();
    const { router } = open('?state=running');
    expect(await screen.findByRole('link', { name: 'がんサロン くすのき' })).toBeVisible();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '曜日' }), 'friday');
    expect(router.state.location.search).toBe('?state=running&weekday=friday');
    await waitFor(() => expect(seen.at(-1)!.searchParams.get('weekday')).toBe('friday'));
    expect(screen.getByRole('link', { name: 'CSV' })).toHaveAttribute('href', '/api/v1/prefectures/43/salons?state=running&weekday=friday&sort=kana&format=csv&bom=true');
    expect(screen.getByRole('link', { name: 'Excel' })).toHaveAttribute('href', '/api/v1/prefectures/43/salons?state=running&weekday=friday&sort=kana&format=xlsx');
    expect(screen.getByRole('option', { name: '阿蘇市（2）' })).toBeInTheDocument();
  });

  it('says what nobody has confirmed for long', async () => {
    listing();
    open();
    const row = await screen.findByRole('row', { name: /休みのサロン/ });
    expect(within(row).getByText('未確認')).toBeVisible();
    expect(within(screen.getByRole('row', { name: /^がんサロン/ })).getByText('半年以上前')).toBeVisible();
  });

  it('begins, for an organiser, with the salons she keeps', async () => {
    const seen = listing();
    const session = sessionWith('salons:read');
    const { router } = open('', { ...session, account: { ...session.account, role: 'organiser' } });
    expect(await screen.findByRole('link', { name: 'がんサロン くすのき' })).toBeVisible();
    expect(seen.at(-1)!.searchParams.get('kept')).toBe('true');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '表示' }), 'すべてのサロン');
    expect(router.state.location.search).toBe('?kept=false');
    await waitFor(() => expect(seen.at(-1)!.searchParams.get('kept')).toBe('false'));
  });

  it('leads an organiser without a salon to all of them', async () => {
    server.use(http.get(`${API}/salons`, () => HttpResponse.json({ items: [], next: null, total: 0 })));
    const session = sessionWith('salons:read');
    const { router } = open('', { ...session, account: { ...session.account, role: 'organiser' } });
    expect(await screen.findByText('世話人をつとめるサロンはまだありません')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'すべてのサロン' }));
    expect(router.state.location.search).toBe('?kept=false');
  });

  it('offers nothing to add to those who may only read', async () => {
    listing();
    open('', sessionWith('salons:read'));
    expect(await screen.findByRole('link', { name: 'がんサロン くすのき' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'サロンを登録する' })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: '一覧を取り込む' })).not.toBeInTheDocument();
  });
});

describe("a salon's page", () => {
  const open = (session = desk) => renderScreen(<SalonPage />, { at: `/desk/43/salons/${aSalon.id}`, path: '/desk/:prefecture/salons/:id', session });

  it('is confirmed with one press', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: '内容を確認した' }));
    expect(await screen.findByText('今日の日付で確認済みにしました')).toBeVisible();
    expect(calls).toEqual([{ what: 'confirm', version: null, body: { on: null } }]);
    await waitFor(() => expect(screen.queryByRole('button', { name: '内容を確認した' })).not.toBeInTheDocument());
  });

  it('says how many meetings a rest takes away before it begins', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: '休止する' }));
    const dialog = await screen.findByRole('alertdialog', { name: '「がんサロン くすのき」を休止する' });
    expect(await within(dialog).findByText('12件の予定が取り消されます。')).toBeVisible();
    await userEvent.type(within(dialog).getByRole('textbox', { name: '理由' }), '会場の改装');
    await userEvent.click(within(dialog).getByRole('button', { name: '休止する' }));
    expect(await screen.findByText('「がんサロン くすのき」を休止にしました')).toBeVisible();
    expect(calls).toEqual([{ what: 'state', version: '"3"', body: { state: 'resting', since: today(), until: null, reason: '会場の改装' } }]);
  });

  it('says why a state cannot follow', async () => {
    server.use(http.put(`${API}/salons/:id/state`, () => problem('salon-state-not-possible', 409, 'この状態には変えられません')));
    open();
    await userEvent.click(await screen.findByRole('button', { name: '終了する' }));
    const dialog = await screen.findByRole('alertdialog');
    await userEvent.click(within(dialog).getByRole('button', { name: '終了する' }));
    expect(await within(dialog).findByText('この状態には変えられません')).toBeVisible();
  });

  it('can be deleted only while it is planned', async () => {
    open();
    await screen.findByRole('heading', { level: 1, name: aSalon.name });
    expect(screen.queryByRole('button', { name: '削除する' })).not.toBeInTheDocument();
    salon = { ...aSalon, state: 'planned' };
    open();
    expect(await screen.findByText('公開ページには出ていません')).toBeVisible();
    expect(screen.getAllByRole('button', { name: '削除する' }).length).toBeGreaterThan(0);
  });

  it('names organisers only to those who may see them', async () => {
    open(sessionWith('salons:read'));
    await screen.findByRole('heading', { level: 1, name: aSalon.name });
    expect(screen.queryByRole('heading', { name: '世話人' })).not.toBeInTheDocument();
  });

  it('offers an organiser nothing to change at a salon of others', async () => {
    server.use(http.get(`${API}/salons/:id/organisers`, () => problem('not-found', 404, '見つかりません')));
    const { permissions } = desk;
    open({ ...desk, account: { ...desk.account, role: 'organiser' }, permissions });
    expect(await screen.findByText('毎月第4金曜日 14:00～15:00')).toBeVisible();
    for (const name of ['内容を確認した', '休止する']) expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
    for (const name of ['変更する', '開催予定を変える', '年間の人数']) expect(screen.queryByRole('link', { name })).not.toBeInTheDocument();
  });

  it('keeps the consent to be named with its day and version', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: '見本 花子さんを変更する' }));
    const dialog = await screen.findByRole('dialog', { name: '世話人の変更' });
    await userEvent.click(within(dialog).getByRole('radio', { name: '同意を得ている' }));
    await userEvent.click(within(dialog).getByRole('button', { name: '保存する' }));
    expect(await within(dialog).findByRole('link', { name: '同意書の版: 入力してください' })).toBeVisible();
    await userEvent.type(within(dialog).getByRole('textbox', { name: /同意書の版/ }), '2026-04');
    await userEvent.selectOptions(await within(dialog).findByRole('combobox', { name: 'アカウント' }), 'organiser');
    await userEvent.click(within(dialog).getByRole('button', { name: '保存する' }));
    await waitFor(() => expect(calls).toHaveLength(1));
    expect(calls[0]).toMatchObject({ version: '"1"', body: { name: '見本 花子', accountUsername: 'organiser', consentToBeNamed: { givenOn: today(), textVersion: '2026-04', withdrawnOn: null } } });
  });
});

describe('the form of a salon', () => {
  const change = () => renderScreen(<ChangeSalonPage />, { at: `/desk/43/salons/${aSalon.id}/edit`, path: '/desk/:prefecture/salons/:id/edit', session: desk, routes: elsewhere });

  it('adds a planned salon with its venues tidied', async () => {
    renderScreen(<AddSalonPage />, { at: '/desk/43/salons/new', path: '/desk/:prefecture/salons/new', session: desk, routes: elsewhere });
    await userEvent.type(await screen.findByRole('textbox', { name: /サロン名/ }), 'ひだまり');
    await userEvent.type(screen.getByRole('textbox', { name: /会場名/ }), '公民館');
    await userEvent.type(screen.getByRole('textbox', { name: '郵便番号' }), '８６１４１０１');
    await userEvent.click(screen.getByRole('radio', { name: 'がんの種類を限る' }));
    await userEvent.click(screen.getByRole('button', { name: '登録する' }));
    expect(await screen.findByRole('link', { name: 'がんの種類: がんの種類を選んでください' })).toBeVisible();
    await userEvent.click(screen.getByRole('checkbox', { name: '乳がん' }));
    await userEvent.click(screen.getByRole('button', { name: '登録する' }));
    await screen.findByText('ほかの画面');
    expect(calls[0]!.body).toMatchObject({
      name: 'ひだまり', kana: null, state: 'planned', target: 'named_cancers', cancers: ['breast'], contact: null,
      venues: [{ name: '公民館', postalCode: '861-4101', latitude: null, longitude: null }],
    });
  });

  it('reorders and removes venues', async () => {
    change();
    await userEvent.click(await screen.findByRole('button', { name: '会場2を上へ' }));
    expect(within(screen.getByRole('group', { name: '会場1' })).getByRole('textbox', { name: /会場名/ })).toHaveValue('南区役所 集会室');
    await userEvent.click(screen.getByRole('button', { name: '会場2を外す' }));
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    await screen.findByText('ほかの画面');
    expect((calls[0]!.body as Salon).venues.map(({ name }) => name)).toEqual(['南区役所 集会室']);
    expect(calls[0]!.version).toBe('"3"');
  });

  it("puts the server's violation at its venue and keeps what was typed", async () => {
    server.use(http.put(`${API}/salons/:id`, () => problem('validation-failed', 400, '入力に誤りがあります', {
      violations: [{ field: 'venues[1].name', code: 'not_plain', message: '使えない文字があります' }],
    })));
    change();
    await userEvent.type(await screen.findByRole('textbox', { name: '参加費' }), '！');
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    expect(await within(screen.getByRole('group', { name: '会場2' })).findByText('使えない文字があります')).toBeVisible();
    expect(screen.getByRole('textbox', { name: '参加費' })).toHaveValue('無料！');
  });

  it('lets the person choose when somebody else was quicker', async () => {
    const versions: Array<string | null> = [];
    server.use(http.put(`${API}/salons/:id`, ({ request }) => {
      versions.push(request.headers.get('If-Match'));
      if (versions.length > 1) return HttpResponse.json(salon);
      salon = { ...aSalon, host: '別の病院', version: 4 };
      return problem('stale-version', 412, 'ほかの人が先に変更しました');
    }));
    change();
    const fee = await screen.findByRole('textbox', { name: '参加費' });
    await userEvent.clear(fee);
    await userEvent.type(fee, '100円');
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'ほかの人が先に保存しました' });
    expect(within(dialog).getByRole('radio', { name: '保存されている内容: 別の病院' })).toBeChecked();
    expect(within(dialog).getByRole('radio', { name: 'あなたの入力: 100円' })).toBeChecked();
    await userEvent.click(within(dialog).getByRole('button', { name: '選んだ内容で保存する' }));
    await screen.findByText('ほかの画面');
    expect(versions).toEqual(['"3"', '"4"']);
  });
});
