import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlacesMapProps } from '@/components/map/PlacesMap';
import { changeLanguage } from '@/lib/i18n';
import { renderScreen } from '@/testing/render';
import { http, HttpResponse, problem, server } from '@/testing/server';
import type { Salon } from '@/lib/api';
import { aMeeting, aSalon, aVenue } from '../testing';
import { FinderPage } from './FinderPage';

// The library draws only where there is a window with a size; what it is asked to show and what it tells is looked at here.
vi.mock('@/components/map', () => ({
  PlacesMap: ({ places, highlighted, label, nameOf, onHighlight, onSelect }: PlacesMapProps) => (
    <div role="group" aria-label={label} data-highlighted={highlighted}>
      {[...new Set(places.map(({ latitude }) => latitude))].map((latitude) => {
        const ids = places.filter((place) => place.latitude === latitude).map(({ id }) => id);
        return <button type="button" key={latitude} onFocus={() => onHighlight(ids[0]!)} onBlur={() => onHighlight(null)} onClick={() => onSelect(ids)}>{nameOf(ids)}</button>;
      })}
    </div>
  ),
}));

const aso = aSalon({ id: 'aso', name: '阿蘇ひだまりの会', venues: [aVenue('阿蘇見本病院', '阿蘇市', 32.95, 131.1)], nextMeetings: [aMeeting('2026-12-12')], groups: ['family'] });
const asoToo = aSalon({ id: 'aso2', name: '阿蘇こもれび', venues: [aVenue('阿蘇見本病院', '阿蘇市', 32.95, 131.1)], state: 'resting', restingUntil: '2027-03-31' });
const online = aSalon({ id: 'online', name: 'よるのオンライン', delivery: 'online', target: 'named_cancers', cancers: ['breast'], schedule: { text: '年8回', japanese: null, english: null, announced: true } });

let asked: URLSearchParams[] = [];
function serve(salons: Salon[]) {
  server.use(
    http.get('*/api/v1/prefectures/43/salons', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ items: salons, next: null, total: salons.length });
    }),
  );
}

beforeEach(() => {
  asked = [];
  server.use(http.get('*/api/v1/prefectures/43/salons/municipalities', () => HttpResponse.json({ items: [{ municipality: '阿蘇市', salons: 2 }] })));
});

const show = (search = '') => renderScreen(<FinderPage prefecture={{ code: '43', name: '熊本県' }} consultation={<p>096-000-0001</p>} />, {
  at: `/prefectures/43/salons${search}`, path: '/prefectures/:prefecture/salons',
});
const last = () => Object.fromEntries(asked.at(-1)!);

