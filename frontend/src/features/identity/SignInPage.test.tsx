import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderScreen, session } from '@/testing/render';
import { http, HttpResponse, problem, server } from '@/testing/server';
import { SignInPage } from './SignInPage';

const answer = { ...session, prefecture: '43' };
const nobody = http.get('*/api/v1/session', () => problem('unauthenticated', 401, 'サインインが必要です'));
const prefecture = http.get('*/api/v1/prefectures/43', () => HttpResponse.json(session.prefecture));

function open(at = '/sign-in') {
  return renderScreen(<SignInPage />, { at, path: '/sign-in', routes: [{ path: '*', element: <p>机</p> }] });
}
async function signIn(password: string) {
  await userEvent.type(screen.getByRole('textbox', { name: /ユーザー名/ }), 'centre');
  await userEvent.type(screen.getByLabelText(/^パスワード/), password);
  await userEvent.click(screen.getByRole('button', { name: 'サインイン' }));
}

describe('signing in', () => {
  beforeEach(() => server.use(nobody, prefecture));

  it('leads to the desk of the own prefecture', async () => {
    let sent: unknown;
    server.use(http.post('*/api/v1/session', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(answer);
    }));
    const { router } = open();
    await signIn('yorisoi-demo');
    await waitFor(() => expect(router.state.location.pathname).toBe('/desk/43'));
    expect(sent).toEqual({ username: 'centre', password: 'yorisoi-demo' });
  });

  it('returns to where one was, but never to another site or prefecture', async () => {
    server.use(http.post('*/api/v1/session', () => HttpResponse.json(answer)));
    const first = open('/sign-in?back=%2Fdesk%2F43%2Ftrainings%3Fkind%3Dother');
    await signIn('yorisoi-demo');
    await waitFor(() => expect(first.router.state.location.pathname + first.router.state.location.search).toBe('/desk/43/trainings?kind=other'));
    first.unmount();
    const second = open('/sign-in?back=%2F%2Fevil.example%2Fdesk%2F43');
    await signIn('yorisoi-demo');
    await waitFor(() => expect(second.router.state.location.pathname).toBe('/desk/43'));
  });

  it('says what is wrong, keeps the name and asks for the password again', async () => {
    server.use(http.post('*/api/v1/session', () => problem('sign-in-failed', 401, 'ユーザー名またはパスワードが違います')));
    open();
    await signIn('wrong');
    expect(await screen.findByRole('alert')).toHaveTextContent('ユーザー名またはパスワードが違います');
    expect(screen.getByRole('textbox', { name: /ユーザー名/ })).toHaveValue('centre');
    expect(screen.getByLabelText(/^パスワード/)).toHaveValue('');
    expect(screen.getByLabelText(/^パスワード/)).toHaveFocus();
  });

  it('counts down when there were too many attempts', async () => {
    server.use(http.post('*/api/v1/session', () => problem('too-many-attempts', 429, '試行回数が多すぎます', {}, { 'Retry-After': '2' })));
    open();
    await signIn('wrong');
    expect(await screen.findByText('あと2秒お待ちください。')).toBeVisible();
    expect(screen.getByRole('button', { name: 'サインイン' })).toBeDisabled();
    await waitFor(() => expect(screen.getByRole('button', { name: 'サインイン' })).toBeEnabled(), { timeout: 5000 });
  });
});
