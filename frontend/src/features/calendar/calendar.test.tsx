import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { CalendarEntry, CalendarMonth } from '@/lib/api';
import { addDays, formatDay, formatMonth, monthOf, today } from '@/lib/date';
import { changeLanguage } from '@/lib/i18n';
import { renderScreen } from '@/testing/render';
import { http, HttpResponse, problem, server } from '@/testing/server';
import { MonthPage } from './MonthPage';
import { NextSevenDays } from './NextSevenDays';

const meeting = (date: string, title: string, given: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: `${date}-${title}`, kind: 'salon_meeting', salonId: 's1', roomId: null, title, date, startTime: '14:00', endTime: '15:00', state: 'scheduled',
  movedFrom: null, delivery: 'in_person', venueName: '見本病院', municipality: '阿蘇市', provisional: false, ...given,
});
const december: CalendarMonth = {
  month: '2026-12',
  items: [
    meeting('2026-12-04', 'ひだまり'),
    meeting('2026-12-04', 'あさの会', { startTime: '09:30', endTime: null, municipality: '八代市' }),
    meeting('2026-12-11', 'こもれび', { state: 'cancelled' }),
    meeting('2026-12-18', 'ほほえみ', { state: 'moved', movedFrom: '2026-12-17', delivery: 'online', venueName: null, municipality: null }),
    meeting('2026-12-25', 'あじさい', { provisional: true, delivery: 'both' }),
  ],
  holidays: [{ date: '2026-12-23', name: '見本の日', nameEn: 'Sample Day', provisional: true }],
};

function serve(calendar: CalendarMonth) {
  server.use(http.get(`*/api/v1/prefectures/43/calendar/${calendar.month}`, () => HttpResponse.json(calendar)));
}
const show = (at = '/prefectures/43/calendar/2026-12') => renderScreen(<MonthPage prefecture={{ code: '43', name: '熊本県' }} />, { at, path: '/prefectures/:prefecture/calendar/:month?' });
const cell = (day: number) => within(screen.getByRole('table')).getAllByRole<HTMLTableCellElement>('cell').find((one) => one.querySelector('time')?.textContent === String(day))!;

describe('the calendar of a month', () => {
  it('shows each meeting on its day in the order of time, and says what is cancelled, moved or may change', async () => {
    serve(december);
    show();
    expect(await screen.findByRole('heading', { level: 1, name: '熊本県のがんサロンと相談室 2026年12月' })).toBeInTheDocument();
    await screen.findByText('5件の予定');
    expect(within(screen.getByRole('table')).getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['日', '月', '火', '水', '木', '金', '土']);
    expect(cell(4).textContent).toBe('409:30からあさの会八代市 見本病院14:00–15:00ひだまり阿蘇市 見本病院');
    expect(cell(11).textContent).toBe('11中止14:00–15:00こもれび阿蘇市 見本病院');
    expect(cell(17).textContent).toBe('1712/18(金)に変更ほほえみ');
    expect(cell(18).textContent).toBe('1812/17(木)から変更14:00–15:00ほほえみオンライン');
    expect(cell(23).textContent).toBe('23見本の日（予定）');
    expect(cell(25).textContent).toBe('25予定14:00–15:00あじさい阿蘇市 見本病院');
    expect(cell(1).cellIndex).toBe(2);
    expect(within(cell(4)).getByRole('link', { name: 'ひだまり' })).toHaveAttribute('href', '/prefectures/43/salons/s1');
  });

  it('is narrowed by town and way of meeting, in the address', async () => {
    const user = userEvent.setup();
    serve(december);
    const { router } = show();
    await user.selectOptions(await screen.findByLabelText('市町村'), '八代市');
    expect(await screen.findByText('1件の予定')).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('会場・オンライン'), 'オンライン');
    expect(await screen.findByText('条件に合う予定はありません')).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('市町村'), 'すべて');
    expect(await screen.findByText('2件の予定')).toBeInTheDocument();
    expect(router.state.location.search).toBe('?delivery=online');
  });

  it('goes to the months beside it, with the arrow keys too', async () => {
    const user = userEvent.setup();
    serve(december);
    serve({ month: '2027-01', items: [], holidays: [] });
    const { router } = show();
    expect(await screen.findByRole('link', { name: '次の月 2027年1月' })).toHaveAttribute('href', '/prefectures/43/calendar/2027-01');
    await user.keyboard('{ArrowRight}');
    expect(await screen.findByText('この月の予定はありません')).toBeInTheDocument();
    expect(router.state.location.pathname).toBe('/prefectures/43/calendar/2027-01');
    await user.keyboard('{ArrowLeft}');
    await screen.findByText('5件の予定');
  });

  it('begins with this month', async () => {
    serve({ month: monthOf(today()), items: [], holidays: [] });
    show('/prefectures/43/calendar');
    expect(await screen.findByRole('heading', { level: 1, name: `熊本県のがんサロンと相談室 ${formatMonth(monthOf(today()), 'ja')}` })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: '今月' })).not.toBeInTheDocument();
  });

  it('does not know a month that does not exist', async () => {
    show('/prefectures/43/calendar/2026-13');
    expect(await screen.findByRole('heading', { name: 'ページが見つかりません' })).toBeInTheDocument();
  });

  it('shows a failure', async () => {
    server.use(http.get('*/api/v1/prefectures/43/calendar/2026-12', () => problem('internal-error', 500, '問題が起きました')));
    show();
    expect(await screen.findByText('問題が起きました')).toBeInTheDocument();
  });

  it('speaks English', async () => {
    await changeLanguage('en');
    serve(december);
    show();
    await screen.findByText('5 meetings');
    expect(cell(17).textContent).toBe('17moved to Fri, 18 Decほほえみ');
    expect(cell(23).textContent).toBe('23Sample Day (planned)');
  });
});

describe('the next seven days', () => {
  it('are five rows from today on, over the end of a month', async () => {
    const months = new Map<string, CalendarEntry[]>();
    for (const days of [0, 1, 2, 3, 5, 6, 7]) {
      const date = addDays(today(), days);
      months.set(monthOf(date), [...(months.get(monthOf(date)) ?? []), meeting(date, `会${days}`)]);
    }
    for (const [month, items] of months) serve({ month, items, holidays: [] });
    renderScreen(<NextSevenDays prefecture="43" />, { at: '/prefectures/43' });
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(5));
    expect(screen.getAllByRole('listitem')[4]).toHaveTextContent(`${formatDay(addDays(today(), 5), 'ja')}14:00–15:00会5`);
    expect(screen.getByRole('link', { name: 'ほか1件をカレンダーで見る' })).toHaveAttribute('href', '/prefectures/43/calendar');
  });

  it('say that there is nothing', async () => {
    for (const month of new Set([monthOf(today()), monthOf(addDays(today(), 6))])) serve({ month, items: [], holidays: [] });
    renderScreen(<NextSevenDays prefecture="43" />, { at: '/prefectures/43' });
    expect(await screen.findByText('きょうから7日間の予定はありません。')).toBeInTheDocument();
  });
});
