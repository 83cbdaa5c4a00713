import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SupporterProposal } from '@/lib/api';
import { renderScreen, sessionWith } from '@/testing/render';
import { http, HttpResponse, problem, server } from '@/testing/server';
import { API, aProposal, KEEPS_THE_REGISTER } from '../testing';
import { MatchingPage } from './MatchingPage';

const desk = sessionWith(...KEEPS_THE_REGISTER);
let proposals: SupporterProposal[];
let sent: unknown[];
const decision = (verdict: string) => ({
  id: 'd1', verdict, participant: aProposal.participant, supporter: { id: 's1', number: 12, name: '見本 花子' }, decidedBy: '有明 花子',
  decidedAt: '2026-11-28T10:00:00+09:00', undoneBy: null, undoneAt: null, version: 0,
});
beforeEach(() => {
  proposals = [aProposal];
  sent = [];
  server.use(
    http.get(`${API}/supporter-proposals`, () => HttpResponse.json({ items: proposals, next: null, total: proposals.length })),
    http.post(`${API}/supporter-decisions`, async ({ request }) => {
      const body = await request.json() as { verdict: string };
      sent.push(body);
      proposals = [];
      return HttpResponse.json(decision(body.verdict), { status: 201 });
    }),
    http.delete(`${API}/supporter-decisions/d1`, ({ request }) => {
      sent.push(request.headers.get('If-Match'));
      proposals = [aProposal];
      return new HttpResponse(null, { status: 204 });
    }),
  );
});

const open = (search = '') => renderScreen(<MatchingPage />, { at: `/desk/43/supporters/matching${search}`, path: '/desk/:prefecture/supporters/matching', session: desk });

describe('matching a list with the register', () => {
  it('shows both of the same name, with what agrees and what nobody knows', async () => {
    open();
    expect(await screen.findByRole('heading', { name: /見本　花子/ })).toBeVisible();
    const [first, second] = screen.getAllByRole('article');
    expect(within(first!).getByText('一致')).toBeVisible();
    expect(within(first!).getByText('不明')).toBeVisible();
    expect(within(second!).getByText('みもと はなこ')).toBeVisible();
    expect(sent).toEqual([]);
  });

  it('is done with the keyboard: choose, same, undo', async () => {
    open();
    await screen.findByRole('article', { name: '12番 見本 花子' });
    await userEvent.keyboard('c');
    await userEvent.keyboard('s');
    expect(await screen.findByText('確かめる名前はありません')).toBeVisible();
    expect(sent[0]).toEqual({ participantId: 'p1', verdict: 'same', supporterId: 's2', kana: null });
    await userEvent.click(screen.getByRole('button', { name: '元に戻す' }));
    expect(await screen.findByRole('article', { name: '12番 見本 花子' })).toBeVisible();
    expect(sent[1]).toBe('"0"');
    await userEvent.keyboard('d');
    await waitFor(() => expect(sent[2]).toEqual({ participantId: 'p1', verdict: 'different', supporterId: 's1', kana: null }));
    await screen.findByText('確かめる名前はありません');
  });

  it('asks for the kana of somebody new where the list has none', async () => {
    open();
    await screen.findByRole('article', { name: '12番 見本 花子' });
    await userEvent.keyboard('n');
    expect(screen.getByRole('textbox', { name: /ふりがな/ })).toHaveFocus();
    await userEvent.keyboard('みほん はなこ');
    await userEvent.click(screen.getByRole('button', { name: /新しい申込者として登録/ }));
    await waitFor(() => expect(sent[0]).toEqual({ participantId: 'p1', verdict: 'new', supporterId: null, kana: 'みほん はなこ' }));
  });

  it('does not offer somebody who is on the same list already', async () => {
    proposals = [{ ...aProposal, candidates: [{ ...aProposal.candidates[0]!, onTheList: true }] }];
    open();
    expect(await screen.findByRole('button', { name: '12番 見本 花子 さんと同じ人' })).toBeDisabled();
    await userEvent.keyboard('s');
    expect(sent).toEqual([]);
  });

  it('says when somebody else has decided already', async () => {
    server.use(http.post(`${API}/supporter-decisions`, () => problem('participant-already-decided', 409, 'この参加者についてはすでに判断されています')));
    open();
    await userEvent.click(await screen.findByRole('button', { name: '12番 見本 花子 さんと同じ人' }));
    expect(await screen.findByText('この参加者についてはすでに判断されています')).toBeVisible();
  });
});
