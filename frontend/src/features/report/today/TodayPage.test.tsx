import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderScreen } from '@/testing/render';
import { http, HttpResponse, problem, server } from '@/testing/server';
import { TodayPage } from './TodayPage';

const path = '*/api/v1/prefectures/43/reports/to-do';

describe('today', () => {
  it('names each thing to do in numbers and ends in the button that does it', async () => {
    server.use(http.get(path, () => HttpResponse.json({ items: [
      { kind: 'places_open', count: 3, since: null, until: '2026-12-03', month: '2026-12' },
      { kind: 'places_open', count: 1, since: null, until: '2027-01-07', month: '2027-01' },
      { kind: 'attendance_missing', count: 3, since: '2026-10-24', until: null, month: null },
      { kind: 'designation_ending', count: 1, since: null, until: '2027-03-31', month: null },
    ] })));
    renderScreen(<TodayPage />);
    expect(await screen.findByRole('link', { name: '入力する: 参加者数の未入力: 3件' })).toHaveAttribute('href', '/desk/43/trainings?attendance=missing&sort=date');
    expect(screen.getByRole('link', { name: '開く: 2026年12月の相談室: 3枠が未定' })).toHaveAttribute('href', '/desk/43/rosters/2026-12');
    expect(screen.getByRole('link', { name: '開く: 2027年1月の相談室: 1枠が未定' })).toHaveAttribute('href', '/desk/43/rosters/2027-01');
    expect(screen.getByText('2026年10月24日(土)から')).toBeVisible();
    expect(screen.getByText('2027年3月31日(水)まで')).toBeVisible();
    expect(screen.getAllByRole('listitem')).toHaveLength(4);
  });

  it('says so when nothing is urgent', async () => {
    server.use(http.get(path, () => HttpResponse.json({ items: [] })));
    renderScreen(<TodayPage />);
    expect(await screen.findByText('今日、急いですることはありません')).toBeVisible();
  });

  it('shows a problem with a way to try again', async () => {
    server.use(http.get(path, () => problem('forbidden', 403, 'この操作はできません')));
    renderScreen(<TodayPage />);
    expect(await screen.findByRole('alert')).toHaveTextContent('この操作が必要なときは、管理者に権限を確認してください。');
    expect(screen.getByRole('button', { name: 'もう一度試す' })).toBeVisible();
  });
});
