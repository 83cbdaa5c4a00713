import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportRow, TrainingImport } from '@/lib/api';
import { renderScreen } from '@/testing/render';
import { http, HttpResponse, problem, server } from '@/testing/server';
import { TrainingImportPage } from './TrainingImportPage';
import { TrainingImportPreviewPage } from './TrainingImportPreviewPage';

const IMPORTS = '*/api/v1/prefectures/43/training-imports';
const row = (number: number, effect: ImportRow['effect'], change: Partial<ImportRow> = {}): ImportRow => ({
  number, effect, cells: { date: '2026-05-10', title: `研修${number}`, peer: '1' }, faults: [], ...change,
});

let preview: TrainingImport;
beforeEach(() => {
  preview = {
    id: 'i1', table: 'trainings', fileName: '研修.csv', encoding: 'Shift_JIS', state: 'previewed', columns: ['date', 'title', 'peer'], ignoredColumns: ['メモ'],
    rows: [
      row(2, 'create'), row(3, 'unchanged'),
      row(4, 'faulty', { cells: { date: '2026-04-31', title: '研修4', peer: '-1' }, faults: [{ column: 'date', code: 'invalid_date', message: '暦にない日付です' }, { column: 'peer', code: 'too_small', message: '0以上にしてください' }] }),
      row(5, 'conflict', { faults: [{ column: null, code: 'conflict', message: '違う内容で登録されています' }] }),
    ],
    counts: { create: 1, unchanged: 1, conflict: 1, faulty: 1 }, createdAt: '2026-11-22T10:00:00+09:00', expiresAt: '2026-11-29T10:00:00+09:00', version: 0,
  };
  server.use(
    http.get(`${IMPORTS}/i1`, () => HttpResponse.json(preview)),
    http.get(IMPORTS, () => HttpResponse.json({ items: [], next: null, total: 0 })),
  );
});

const openPreview = (search = '') => renderScreen(<TrainingImportPreviewPage />, {
  at: `/desk/43/training-imports/i1${search}`, path: '/desk/:prefecture/training-imports/:id', routes: [{ path: '*', element: <p>ほかの画面</p> }],
});
const openUpload = () => renderScreen(<TrainingImportPage />, {
  at: '/desk/43/training-imports', path: '/desk/:prefecture/training-imports', routes: [{ path: '/desk/:prefecture/training-imports/:id', element: <TrainingImportPreviewPage /> }],
});

describe('choosing a file', () => {
  it('sends it with its type and name, and shows the preview at its own address', async () => {
    const seen: Array<{ type: string | null; name: string | null }> = [];
    server.use(http.post(IMPORTS, ({ request }) => {
      seen.push({ type: request.headers.get('Content-Type'), name: new URL(request.url).searchParams.get('fileName') });
      return HttpResponse.json(preview, { status: 201 });
    }));
    const { router } = openUpload();
    await userEvent.upload(await screen.findByLabelText('取り込むファイル'), new File(['date,title\r\n'], '研修.csv'));
    expect(await screen.findByRole('heading', { level: 1, name: '取り込む内容の確認' })).toBeVisible();
    expect(router.state.location.pathname).toBe('/desk/43/training-imports/i1');
    expect(seen).toEqual([{ type: 'text/csv', name: '研修.csv' }]);
  });

  it('says which column is missing', async () => {
    server.use(http.post(IMPORTS, () => problem('validation-failed', 400, '入力に誤りがあります', {
      violations: [{ field: 'title', code: 'missing_column', message: '列がありません' }],
    })));
    openUpload();
    await userEvent.upload(await screen.findByLabelText('取り込むファイル'), new File(['x'], 'a.xlsx'));
    expect(await screen.findByText('項目（研修名）: 列がありません')).toBeVisible();
    expect(screen.getByRole('button', { name: 'ファイルを選ぶ' })).toBeVisible();
  });

  it('sends nothing that cannot be read', async () => {
    openUpload();
    await userEvent.upload(await screen.findByLabelText('取り込むファイル'), new File(['x'], '古い.xls'), { applyAccept: false });
    expect(await screen.findByRole('alert')).toHaveTextContent('「古い.xls」は取り込めない形式です');
  });
});

