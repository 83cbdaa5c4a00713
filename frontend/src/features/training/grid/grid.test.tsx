import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AttendanceNumbers, HeadcountsBody, Training } from '@/lib/api';
import { addDays, today } from '@/lib/date';
import { renderScreen } from '@/testing/render';
import { http, HttpResponse, problem, server } from '@/testing/server';
import { AttendanceGridPage } from './AttendanceGridPage';

const API = '*/api/v1/prefectures/43/trainings';

function training(number: number, change: Partial<Training> = {}): Training {
  return {
    id: `t${number}`, kind: 'follow_up', title: `研修${number}`, dates: [`2026-0${number}-10`], fiscalYear: 2026, delivery: 'in_person',
    place: null, facilitators: [], footnotes: [], openForApplication: false, application: null, attendance: null, version: 1, ...change,
  };
}

const NOBODY = { peer: 0, medical: 0, government: 0, total: 0 };

/** A service that keeps the attendance of every training, with versions. */
class Service {
  stored = new Map<string, AttendanceNumbers>();
  saved: Array<{ id: string; version: string; body: HeadcountsBody }> = [];

  of(id: string): AttendanceNumbers {
    return this.stored.get(id) ?? {
      trainingId: id, headcounts: null, named: NOBODY, counted: null, addsUp: true, difference: null, differenceReason: null, version: 0,
    };
  }

  put(id: string, change: Partial<AttendanceNumbers>) {
    this.stored.set(id, { ...this.of(id), ...change });
  }

  listen(trainings: Training[]) {
    server.use(
      http.get(API, () => HttpResponse.json({ items: trainings, next: null, total: trainings.length })),
      http.get(`${API}/:id/attendance/headcounts`, ({ params }) => HttpResponse.json(this.of(String(params.id)))),
      http.put(`${API}/:id/attendance/headcounts`, async ({ request, params }) => {
        const id = String(params.id);
        const now = this.of(id);
        if (request.headers.get('If-Match') !== `"${now.version}"`) return problem('stale-version', 412, 'ほかの人が先に変更しました');
        const body = await request.json() as HeadcountsBody;
        this.saved.push({ id, version: request.headers.get('If-Match') ?? '', body });
        this.put(id, { headcounts: body.headcounts ?? null, differenceReason: body.differenceReason ?? null, version: now.version + 1 });
        return HttpResponse.json(this.of(id));
      }),
    );
  }
}

let service: Service;
beforeEach(() => {
  service = new Service();
});

function open(trainings: Training[]) {
  service.listen(trainings);
  return renderScreen(<AttendanceGridPage />, { at: '/desk/43/trainings/attendance?fiscalYear=all', path: '/desk/:prefecture/trainings/attendance' });
}

const cell = (number: number, category: string) => screen.findByRole('textbox', { name: new RegExp(`^研修${number} .*${category}の人数$`) });
const rowOf = (element: HTMLElement) => element.closest('tbody')!;

