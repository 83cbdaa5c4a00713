import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderScreen, sessionWith } from '@/testing/render';
import { http, HttpResponse, server } from '@/testing/server';
import { API, OF_THE_CENTRE } from '../testing';
import { SalonImportPage } from './SalonImportPage';
import { SalonImportPreviewPage } from './SalonImportPreviewPage';

const desk = sessionWith(...OF_THE_CENTRE);

const IMPORTS = `${API}/salon-imports`;

const preview = {
  id: 'i1', table: 'salons', fileName: 'サロン一覧.csv', encoding: 'UTF-8', state: 'previewed', columns: ['name', 'venue', 'schedule_text'], ignoredColumns: [],
  rows: [
    { number: 2, effect: 'create', cells: { name: 'まちなか・こころカフェ', venue: '市民活動センター', schedule_text: '毎月 第3 水曜日' }, faults: [], notices: [{ column: 'name', code: 'same_name', message: '同じ名前のものが登録されています' }] },
    { number: 3, effect: 'faulty', cells: { name: '', venue: '公民館', schedule_text: '' }, faults: [{ column: 'name', code: 'required', message: '入力してください' }] },
  ],
  counts: { create: 1, unchanged: 0, conflict: 0, faulty: 1 }, createdAt: '2026-11-22T10:00:00+09:00', expiresAt: '2026-11-23T10:00:00+09:00', version: 0,
};

describe('a listing of salons', () => {
  it('is looked at row by row before it is stored, and then leads to the list', async () => {
    let state = 'previewed';
    server.use(
      http.get(IMPORTS, () => HttpResponse.json({ items: [], next: null, total: 0 })),
      http.post(IMPORTS, () => HttpResponse.json(preview, { status: 201 })),
      http.get(`${IMPORTS}/i1`, () => HttpResponse.json({ ...preview, state })),
      http.post(`${IMPORTS}/i1/confirmation`, () => {
        state = 'confirmed';
        return HttpResponse.json({ ...preview, state });
      }),
    );
    const { router } = renderScreen(<SalonImportPage />, {
      at: '/desk/43/salon-imports', path: '/desk/:prefecture/salon-imports', session: desk, routes: [{ path: '/desk/:prefecture/salon-imports/:id', element: <SalonImportPreviewPage /> }],
    });
    expect(await screen.findByRole('heading', { level: 1, name: 'サロンの取り込み' })).toBeVisible();
    await userEvent.upload(screen.getByLabelText('取り込むファイル'), new File(['name\r\n'], 'サロン一覧.csv'));
    expect(await screen.findByRole('row', { name: /まちなか・こころカフェ/ })).toBeVisible();
    expect(router.state.location.pathname).toBe('/desk/43/salon-imports/i1');
    expect(screen.getByRole('columnheader', { name: '開催日程' })).toBeVisible();
    expect(screen.getByText('入力してください')).toBeVisible();
    expect(screen.getByText('同じ名前のものが登録されています').closest('td')).toHaveTextContent('まちなか・こころカフェ');
    await userEvent.click(screen.getByRole('button', { name: '登録に進む…' }));
    await userEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: '1件を登録する' }));
    expect(await screen.findByText('1件を登録しました')).toBeVisible();
    expect(screen.getByRole('link', { name: '一覧を見る' })).toHaveAttribute('href', '/desk/43/salons');
  });
});
