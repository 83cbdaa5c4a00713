import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Problem } from '@/lib/api';
import { EmptyState } from '@/components/feedback';
import { renderScreen } from '@/testing/render';
import { type Column, DataTable, TableToolbar, useTableState } from '.';

interface Row { id: string; name: string; people: number }
const columns: Array<Column<Row>> = [
  { id: 'name', header: '名前', rowHeader: true, sortKey: 'name', cell: (row) => row.name },
  { id: 'people', header: '人数', numeric: true, sortKey: 'people', cell: (row) => row.people },
];
const rows = [{ id: '1', name: '養成研修会', people: 12 }, { id: '2', name: 'フォローアップ', people: 8 }];
const answered = (items: Row[], next: string | null = null) => ({ data: { items, next, total: items.length }, isPending: false, error: null, refetch: vi.fn() });

function List({ result }: { result: Parameters<typeof DataTable<Row, 'kind'>>[0]['result'] }) {
  const state = useTableState({ filters: ['kind'] as const, defaultSort: 'name' });
  return (
    <>
      <TableToolbar state={state} columns={columns} searchLabel="さがす" filters={[{ name: 'kind', label: '種別', options: [{ value: 'other', label: 'その他' }] }]} />
      <output>{JSON.stringify(state.query)}</output>
      <DataTable caption="研修" columns={columns} rowId={(row) => row.id} result={result} state={state} empty={<EmptyState title="まだありません" />} />
    </>
  );
}

describe('a list', () => {
  it('takes search, filter, sort and page from the address', () => {
    renderScreen(<List result={answered(rows)} />, { at: '/desk/43/trainings?q=養成&kind=other&sort=-people&cursor=abc&page=2&hide=people' });
    expect(JSON.parse(screen.getByText(/limit/).textContent!)).toEqual({ kind: 'other', q: '養成', sort: '-people', cursor: 'abc', limit: 50 });
    expect(screen.getByRole('searchbox', { name: 'さがす' })).toHaveValue('養成');
    expect(screen.getByText('2ページ目')).toBeVisible();
    expect(screen.queryByRole('columnheader', { name: /人数/ })).toBeNull();
  });

  it('writes the sort to the address and begins at the first page again', async () => {
    const { router } = renderScreen(<List result={answered(rows)} />, { at: '/x?cursor=abc&page=2' });
    await userEvent.click(screen.getByRole('button', { name: /人数/ }));
    expect(router.state.location.search).toBe('?sort=people');
    await userEvent.click(screen.getByRole('button', { name: /人数/ }));
    expect(router.state.location.search).toBe('?sort=-people');
    expect(screen.getByRole('columnheader', { name: /人数/ })).toHaveAttribute('aria-sort', 'descending');
  });

  it('searches when typing pauses, and shows the search as a chip that can be removed', async () => {
    const { router } = renderScreen(<List result={answered(rows)} />, { at: '/x' });
    await userEvent.type(screen.getByRole('searchbox'), 'がん');
    await waitFor(() => expect(new URLSearchParams(router.state.location.search).get('q')).toBe('がん'));
    await userEvent.click(await screen.findByRole('button', { name: '「がん」を外す' }));
    await waitFor(() => expect(router.state.location.search).toBe(''));
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });

  it('pages forward by cursor and back to where it was', async () => {
    const { router } = renderScreen(<List result={answered(rows, 'next-page')} />, { at: '/x' });
    await userEvent.click(screen.getByRole('button', { name: '次へ' }));
    expect(router.state.location.search).toBe('?cursor=next-page&page=2');
    await userEvent.click(screen.getByRole('button', { name: '前へ' }));
    await waitFor(() => expect(router.state.location.search).toBe(''));
  });

  it('hides a column by choice', async () => {
    const { router } = renderScreen(<List result={answered(rows)} />, { at: '/x' });
    await userEvent.click(screen.getByRole('button', { name: '表示する列' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('checkbox', { name: '人数' }));
    expect(router.state.location.search).toBe('?hide=people');
  });

  it('says why it is empty: nothing there, or nothing that matches', async () => {
    const { unmount } = renderScreen(<List result={answered([])} />, { at: '/x' });
    expect(screen.getByText('まだありません')).toBeVisible();
    unmount();
    const { router } = renderScreen(<List result={answered([])} />, { at: '/x?kind=other' });
    expect(screen.getByText('条件に合うものがありません')).toBeVisible();
    await userEvent.click(screen.getAllByRole('button', { name: '条件をすべて外す' })[0]!);
    expect(router.state.location.search).toBe('');
  });

  it('shows a problem in its place, with a way to try again', async () => {
    const refetch = vi.fn();
    renderScreen(<List result={{ isPending: false, error: new Problem('internal-error', 500, '内部エラー'), refetch }} />, { at: '/x' });
    expect(screen.getByRole('alert')).toHaveTextContent('内部エラー');
    await userEvent.click(screen.getByRole('button', { name: 'もう一度試す' }));
    expect(refetch).toHaveBeenCalledOnce();
  });
});