describe('imports that were left', () => {
  it('are listed, so that anyone can go on with them', async () => {
    server.use(http.get(IMPORTS, () => HttpResponse.json({
      items: [{ id: 'i1', table: 'trainings', fileName: '研修.csv', rows: 4, createdAt: '2026-11-22T10:00:00+09:00', expiresAt: '2026-11-23T10:00:00+09:00', version: 0 }], next: null, total: 1,
    })));
    openUpload();
    expect(await screen.findByRole('link', { name: '研修.csv' })).toHaveAttribute('href', '/desk/43/training-imports/i1');
    expect(screen.getByText(/研修会.*4行/)).toBeVisible();
  });
});

describe('the preview of an import', () => {
  it('shows every row with its effect, and faults at their cells', async () => {
    openPreview();
    const faulty = await screen.findByRole('row', { name: /研修4/ });
    const cells = within(faulty).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent)).toEqual(['誤り', '2026-04-31暦にない日付です', '研修4', '-10以上にしてください']);
    expect(within(screen.getByRole('row', { name: /研修5/ })).getByText('違う内容で登録されています')).toBeVisible();
    expect(screen.getByText('読み取らない列: メモ')).toBeVisible();
    expect(screen.getByText(/文字コード Shift_JIS/)).toBeVisible();
  });

  it('narrows itself to the rows with faults, in the address', async () => {
    const { router } = openPreview();
    await userEvent.click(await screen.findByRole('button', { name: '取り込めない行 2' }));
    expect(router.state.location.search).toBe('?show=problems');
    expect(screen.queryByRole('row', { name: /研修2/ })).not.toBeInTheDocument();
    expect(screen.getByRole('row', { name: /研修5/ })).toBeVisible();
  });

  it('says in numbers what will be stored and what not, and stores it once', async () => {
    const bodies: unknown[] = [];
    server.use(http.post(`${IMPORTS}/i1/confirmation`, async ({ request }) => {
      bodies.push(await request.json());
      preview = { ...preview, state: 'confirmed', version: 1 };
      return HttpResponse.json(preview);
    }));
    openPreview();
    await userEvent.click(await screen.findByRole('button', { name: '登録に進む…' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(within(dialog).getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '1件を登録します。', '2件は取り込みません。', '1件はすでに同じ内容で登録されているため、そのままです。',
    ]);
    await userEvent.click(within(dialog).getByRole('button', { name: '1件を登録する' }));
    expect(await screen.findByText('1件を登録しました')).toBeVisible();
    expect(bodies).toEqual([{ skipRows: true }]);
    expect(screen.queryByRole('button', { name: '登録に進む…' })).not.toBeInTheDocument();
  });

  it('shows how it is now when somebody confirmed it already', async () => {
    server.use(http.post(`${IMPORTS}/i1/confirmation`, () => {
      preview = { ...preview, state: 'confirmed', version: 1 };
      return problem('import-already-confirmed', 409, 'すでに確定されています');
    }));
    openPreview();
    await userEvent.click(await screen.findByRole('button', { name: '登録に進む…' }));
    await userEvent.click(await screen.findByRole('button', { name: '1件を登録する' }));
    expect(await screen.findByText('1件を登録しました')).toBeVisible();
  });

  it('can be discarded, with the version that was seen', async () => {
    let version: string | null = null;
    server.use(http.delete(`${IMPORTS}/i1`, ({ request }) => {
      version = request.headers.get('If-Match');
      return new HttpResponse(null, { status: 204 });
    }));
    openPreview();
    await userEvent.click(await screen.findByRole('button', { name: '取りやめる' }));
    await userEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: '取りやめる' }));
    expect(await screen.findByText('ほかの画面')).toBeVisible();
    await waitFor(() => expect(version).toBe('"0"'));
  });
});
