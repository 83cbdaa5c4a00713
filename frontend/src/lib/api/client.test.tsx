import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeLanguage } from '@/lib/i18n';
import { http, HttpResponse, problem, server } from '@/testing/server';
import { client, ifMatch, isProblem, read } from '.';
import { onSessionExpired } from './session-expiry';

const settings = { fiscalYearStartMonth: 4, roomDaysPerMonth: 17, smallCountThreshold: 5, version: 3 };
const path = '*/api/v1/prefectures/43/settings';
const save = () => read(client.PUT('/api/v1/prefectures/{prefecture}/settings', {
  params: { path: { prefecture: '43' }, header: ifMatch(3) },
  body: { fiscalYearStartMonth: 4, roomDaysPerMonth: 20, smallCountThreshold: 5 },
}));

describe('calling the service', () => {
  it('sends the language and the edited version', async () => {
    let headers: Headers | undefined;
    server.use(http.put(path, ({ request }) => {
      headers = request.headers;
      return HttpResponse.json(settings);
    }));
    await changeLanguage('en');
    await save();
    expect(headers?.get('Accept-Language')).toBe('en');
    expect(headers?.get('If-Match')).toBe('"3"');
  });

  it('throws the problem of a refusal with its violations', async () => {
    server.use(http.put(path, () => problem('validation-failed', 400, '入力に誤りがあります', {
      detail: '詳しい説明', violations: [{ field: 'roomDaysPerMonth', code: 'too_large', message: '31以下にしてください' }],
    })));
    await expect(save()).rejects.toMatchObject({
      problem: 'validation-failed', status: 400, title: '入力に誤りがあります', detail: '詳しい説明',
      violations: [{ field: 'roomDaysPerMonth', code: 'too_large', message: '31以下にしてください' }],
    });
  });

  it('says when the server cannot be reached or answers no problem', async () => {
    server.use(http.put(path, () => HttpResponse.error()));
    await expect(save()).rejects.toSatisfy((error) => isProblem(error, 'network'));
    server.use(http.put(path, () => new HttpResponse('<html>bad gateway</html>', { status: 502 })));
    await expect(save()).rejects.toMatchObject({ problem: 'internal-error', status: 502, title: 'HTTP 502' });
  });

  it('asks once to sign in again when the session has ended, and sends the very same request again', async () => {
    const bodies: unknown[] = [];
    server.use(http.put(path, async ({ request }) => {
      bodies.push(await request.json());
      return bodies.length <= 2 ? problem('unauthenticated', 401, 'サインインが必要です') : HttpResponse.json(settings);
    }));
    const signInAgain = vi.fn().mockResolvedValue(true);
    const forget = onSessionExpired(signInAgain);
    await Promise.all([save(), save()]);
    forget();
    expect(signInAgain).toHaveBeenCalledOnce();
    expect(bodies).toHaveLength(4);
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
  });

  describe('what is open to everybody', () => {
    const list = () => read(client.GET('/api/v1/prefectures/{prefecture}/salons', { params: { path: { prefecture: '43' } } }));
    const refused = () => problem('unauthenticated', 401, 'サインインが必要です');
    let signedIn = false;
    beforeEach(() => {
      signedIn = false;
      server.use(
        http.get('*/api/v1/prefectures/43/salons', () => (signedIn
          ? HttpResponse.json({ items: ['準備中のサロン'], next: null, total: 1 }, { headers: { 'Yorisoi-Signed-In': 'true' } })
          : HttpResponse.json({ items: [], next: null, total: 0 }))),
        http.get('*/api/v1/session', refused),
      );
    });

    it('asks to sign in again on the desk, and shows what its person sees', async () => {
      const signInAgain = vi.fn(() => Promise.resolve(signedIn = true));
      const forget = onSessionExpired(signInAgain);
      await expect(list()).resolves.toMatchObject({ total: 1 });
      await expect(list()).resolves.toMatchObject({ total: 1 });
      forget();
      expect(signInAgain).toHaveBeenCalledOnce();
    });

    it('is never shown on the desk as if it were all there is', async () => {
      const forget = onSessionExpired(() => Promise.resolve(false));
      await expect(list()).rejects.toMatchObject({ problem: 'unauthenticated', title: 'サインインが必要です' });
      forget();
    });

    it('is simply shown elsewhere', async () => {
      await expect(list()).resolves.toMatchObject({ total: 0 });
    });
  });

  it('lets the 401 stand when the person does not sign in again', async () => {
    server.use(http.put(path, () => problem('unauthenticated', 401, 'サインインが必要です')));
    const forget = onSessionExpired(() => Promise.resolve(false));
    await expect(save()).rejects.toMatchObject({ problem: 'unauthenticated', status: 401 });
    forget();
  });
});
