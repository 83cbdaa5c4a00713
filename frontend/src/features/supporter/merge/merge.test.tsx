import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Supporter, SupporterMerge, SupporterMergePreview } from '@/lib/api';
import { renderScreen, sessionWith } from '@/testing/render';
import { http, HttpResponse, problem, server } from '@/testing/server';
import { API, aSupporter, OF_THE_CENTRE } from '../testing';
import { DoublesPage } from './DoublesPage';
import { GoesOnIn } from './GoesOnIn';
import { MergePage } from './MergePage';

const centre = sessionWith(...OF_THE_CENTRE);
const page = (items: unknown[]) => ({ items, next: null, total: items.length });
const kept: Supporter = { ...aSupporter, dutiesPerMonth: null };
const other: Supporter = {
  ...aSupporter, id: '0190a000-0000-7000-8000-0000000000d2', number: 61, state: 'applied', municipality: '合志市', dutiesPerMonth: 2, recommendedFor: [], health: 'closed', version: 1,
};
const brief = ({ id, number, name, kana, state }: Supporter) => ({ id, number, name, kana, state });
const aMerge: SupporterMerge = {
  id: 'm1', kept: brief(kept), other: brief(other), moved: [{ kind: 'duties', count: 2 }], mergedBy: '有明 花子', mergedAt: '2026-11-28T10:00:00+09:00', undoneBy: null, undoneAt: null, obstacle: null, version: 1,
};

let preview: SupporterMergePreview;
let calls: Array<{ what: string; version: string | null; body?: unknown }>;
let merges: SupporterMerge[];
beforeEach(() => {
  preview = { moving: [{ kind: 'duties', count: 2 }, { kind: 'consents', count: 1 }], obstacles: [], answeredByBoth: [], bothHaveAccounts: false };
  calls = [];
  merges = [aMerge];
  server.use(
    http.get(`${API}/supporters`, () => HttpResponse.json(page([kept, other]))),
    http.get(`${API}/salons`, () => HttpResponse.json(page([]))),
    http.get(`${API}/supporters/:id`, ({ params }) => HttpResponse.json(params.id === kept.id ? kept : other)),
    http.get(`${API}/supporters/:id/merge-previews/:otherId`, () => HttpResponse.json(preview)),
    http.get(`${API}/supporters/:id/merges`, () => HttpResponse.json(page(merges))),
    http.post(`${API}/supporters/:id/merges`, async ({ request }) => {
      calls.push({ what: 'merge', version: request.headers.get('If-Match'), body: await request.json() });
      return HttpResponse.json(aMerge, { status: 201 });
    }),
    http.delete(`${API}/supporter-merges/m1`, ({ request }) => {
      calls.push({ what: 'undo', version: request.headers.get('If-Match') });
      merges = [{ ...aMerge, undoneBy: '有明 花子', undoneAt: '2026-11-28T11:00:00+09:00' }];
      return HttpResponse.json(merges[0]);
    }),
  );
});

const open = () => renderScreen(<MergePage />, { at: `/desk/43/supporters/${kept.id}/merge/${other.id}`, path: '/desk/:prefecture/supporters/:id/merge/:otherId', session: centre, routes: [{ path: '/desk/:prefecture/supporters/:id', element: <p>見本 花子</p> }] });

