import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { HospitalMessage } from '@/lib/api';
import { renderScreen } from '@/testing/render';
import { http, HttpResponse, problem, server } from '@/testing/server';
import { HospitalMessagesPage } from './HospitalMessagesPage';

const MESSAGES = '*/api/v1/prefectures/43/hospital-messages';
const facts = { date: '2026-12-01', start: '13:00', end: '16:00', place: 'おしゃべり相談室' };
let kept: HospitalMessage[];

beforeEach(() => {
  kept = [
    { id: 'm2', kind: 'session_cancelled', facts, toldAt: '2026-11-21T10:00:00+09:00', readAt: null },
    { id: 'm1', kind: 'turn_given', facts, toldAt: '2026-11-20T10:00:00+09:00', readAt: '2026-11-20T12:00:00+09:00' },
  ];
  const read = (which: (message: HospitalMessage) => boolean) => {
    kept = kept.map((message) => (which(message) ? { ...message, readAt: '2026-11-22T10:00:00+09:00' } : message));
    return new HttpResponse(null, { status: 204 });
  };
  server.use(
    http.get(MESSAGES, ({ request }) => {
      const unread = new URL(request.url).searchParams.get('unread') === 'true';
      const items = kept.filter(({ readAt }) => !unread || readAt === null);
      return HttpResponse.json({ items, next: null, total: items.length });
    }),
    http.put(`${MESSAGES}/read`, () => read(() => true)),
    http.put(`${MESSAGES}/:id/read`, ({ params }) => read(({ id }) => id === params.id)),
  );
});

describe('messages to the hospital', () => {
  it('says in words what each is about, and which nobody has read', async () => {
    renderScreen(<HospitalMessagesPage />);
    const [cancelled, turn] = await screen.findAllByRole('listitem');
    expect(within(cancelled!).getByText('12/1(火) 13:00–16:00 おしゃべり相談室 は中止になりました。予約のある方には、別の日を案内してください。')).toBeVisible();
    expect(within(cancelled!).getByText('未読')).toBeVisible();
    expect(within(turn!).getByText('既読')).toBeVisible();
    expect(within(turn!).queryByRole('button')).toBeNull();
  });

  it('is read one by one', async () => {
    const user = userEvent.setup();
    renderScreen(<HospitalMessagesPage />);
    await user.click(await screen.findByRole('button', { name: /^読んだ: 12\/1/ }));
    await waitFor(() => { expect(screen.queryByText('未読')).toBeNull(); });
    expect(screen.queryByRole('button', { name: 'すべて読んだことにする' })).toBeNull();
  });

  it('is read all at once, after which nothing is unread', async () => {
    const user = userEvent.setup();
    renderScreen(<HospitalMessagesPage />, { at: '/?unread=true' });
    await user.click(await screen.findByRole('button', { name: 'すべて読んだことにする' }));
    expect(await screen.findByText('読んでいないお知らせはありません')).toBeVisible();
  });

  it('shows a problem with a way to try again', async () => {
    server.use(http.get(MESSAGES, () => problem('forbidden', 403, 'この操作はできません')));
    renderScreen(<HospitalMessagesPage />);
    expect(await screen.findByRole('button', { name: 'もう一度試す' })).toBeVisible();
  });
});
