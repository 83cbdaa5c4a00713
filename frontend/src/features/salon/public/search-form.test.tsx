import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderScreen } from '@/testing/render';
import { http, HttpResponse, server } from '@/testing/server';
import { asRequest } from './search';
import { SearchForm } from './SearchForm';

describe('the search of the first page', () => {
  it('leads to the finder with what was chosen', async () => {
    const user = userEvent.setup();
    server.use(http.get('*/api/v1/prefectures/43/salons/municipalities', () => HttpResponse.json({ items: [{ municipality: '阿蘇市', salons: 2 }] })));
    const { router } = renderScreen(<SearchForm prefecture="43" />, { at: '/prefectures/43', path: '/prefectures/:prefecture', routes: [{ path: '/prefectures/:prefecture/salons', element: <p>found</p> }] });
    await user.type(screen.getByRole('combobox', { name: '市町村・病院・サロンの名前' }), '阿蘇');
    await user.selectOptions(screen.getByLabelText('いつ'), '土曜・日曜');
    await user.selectOptions(screen.getByLabelText('がんの種類'), '乳がん');
    await user.keyboard('{Tab}{Enter}');
    await screen.findByText('found');
    expect(router.state.location.pathname).toBe('/prefectures/43/salons');
    expect(Object.fromEntries(new URLSearchParams(router.state.location.search))).toEqual({ weekday: 'weekend', q: '阿蘇', cancer: 'breast' });
  });

  it('asks for the prefecture where none is known', async () => {
    const user = userEvent.setup();
    const { router } = renderScreen(<SearchForm prefecture={null}><select name="prefecture" aria-label="pref"><option value="42">長崎県</option></select></SearchForm>, { at: '/', path: '/', routes: [{ path: '/prefectures/:prefecture/salons', element: <p>found</p> }] });
    await user.click(screen.getByRole('button', { name: 'サロンを探す' }));
    await screen.findByText('found');
    expect(router.state.location.pathname).toBe('/prefectures/42/salons');
  });
});

describe('the request', () => {
  it('turns "within a week" into days, and leaves nonsense out', () => {
    expect(asRequest({ within: '7', limit: 50 }, '2026-12-28')).toEqual({ limit: 50, from: '2026-12-28', to: '2027-01-03' });
    expect(asRequest({ within: 'soon', q: 'a', limit: 50 }, '2026-12-28')).toEqual({ limit: 50, q: 'a' });
  });
});