describe('the finder', () => {
  it('tells of each salon its next date, place, whom it is for and whether it rests', async () => {
    serve([aso, asoToo, online]);
    show();
    const list = await screen.findByRole('region', { name: 'サロンの一覧' });
    const rows = within(list).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      '阿蘇ひだまりの会次回2026年12月12日(土) 14:00–15:00場所阿蘇市 阿蘇見本病院対象がんの種類を問いません　ご家族',
      '阿蘇こもれび休止中休止中です。2027年3月31日(水)ごろまでお休みの予定です。場所阿蘇市 阿蘇見本病院対象がんの種類を問いません',
      'よるのオンライン次回ふだんは 年8回場所オンライン対象乳がん',
    ]);
    expect(screen.getByText('3か所のサロンが見つかりました')).toBeInTheDocument();
    expect(within(list).getByRole('link', { name: '阿蘇ひだまりの会' })).toHaveAttribute('href', '/prefectures/43/salons/aso');
    expect(last()).toEqual({ sort: 'nextMeeting', limit: '50' });
  });

  it('keeps every condition in the address, shows it as a chip and takes it away again', async () => {
    const user = userEvent.setup();
    serve([aso]);
    const { router } = show('?q=%E9%98%BF%E8%98%87&within=7');
    await screen.findByText('1か所のサロンが見つかりました');
    expect(last()).toMatchObject({ q: '阿蘇', from: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), to: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    await user.selectOptions(screen.getByLabelText('曜日'), '土曜・日曜');
    await waitFor(() => expect(last()).toMatchObject({ q: '阿蘇', weekday: 'weekend' }));
    expect(new URLSearchParams(router.state.location.search).get('weekday')).toBe('weekend');
    await user.selectOptions(await screen.findByRole('combobox', { name: '市町村' }), '阿蘇市（2）');
    expect(await screen.findByText('市町村: 阿蘇市')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '「曜日: 土曜・日曜」を外す' }));
    await waitFor(() => expect(last()).not.toHaveProperty('weekday'));
    await user.click(screen.getByRole('button', { name: '条件をすべて外す' }));
    await waitFor(() => expect(last()).toEqual({ sort: 'nextMeeting', limit: '50' }));
  });

  it('highlights the marker of the row and the row of the marker', async () => {
    const user = userEvent.setup();
    serve([aso, online]);
    show();
    const link = await screen.findByRole('link', { name: '阿蘇ひだまりの会' });
    const map = await screen.findByRole('group', { name: /^地図/ });
    await user.hover(link.closest('li')!);
    expect(map).toHaveAttribute('data-highlighted', 'aso');
    await user.unhover(link.closest('li')!);
    expect(map).not.toHaveAttribute('data-highlighted', 'aso');
    within(map).getByRole('button', { name: '阿蘇ひだまりの会' }).focus();
    await waitFor(() => expect(link.closest('li')).toHaveClass('bg-blue-50'));
  });

  it('lists all salons of one marker, and the keyboard comes back to it', async () => {
    const user = userEvent.setup();
    serve([aso, asoToo, online]);
    show();
    const marker = await screen.findByRole('button', { name: 'この場所のサロン 2か所: 阿蘇ひだまりの会 / 阿蘇こもれび' });
    await user.click(marker);
    const here = screen.getByRole('heading', { name: 'この場所のサロン 2か所' }).closest('div')!.parentElement!;
    expect(within(here).getAllByRole('link').map((link) => link.textContent)).toEqual(['阿蘇ひだまりの会', '阿蘇こもれび']);
    expect(screen.getByText(/地図にないサロンが1か所あります/)).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('heading', { name: 'この場所のサロン 2か所' })).not.toBeInTheDocument();
    expect(marker).toHaveFocus();
  });

  it('works without the map', async () => {
    const user = userEvent.setup();
    serve([aso]);
    const { router } = show();
    await user.click(await screen.findByRole('button', { name: '地図を隠す' }));
    expect(screen.queryByRole('region', { name: 'サロンの地図' })).not.toBeInTheDocument();
    expect(router.state.location.search).toBe('?map=off');
    expect(screen.getByRole('link', { name: '阿蘇ひだまりの会' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '地図を表示する' }));
    expect(await screen.findByRole('region', { name: 'サロンの地図' })).toBeInTheDocument();
  });

  it('says what to do when nothing fits', async () => {
    const user = userEvent.setup();
    serve([]);
    show('?q=%E3%81%AA%E3%81%84&group=aya');
    expect(await screen.findByText('条件に合うサロンは見つかりませんでした')).toBeInTheDocument();
    expect(screen.getByText('096-000-0001')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '「AYA世代」を外す' }));
    await waitFor(() => expect(last()).toEqual({ q: 'ない', sort: 'nextMeeting', limit: '50' }));
  });

  it('shows that it loads, and a failure with a way to try again', async () => {
    server.use(http.get('*/api/v1/prefectures/43/salons', () => problem('internal-error', 500, '問題が起きました'), { once: true }));
    const user = userEvent.setup();
    show();
    expect(screen.getByText('読み込んでいます')).toBeInTheDocument();
    expect(await screen.findByText('問題が起きました')).toBeInTheDocument();
    serve([aso]);
    await user.click(screen.getByRole('button', { name: 'もう一度試す' }));
    expect(await screen.findByRole('link', { name: '阿蘇ひだまりの会' })).toBeInTheDocument();
  });

  it('speaks English', async () => {
    await changeLanguage('en');
    serve([asoToo]);
    show();
    expect(await screen.findByText('Paused, probably until Wed, 31 Mar 2027.')).toBeInTheDocument();
  });
});