describe('merging two entries', () => {
  it('takes what only the other one says, and what is chosen, after saying it in numbers', async () => {
    open();
    const municipality = await screen.findByRole('group', { name: '市町村' });
    expect(within(municipality).getByRole('radio', { name: /残す登録/ })).toBeChecked();
    expect(within(screen.getByRole('group', { name: '引き受ける回数' })).getByRole('radio', { name: /統合される登録/ })).toBeChecked();
    expect(screen.queryByRole('group', { name: '氏名' })).not.toBeInTheDocument();
    await userEvent.click(within(municipality).getByRole('radio', { name: /統合される登録/ }));
    await userEvent.click(screen.getByRole('button', { name: '統合する' }));
    const dialog = screen.getByRole('alertdialog', { name: '登録番号 61 を 12 に統合する' });
    expect(within(dialog).getByText('統合される登録から 2項目の内容を使います。')).toBeVisible();
    expect(within(dialog).getByText('当番 2件')).toBeVisible();
    expect(calls).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: '統合する' }));
    await userEvent.click(await screen.findByRole('button', { name: '元に戻す' }));
    expect(calls).toEqual([
      { what: 'merge', version: '"3"', body: { otherId: other.id, otherVersion: 1, taken: ['municipality', 'duties_per_month'], accountOf: null, answersOf: null } },
      { what: 'undo', version: '"1"' },
    ]);
  });

  it('asks for what nobody can guess before it merges', async () => {
    preview = { ...preview, answeredByBoth: ['2026-12'] };
    open();
    const answers = await screen.findByRole('group', { name: '2026年12月の都合' });
    expect(screen.getByRole('button', { name: '統合する' })).toBeDisabled();
    expect(screen.getByText('まだ選んでいないところがあります。')).toBeVisible();
    await userEvent.click(within(answers).getByRole('radio', { name: /登録番号 61 の回答/ }));
    expect(screen.getByRole('button', { name: '統合する' })).toBeEnabled();
  });

  it('says in words what stands in the way, and does not merge', async () => {
    preview = { ...preview, obstacles: ['2026年12月3日に、二つの登録の両方が当番になっています。'] };
    open();
    expect(await screen.findByText('2026年12月3日に、二つの登録の両方が当番になっています。')).toBeVisible();
    expect(screen.getByRole('button', { name: '統合する' })).toBeDisabled();
  });

  it('shows what is there now when somebody else was faster', async () => {
    server.use(http.post(`${API}/supporters/:id/merges`, () => problem('stale-version', 412, 'ほかの人が先に変更しました')));
    open();
    await userEvent.click(await screen.findByRole('button', { name: '統合する' }));
    await userEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: '統合する' }));
    await userEvent.click(await screen.findByRole('button', { name: '最新の内容を見る' }));
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
  });
});

describe('an entry that was merged', () => {
  const openMerged = () => renderScreen(<GoesOnIn id={other.id} />, { at: `/desk/43/supporters/${other.id}`, path: '/desk/:prefecture/supporters/:id', session: centre });

  it('tells where it goes on, and comes back', async () => {
    openMerged();
    expect(await screen.findByText('この登録は、登録番号 12 の登録に統合されています')).toBeVisible();
    await userEvent.click(await screen.findByRole('button', { name: '統合を取り消す（登録番号 61）' }));
    await userEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: '統合を取り消す' }));
    expect(await screen.findByText('取り消し済み')).toBeVisible();
    expect(calls).toEqual([{ what: 'undo', version: '"1"' }]);
  });

  it('says why it can not come back', async () => {
    merges = [{ ...aMerge, obstacle: '残した登録は、そのあと別の登録に統合されました。' }];
    openMerged();
    expect(await screen.findByText(/残した登録は、そのあと別の登録に統合されました。/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /統合を取り消す/ })).not.toBeInTheDocument();
  });
});

describe('entries that may be one person’s', () => {
  it('are called two people, and that is undone', async () => {
    let different = false;
    server.use(
      http.get(`${API}/supporter-doubles`, ({ request }) => HttpResponse.json(page(different === (new URL(request.url).searchParams.get('different') === 'true')
        ? [{ first: brief(kept), second: brief(other), signs: ['kana', 'telephone'], saidBy: null, saidAt: null }] : []))),
      http.put(`${API}/supporters/${kept.id}/different/${other.id}`, () => { different = true; return new HttpResponse(null, { status: 204 }); }),
      http.delete(`${API}/supporters/${kept.id}/different/${other.id}`, () => { different = false; return new HttpResponse(null, { status: 204 }); }),
    );
    renderScreen(<DoublesPage />, { at: '/desk/43/supporters/doubles', path: '/desk/:prefecture/supporters/doubles', session: centre });
    const pair = await screen.findByRole('article', { name: '登録番号 12と登録番号 61' });
    expect(within(pair).getByText('電話が同じ')).toBeVisible();
    expect(within(pair).getByRole('link', { name: /^並べて見る/ })).toHaveAttribute('href', `/desk/43/supporters/${kept.id}/merge/${other.id}`);
    await userEvent.click(within(pair).getByRole('button', { name: /^別の人です/ }));
    expect(await screen.findByText('同じ人かもしれない登録はありません')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '元に戻す' }));
    expect(await screen.findByRole('article', { name: '登録番号 12と登録番号 61' })).toBeVisible();
  });
});
