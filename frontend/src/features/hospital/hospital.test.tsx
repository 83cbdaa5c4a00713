import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Hospital } from '@/lib/api';
import { today } from '@/lib/date';
import { renderScreen, sessionWith } from '@/testing/render';
import { http, HttpResponse, problem, server } from '@/testing/server';
import { ChangeHospitalPage } from './form/ChangeHospitalPage';
import { HospitalPage } from './HospitalPage';
import { HospitalsPage } from './HospitalsPage';

const API = '*/api/v1/prefectures/43/hospitals';
const ID = '0190a000-0000-7000-8000-0000000000a1';

const hospital: Hospital = {
  id: ID, name: '有明中央病院', kana: 'ありあけちゅうおうびょういん',
  designations: [{ kind: 'prefectural', from: '2015-04-01', to: '2021-03-31' }, { kind: 'regional', from: '2021-04-01', to: null }],
  designationOn: 'regional', postalCode: '860-0000', address: '熊本県架空市1-1', latitude: 32.8, longitude: 130.7,
  supportCentre: { telephone: '096-000-0001', hours: '平日 9:00～17:00' }, version: 3,
};

function listing(seen: URL[] = []) {
  server.use(
    http.get(API, ({ request }) => {
      seen.push(new URL(request.url));
      return HttpResponse.json({ items: [hospital], next: null, total: 1 });
    }),
    http.get(`${API}/designation-counts`, ({ request }) => HttpResponse.json({
      on: new URL(request.url).searchParams.get('on') ?? today(), national: 1, regional: 6, prefectural: 14, total: 21,
    })),
  );
  return seen;
}

describe('the list of hospitals', () => {
  it('shows how many were designated on the day of the address, and narrows itself to a kind', async () => {
    const seen = listing();
    const { router } = renderScreen(<HospitalsPage />, { at: '/desk/43/hospitals?on=2019-04-01', path: '/desk/:prefecture/hospitals' });
    expect(await screen.findByText('2019年4月1日(月)現在')).toBeVisible();
    expect(screen.getByText('計21')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /県指定\s*14/ }));
    expect(router.state.location.search).toBe('?on=2019-04-01&designation=prefectural');
    await waitFor(() => expect(seen.at(-1)?.searchParams.get('designation')).toBe('prefectural'));
    expect(seen.at(-1)?.searchParams.get('on')).toBe('2019-04-01');
  });

  it('sorts by designation in one direction only, as the contract has it', async () => {
    const seen = listing();
    renderScreen(<HospitalsPage />, { at: '/desk/43/hospitals', path: '/desk/:prefecture/hospitals' });
    await userEvent.click(await screen.findByRole('button', { name: /^指定/ }));
    expect(seen.every((url) => url.searchParams.get('sort') === 'designation')).toBe(true);
  });

  it('offers nothing to write to those who may only read', async () => {
    listing();
    renderScreen(<HospitalsPage />, { at: '/desk/43/hospitals', path: '/desk/:prefecture/hospitals', session: sessionWith('today:read') });
    expect(await screen.findByRole('link', { name: '有明中央病院' })).toBeVisible();
    expect(screen.queryByRole('link', { name: '病院を登録する' })).not.toBeInTheDocument();
  });
});

describe('changing a hospital', () => {
  beforeEach(() => server.use(http.get(`${API}/:id`, () => HttpResponse.json(hospital))));
  const open = () => renderScreen(<ChangeHospitalPage />, {
    at: `/desk/43/hospitals/${ID}/edit`, path: '/desk/:prefecture/hospitals/:id/edit', routes: [{ path: '*', element: <p>ほかの画面</p> }],
  });

  it("puts the server's violation on the period it is about and keeps what was typed", async () => {
    server.use(http.put(`${API}/:id`, () => problem('validation-failed', 400, '入力に誤りがあります', {
      violations: [{ field: 'designations[1].from', code: 'in_future', message: '未来の日付です' }],
    })));
    open();
    const name = await screen.findByRole('textbox', { name: /病院名/ });
    await userEvent.type(name, '（新館）');
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    const second = screen.getByRole('group', { name: '期間2' });
    expect(await within(second).findByText('未来の日付です')).toBeVisible();
    expect(within(screen.getByRole('group', { name: '期間1' })).queryByText('未来の日付です')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('link', { name: '期間2 指定の初日: 未来の日付です' }));
    expect(second).toContainElement(document.activeElement as HTMLElement);
    expect(name).toHaveValue('有明中央病院（新館）');
  });

  it('shows an overlap found by the server at the whole period', async () => {
    server.use(http.put(`${API}/:id`, () => problem('validation-failed', 400, '入力に誤りがあります', {
      violations: [{ field: 'designations[1]', code: 'overlap', message: '期間が重なっています' }],
    })));
    open();
    await userEvent.click(await screen.findByRole('button', { name: '保存する' }));
    expect(await within(screen.getByRole('group', { name: '期間2' })).findByText('期間が重なっています')).toBeVisible();
    expect(screen.getByRole('link', { name: '期間2: 期間が重なっています' })).toBeVisible();
  });

  it('lets the person choose when somebody else was quicker, and sends the newer version', async () => {
    const versions: string[] = [];
    server.use(
      http.put(`${API}/:id`, async ({ request }) => {
        versions.push(request.headers.get('If-Match') ?? '');
        if (versions.length === 1) {
          server.use(http.get(`${API}/:id`, () => HttpResponse.json({ ...hospital, name: '有明医療センター', version: 4 })));
          return problem('stale-version', 412, 'ほかの人が先に変更しました');
        }
        return HttpResponse.json({ ...hospital, ...(await request.json() as object), version: 5 });
      }),
    );
    open();
    const address = await screen.findByRole('textbox', { name: '住所' });
    await userEvent.clear(address);
    await userEvent.type(address, '熊本県架空市2-2');
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'ほかの人が先に保存しました' });
    expect(within(dialog).getByRole('radio', { name: '保存されている内容: 有明医療センター' })).toBeChecked();
    expect(within(dialog).getByRole('radio', { name: 'あなたの入力: 熊本県架空市2-2' })).toBeChecked();
    await userEvent.click(within(dialog).getByRole('button', { name: '選んだ内容で保存する' }));
    expect(await screen.findByText('ほかの画面')).toBeVisible();
    expect(versions).toEqual(['"3"', '"4"']);
  });
});

describe("a hospital's page", () => {
  it('says what deleting takes away, in numbers', async () => {
    server.use(
      http.get(`${API}/:id`, () => HttpResponse.json(hospital)),
      http.get(`${API}/:id/specialists`, () => HttpResponse.json({ items: [], next: null, total: 3 })),
    );
    renderScreen(<HospitalPage />, { at: `/desk/43/hospitals/${ID}`, path: '/desk/:prefecture/hospitals/:id' });
    await userEvent.click(await screen.findByRole('button', { name: '削除する' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(await within(dialog).findByText('がん専門相談員3名の登録も消えます。')).toBeVisible();
    expect(within(dialog).getByText('指定の期間2件が消え、過去の日の指定の数も変わります。')).toBeVisible();
  });

  it('shows no specialists and no buttons to those without the permission', async () => {
    server.use(http.get(`${API}/:id`, () => HttpResponse.json(hospital)));
    renderScreen(<HospitalPage />, { at: `/desk/43/hospitals/${ID}`, path: '/desk/:prefecture/hospitals/:id', session: sessionWith('today:read') });
    expect(await screen.findByRole('heading', { level: 1, name: '有明中央病院' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'がん専門相談員' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '削除する' })).not.toBeInTheDocument();
  });
});
