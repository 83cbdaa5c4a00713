import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Account } from '@/lib/api';
import { renderScreen, session, sessionWith } from '@/testing/render';
import { http, HttpResponse, problem, server } from '@/testing/server';
import { AccountPage } from './AccountPage';
import { AccountsPage } from './AccountsPage';
import { InviteAccountPage } from './InviteAccountPage';

const HOSPITAL = { id: 'h1', name: '熊本大学病院', kana: 'くまもとだいがくびょういん', designations: [], designationOn: 'regional', postalCode: null, address: null, latitude: null, longitude: null, supportCentre: { telephone: null, hours: null }, version: 1 };
const account: Account = { id: 'a9', username: 'h.tanaka', displayName: '田中 花子', role: 'organiser', hospitalId: null, state: 'active', lastSignInAt: null, invitedUntil: null, version: 4 };
const admin = sessionWith('today:read', 'accounts:read', 'accounts:invite', 'accounts:write');
const base = '*/api/v1/prefectures/43/accounts';

beforeEach(() => server.use(http.get('*/api/v1/prefectures/43/hospitals', () => HttpResponse.json({ items: [HOSPITAL], next: null, total: 1 }))));

describe('the list of accounts', () => {
  it('asks the service for what the address says', async () => {
    let asked: URLSearchParams | undefined;
    server.use(http.get(base, ({ request }) => {
      asked = new URL(request.url).searchParams;
      return HttpResponse.json({ items: [account], next: null, total: 1 });
    }));
    renderScreen(<AccountsPage />, { at: '/desk/43/accounts?q=tanaka&role=organiser&state=active&sort=-lastSignInAt', session: admin });
    expect(await screen.findByRole('link', { name: 'h.tanaka' })).toHaveAttribute('href', '/desk/43/accounts/a9');
    expect(Object.fromEntries(asked!)).toEqual({ q: 'tanaka', role: 'organiser', state: 'active', sort: '-lastSignInAt', limit: '50' });
  });
});

describe('inviting', () => {
  async function fill() {
    await userEvent.type(screen.getByRole('textbox', { name: /ユーザー名/ }), 'h.tanaka');
    await userEvent.type(screen.getByRole('textbox', { name: /氏名/ }), '田中 花子');
    await userEvent.click(screen.getByRole('radio', { name: /世話人/ }));
    await userEvent.click(screen.getByRole('button', { name: '招待リンクを作る' }));
  }

  it('shows the link once, after which the list follows', async () => {
    let sent: unknown;
    server.use(http.post(base, async ({ request }) => {
      sent = await request.json();
      expect(request.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/);
      return HttpResponse.json({ account, invitation: { token: 't', link: 'https://yorisoi.test/invitation#t', expiresAt: '2026-12-06T10:00:00+09:00' } }, { status: 201 });
    }));
    const { router } = renderScreen(<InviteAccountPage />, { at: '/desk/43/accounts/new', path: '/desk/43/accounts/new', session, routes: [{ path: '*', element: <p>一覧</p> }] });
    await fill();
    const dialog = await screen.findByRole('alertdialog', { name: '招待リンクができました' });
    expect(within(dialog).getByRole('textbox', { name: '招待リンク' })).toHaveValue('https://yorisoi.test/invitation#t');
    expect(sent).toEqual({ username: 'h.tanaka', displayName: '田中 花子', role: 'organiser', hospitalId: null });
    await userEvent.click(within(dialog).getByRole('button', { name: 'コピーしたので閉じる' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/desk/43/accounts'));
  });

  it('offers the support centre only its own people', () => {
    renderScreen(<InviteAccountPage />, { session });
    expect(screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).value)).toEqual(['centre', 'organiser', 'supporter']);
  });

  it('puts a taken user name on its field', async () => {
    server.use(http.post(base, () => problem('username-taken', 409, 'このユーザー名は使われています', {
      violations: [{ field: 'username', code: 'duplicate', message: 'すでに使われています' }],
    })));
    renderScreen(<InviteAccountPage />, { session });
    await fill();
    expect(await screen.findByRole('link', { name: 'ユーザー名: すでに使われています' })).toBeVisible();
  });
});

describe('an account', () => {
  const open = (session = admin) => renderScreen(<AccountPage />, { at: '/desk/43/accounts/a9', path: '/desk/43/accounts/:id', session, routes: [{ path: '*', element: <p>一覧</p> }] });

  it('is disabled only after saying what follows, and the toast takes it back', async () => {
    const states: string[] = [];
    server.use(
      http.get(`${base}/a9`, () => HttpResponse.json(account)),
      http.put(`${base}/a9`, async ({ request }) => {
        const body = await request.json() as { state: 'active' | 'disabled' };
        states.push(`${body.state} ${request.headers.get('If-Match')}`);
        return HttpResponse.json({ ...account, state: body.state, version: 5 });
      }),
    );
    open();
    await userEvent.click(await screen.findByRole('button', { name: '利用を停止する' }));
    const dialog = screen.getByRole('alertdialog', { name: '田中 花子 さんの利用を停止しますか' });
    expect(dialog).toHaveTextContent('サインイン中の場合は、次の操作からできなくなります。');
    await userEvent.click(within(dialog).getByRole('button', { name: '利用を停止する' }));
    await userEvent.click(await screen.findByRole('button', { name: '元に戻す' }));
    await waitFor(() => expect(states).toEqual(['disabled "4"', 'active "5"']));
  });

  it('of a hospital needs the hospital', async () => {
    server.use(http.get(`${base}/a9`, () => HttpResponse.json(account)));
    open();
    await userEvent.click(await screen.findByRole('radio', { name: /拠点病院/ }));
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    expect(await screen.findByRole('link', { name: '所属する病院: 入力してください' })).toBeVisible();
  });

  it('is only read by those who may not change it', async () => {
    server.use(http.get(`${base}/a9`, () => HttpResponse.json(account)));
    open(sessionWith('accounts:read'));
    expect(await screen.findByRole('heading', { name: '田中 花子' })).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: '利用を停止する' })).toBeNull();
  });

  it('of another prefecture is not found', async () => {
    server.use(http.get(`${base}/a9`, () => problem('not-found', 404, '見つかりません')));
    open();
    expect(await screen.findByRole('heading', { name: 'ページが見つかりません' })).toBeVisible();
  });
});