describe('the grid of attendance', () => {
  it('is filled with the keyboard alone and saves a row when it is left', async () => {
    open([training(1), training(2)]);
    const peer = await cell(1, 'ピア');
    peer.focus();
    await userEvent.keyboard('１５{Tab}18{Tab}4');
    expect(within(rowOf(peer)).getByText('37')).toBeVisible();
    expect(service.saved).toEqual([]);
    await userEvent.keyboard('{Tab}');
    expect(await cell(2, 'ピア')).toHaveFocus();
    expect(await within(rowOf(peer)).findByText(/^保存しました \d\d:\d\d$/)).toBeVisible();
    expect(service.saved).toEqual([{ id: 't1', version: '"0"', body: { headcounts: { peer: 15, medical: 18, government: 4 }, differenceReason: null } }]);
    expect(screen.getByRole('row', { name: /^表示中の合計/ })).toHaveTextContent('表示中の合計1518437');
  });

  it('moves with Enter, arrows and Escape as a spreadsheet does', async () => {
    open([training(1, { attendance: { peer: 1, medical: 2, government: 3, total: 6, source: 'headcounts' } }), training(2), training(3)]);
    (await cell(1, '医療者')).focus();
    await userEvent.keyboard('{Enter}');
    expect(await cell(2, '医療者')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowLeft}');
    expect(await cell(3, 'ピア')).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowRight}{ArrowRight}');
    expect(await cell(1, '行政')).toHaveFocus();
    await userEvent.keyboard('9{Escape}');
    expect(await cell(1, '行政')).toHaveValue('3');
    expect(service.saved).toEqual([]);
  });

  it('asks for the missing numbers instead of taking an empty cell for a zero', async () => {
    open([training(1), training(2)]);
    const peer = await cell(1, 'ピア');
    await userEvent.type(peer, '12{Enter}');
    expect(await within(rowOf(peer)).findByRole('alert')).toHaveTextContent('医療者、行政も入力してください。いないときは 0 を入れます。');
    expect(await cell(1, '医療者')).toHaveAttribute('aria-invalid', 'true');
    expect(service.saved).toEqual([]);
  });

  it('spreads three columns copied in Excel over the rows, leaves a sum column out, and takes it all back with one undo', async () => {
    open([training(1), training(2), training(3)]);
    const first = await cell(2, 'ピア');
    fireEvent.paste(first, { clipboardData: { getData: () => '12\t16\t4\t32\r\n8\t16\t5\t29\r\n1\t2\t3\t6\r\n' } });
    expect(await screen.findByText('2行を貼り付けました。1行は入れる場所がなく、入れていません。')).toBeVisible();
    await waitFor(() => expect(service.saved.map(({ id, body }) => [id, body.headcounts])).toEqual([
      ['t2', { peer: 12, medical: 16, government: 4 }], ['t3', { peer: 8, medical: 16, government: 5 }],
    ]));
    await waitFor(() => expect(within(rowOf(first)).getByText(/^保存しました/)).toBeVisible());
    const [button] = screen.getAllByRole('button', { name: '元に戻す' });
    await userEvent.click(button!);
    await waitFor(() => expect(service.of('t3').headcounts).toBeNull());
    expect(service.of('t2').headcounts).toBeNull();
    expect(first).toHaveValue('');
  });

  it('leaves a row in peace when the same numbers are pasted over it', async () => {
    open([training(1, { attendance: { peer: 1, medical: 2, government: 3, total: 6, source: 'headcounts' } }), training(2)]);
    const first = await cell(1, 'ピア');
    fireEvent.paste(first, { clipboardData: { getData: () => '1\t2\t3\r\n' } });
    await screen.findByText('1行を貼り付けました。');
    expect(within(rowOf(first)).queryByText('入力中')).not.toBeInTheDocument();
    // The page's own button comes first; messages of earlier work may still offer theirs.
    expect(screen.getAllByRole('button', { name: '元に戻す' })[0]).toBeDisabled();
    expect(service.saved).toEqual([]);
  });

  it('shows both versions when somebody else was quicker, and saves the one chosen with the newer version', async () => {
    open([training(1, { attendance: { peer: 1, medical: 2, government: 3, total: 6, source: 'headcounts' } }), training(2)]);
    service.put('t1', { headcounts: { peer: 1, medical: 2, government: 3 }, version: 4 });
    const peer = await cell(1, 'ピア');
    await userEvent.type(peer, '{Control>}a{/Control}5{Enter}');
    await within(rowOf(peer)).findByText(/^保存しました/);
    service.put('t1', { headcounts: { peer: 5, medical: 20, government: 3 }, version: 6 });
    await userEvent.click(peer);
    await userEvent.keyboard('7{Enter}');
    const alert = await within(rowOf(peer)).findByRole('alert');
    expect(alert).toHaveTextContent('ピア 7 医療者 2 行政 3 計 12');
    expect(alert).toHaveTextContent('ピア 5 医療者 20 行政 3 計 28');
    await userEvent.click(within(alert).getByRole('button', { name: 'こちらを保存する' }));
    await waitFor(() => expect(service.saved.at(-1)).toEqual({ id: 't1', version: '"6"', body: { headcounts: { peer: 7, medical: 2, government: 3 }, differenceReason: null } }));
  });

  it('notices a change made since the list was fetched before it saves anything', async () => {
    open([training(1), training(2)]);
    service.put('t1', { headcounts: { peer: 9, medical: 9, government: 9 }, version: 1 });
    const peer = await cell(1, 'ピア');
    peer.focus();
    await userEvent.keyboard('1{Tab}2{Tab}3{Tab}');
    const alert = await within(rowOf(peer)).findByRole('alert');
    expect(service.saved).toEqual([]);
    await userEvent.click(within(alert).getByRole('button', { name: 'こちらを残す' }));
    expect(peer).toHaveValue('9');
    expect(service.saved).toEqual([]);
  });

  it('asks why headcounts and names differ, and saves with the reason', async () => {
    open([training(1), training(2)]);
    service.put('t1', { named: { peer: 10, medical: 2, government: 1, total: 13 }, version: 2 });
    const peer = await cell(1, 'ピア');
    peer.focus();
    await userEvent.keyboard('12{Tab}2{Tab}1{Tab}');
    const alert = await within(rowOf(peer)).findByRole('alert');
    expect(alert).toHaveTextContent('人数と名簿が合いません');
    expect(alert).toHaveTextContent('ピア 10 医療者 2 行政 1 計 13');
    expect(peer).toHaveAttribute('aria-invalid', 'true');
    expect(service.saved).toEqual([]);
    await userEvent.click(within(alert).getByRole('button', { name: '理由を付けて保存する' }));
    expect(within(alert).getByText('入力してください')).toBeVisible();
    await userEvent.click(within(alert).getByRole('button', { name: '記名していない人がいる' }));
    await userEvent.click(within(alert).getByRole('button', { name: '理由を付けて保存する' }));
    await waitFor(() => expect(service.saved).toEqual([
      { id: 't1', version: '"2"', body: { headcounts: { peer: 12, medical: 2, government: 1 }, differenceReason: '記名していない人がいる' } },
    ]));
  });

  it('keeps the row with its numbers and says what is wrong when the service refuses it', async () => {
    open([training(1), training(2)]);
    server.use(http.put(`${API}/:id/attendance/headcounts`, () => problem('internal-error', 500, '問題が起きました')));
    const peer = await cell(1, 'ピア');
    peer.focus();
    await userEvent.keyboard('1{Tab}2{Tab}3{Tab}');
    const alert = await within(rowOf(peer)).findByRole('alert');
    expect(alert).toHaveTextContent('問題が起きました');
    expect(peer).toHaveValue('1');
    service.listen([training(1), training(2)]);
    await userEvent.click(within(alert).getByRole('button', { name: 'もう一度試す' }));
    await waitFor(() => expect(service.saved).toHaveLength(1));
  });

  it('has no cells to type in before a training has been held', async () => {
    open([training(1, { dates: [addDays(today(), 30)] })]);
    expect(await cell(1, 'ピア')).toBeDisabled();
    expect(screen.getByText('開催前')).toBeVisible();
  });
});
