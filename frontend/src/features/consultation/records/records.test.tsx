import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AttendedSession, ConsultationRecord, Debrief, SupervisionCase, SupervisionMember } from '@/lib/api';
import { renderScreen, session as desk, sessionWith } from '@/testing/render';
import { http, HttpResponse, problem, server } from '@/testing/server';
import { DebriefPage } from '../debriefs/DebriefPage';
import { SupervisionGroupPage } from '../supervision/SupervisionGroupPage';
import { SupervisionPage } from '../supervision/SupervisionPage';
import { AfterSessionPage } from './AfterSessionPage';
import { AttendedSessionsPage } from './AttendedSessionsPage';
import { NewRecordPage } from './NewRecordPage';

const API = '*/api/v1/prefectures/43';
const S1 = '0190a000-0000-7000-8000-0000000000d1';

const attended: AttendedSession = {
  id: S1, date: '2026-11-20', start: '13:00', end: '15:20', roomId: 'room', roomName: '銀杏大学病院（見本）', roomKind: 'regular', roomMode: 'in_person', slotMinutes: 40,
  records: 0, nobodyCame: false, debriefed: false,
};
const record: ConsultationRecord = {
  id: 'r1', sessionId: S1, date: '2026-11-20', roomId: 'room', roomName: attended.roomName, roomKind: 'regular', mode: 'in_person', minutes: 40, standpoint: 'family', ageBand: 'sixties',
  sex: null, cancer: 'lung', visit: 'new', topics: ['feelings', 'work'], outcome: 'listened', note: 'ほっとしたとのこと', version: 2,
};
const supporter = { ...sessionWith('records:read', 'records:write', 'own-entry:read'), account: { ...desk.account, role: 'supporter' as const } };
const group = sessionWith('records:read', 'records:write', 'supervision:write');
const elsewhere = [{ path: '*', element: <p>ほかの画面</p> }];

let one: AttendedSession;
let sent: Array<{ what: string; body: Record<string, unknown>; version: string | null }>;
const keep = async (request: Request, what: string) => {
  const text = await request.text();
  sent.push({ what, body: text === '' ? {} : JSON.parse(text) as Record<string, unknown>, version: request.headers.get('If-Match') });
};
beforeEach(() => {
  one = attended;
  sent = [];
  server.use(
    http.get(`${API}/attended-sessions`, () => HttpResponse.json({ items: [one], next: null, total: 1 })),
    http.get(`${API}/attended-sessions/${S1}`, () => HttpResponse.json(one)),
    http.get(`${API}/consultation-records`, () => HttpResponse.json({ items: one.records > 0 ? [record] : [], next: null, total: one.records })),
    http.post(`${API}/attended-sessions/${S1}/consultation-records`, async ({ request }) => {
      await keep(request, 'record');
      one = { ...one, records: one.records + 1 };
      return HttpResponse.json(record, { status: 201 });
    }),
  );
});

const newRecord = () => renderScreen(<NewRecordPage />, { at: `/desk/43/own/sessions/${S1}/record`, path: '/desk/:prefecture/own/sessions/:id/record', session: supporter, routes: elsewhere });
const pick = async (group: RegExp, choice: string, role: 'radio' | 'checkbox' = 'radio') => userEvent.click(within(screen.getByRole('group', { name: group })).getByRole(role, { name: choice }));
const answers = async () => {
  await screen.findByRole('group', { name: /^立場/ });
  await pick(/^立場/, '患者');
  await pick(/^はじめて/, 'はじめて');
  await pick(/^年代/, '50代');
  await pick(/^話したこと/, '仕事', 'checkbox');
  await pick(/^話したこと/, '不安などの気持ち', 'checkbox');
  await pick(/^終わり方/, 'お話を聞いた');
};

describe('recording a consultation', () => {
  it('is a few presses; the room and its length are filled in', async () => {
    newRecord();
    await answers();
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    expect(await screen.findByText('ほかの画面')).toBeVisible();
    expect(sent).toEqual([{ what: 'record', version: null, body: {
      mode: 'in_person', minutes: 40, standpoint: 'patient', ageBand: 'fifties', sex: null, cancer: null, visit: 'new', topics: ['work', 'feelings'], outcome: 'listened', note: null, noteChecked: false,
    } }]);
  });

  it('goes on with an empty form for the next one', async () => {
    newRecord();
    await answers();
    await userEvent.click(screen.getByRole('button', { name: '保存して次の相談へ' }));
    expect(await screen.findByText('この日の記録: 1件')).toBeVisible();
    await waitFor(() => expect(screen.getByRole('radio', { name: '患者' })).not.toBeChecked());
    expect(screen.queryByText('ほかの画面')).toBeNull();
  });

  it('says what is missing', async () => {
    newRecord();
    await screen.findByRole('group', { name: /^立場/ });
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    expect(await screen.findByRole('link', { name: /^話したこと/ })).toBeVisible();
    expect(sent).toEqual([]);
  });

  it('asks to look once more at a note that looks as if it named somebody', async () => {
    server.use(http.post(`${API}/attended-sessions/${S1}/consultation-records`, async ({ request }) => {
      await keep(request, 'record');
      return sent.at(-1)!.body.noteChecked ? HttpResponse.json(record, { status: 201 })
        : problem('validation-failed', 400, '入力内容を確認してください', { violations: [{ field: 'note', code: 'looks_personal', message: '氏名のように見えます。' }] });
    }));
    newRecord();
    await answers();
    await userEvent.type(screen.getByRole('textbox', { name: /^メモ/ }), '山田さん');
    expect(screen.queryByRole('checkbox', { name: /確認しました/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    await userEvent.click(await screen.findByRole('checkbox', { name: /確認しました/ }));
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    expect(await screen.findByText('ほかの画面')).toBeVisible();
    expect(sent.map(({ body }) => body.noteChecked)).toEqual([false, true]);
  });
});

describe('after a session', () => {
  it('the list says what is missing and leads to it', async () => {
    renderScreen(<AttendedSessionsPage />, { session: supporter });
    expect(await screen.findByRole('link', { name: '記録する: 11/20(金) 銀杏大学病院（見本）' })).toHaveAttribute('href', `/desk/43/own/sessions/${S1}/record`);
    expect(screen.getByRole('link', { name: '振り返りを書く: 11/20(金) 銀杏大学病院（見本）' })).toHaveAttribute('href', `/desk/43/records/${S1}/debrief`);
    expect(screen.getAllByText('記録が未入力').length).toBeGreaterThan(0);
  });

  it('who does not belong to the group is told so', async () => {
    server.use(http.get(`${API}/attended-sessions`, () => problem('forbidden', 403, 'この操作を行う権限がありません')));
    renderScreen(<AttendedSessionsPage />, { session: group });
    expect(await screen.findByRole('alert')).toHaveTextContent('この操作を行う権限がありません');
  });

  const after = () => renderScreen(<AfterSessionPage />, { at: `/desk/43/records/${S1}`, path: '/desk/:prefecture/records/:id', session: group });

  it('shows the records in words', async () => {
    one = { ...attended, records: 1, debriefed: true };
    after();
    expect(await screen.findByText(/家族・60代・肺がん・はじめて・対面・40分/)).toBeVisible();
    expect(screen.getByText('ほっとしたとのこと')).toBeVisible();
    expect(screen.getByRole('link', { name: '1件目を直す' })).toHaveAttribute('href', `/desk/43/records/${S1}/r1`);
    expect(screen.getByRole('link', { name: '振り返りを開く' })).toBeVisible();
  });

  it('takes it that nobody came, and takes that back', async () => {
    server.use(
      http.put(`${API}/attended-sessions/${S1}/nobody-came`, () => HttpResponse.json(one = { ...one, nobodyCame: true })),
      http.delete(`${API}/attended-sessions/${S1}/nobody-came`, () => HttpResponse.json(one = { ...one, nobodyCame: false })),
    );
    after();
    await userEvent.click(await screen.findByRole('button', { name: '来た人はいなかった' }));
    await userEvent.click(await screen.findByRole('button', { name: '取り消す' }));
    expect(await screen.findByText('まだ記録がありません')).toBeVisible();
  });
});

const debrief: Debrief = {
  sessionId: S1, date: '2026-11-20', roomName: attended.roomName, roomKind: 'regular', written: false, writtenAt: null, changedAt: null, hospitalName: '銀杏大学病院（見本）',
  supporters: [{ supporterId: 's1', number: 12, name: '見本 はな', present: false, strain: null, note: null }, { supporterId: 's2', number: 13, name: null, present: false, strain: null, note: null }],
  specialistPresent: false, observer: null, points: null, supervisionNeeded: false, version: 0,
};

describe('a debrief', () => {
  it('is written with who was there, how it weighs, and a call for help', async () => {
    server.use(
      http.get(`${API}/debriefs/${S1}`, () => HttpResponse.json(debrief)),
      http.put(`${API}/debriefs/${S1}`, async ({ request }) => {
        await keep(request, 'debrief');
        return HttpResponse.json({ ...debrief, written: true, version: 1 });
      }),
    );
    renderScreen(<DebriefPage />, { at: `/desk/43/records/${S1}/debrief`, path: '/desk/:prefecture/records/:id/debrief', session: supporter, routes: elsewhere });
    const hana = await screen.findByRole('group', { name: '見本 はな' });
    await userEvent.click(within(hana).getByRole('radio', { name: '重い' }));
    await userEvent.click(within(screen.getByRole('group', { name: '登録番号 13 の方' })).getByRole('checkbox', { name: '振り返りに出た' }));
    await userEvent.type(screen.getByRole('textbox', { name: /^話し合ったこと/ }), '待ち方');
    await userEvent.click(screen.getByRole('checkbox', { name: 'スーパーバイズが必要' }));
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    await screen.findByText('ほかの画面');
    expect(sent).toEqual([{ what: 'debrief', version: '"0"', body: {
      supporters: [{ supporterId: 's1', present: true, strain: 2, note: null }, { supporterId: 's2', present: false, strain: null, note: null }],
      specialistPresent: true, observer: null, points: '待ち方', supervisionNeeded: true, textsChecked: false,
    } }]);
  });
});

const asked: SupervisionCase = {
  sessionId: S1, date: '2026-11-20', roomName: attended.roomName, roomKind: 'regular', state: 'open', askedAt: '2026-11-20T16:00:00+09:00', takenBy: null, takenAt: null, doneAt: null, note: null, version: 0,
};

describe('supervision', () => {
  it('is taken, and done with what came of it', async () => {
    let now = asked;
    server.use(
      http.get(`${API}/supervision-cases`, () => HttpResponse.json({ items: [now], next: null, total: 1 })),
      http.put(`${API}/supervision-cases/${S1}/state`, async ({ request }) => {
        await keep(request, 'state');
        now = { ...now, state: sent.at(-1)!.body.state as SupervisionCase['state'], takenBy: '有明 花子', note: sent.at(-1)!.body.note as string | null, version: now.version + 1 };
        return HttpResponse.json(now);
      }),
    );
    renderScreen(<SupervisionPage />, { session: group });
    await userEvent.click(await screen.findByRole('button', { name: '引き受ける: 11/20(金) 銀杏大学病院（見本）' }));
    await userEvent.click(await screen.findByRole('button', { name: '対応済みにする: 11/20(金) 銀杏大学病院（見本）' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByRole('textbox', { name: /^対応の結果/ }), '一回休む');
    await userEvent.click(within(dialog).getByRole('button', { name: '対応済みにする' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent.map(({ body, version }) => [body.state, body.note, version])).toEqual([['taken', null, '"0"'], ['done', '一回休む', '"1"']]);
  });

  it('has a group that the admin chooses', async () => {
    let member: SupervisionMember = { accountId: 'a1', username: 'network', displayName: '見本 ネットワーク', role: 'network', memberSince: null };
    server.use(
      http.get(`${API}/supervision-group/members`, () => HttpResponse.json({ items: [member], next: null, total: 1 })),
      http.put(`${API}/supervision-group/members/a1`, () => {
        member = { ...member, memberSince: '2026-11-20T16:00:00+09:00' };
        return new HttpResponse(null, { status: 204 });
      }),
    );
    renderScreen(<SupervisionGroupPage />, { session: sessionWith('supervision-group:write') });
    await userEvent.click(await screen.findByRole('button', { name: '見本 ネットワーク さんを担当にする' }));
    expect(await screen.findByRole('button', { name: '見本 ネットワーク さんを担当から外す' })).toBeVisible();
    expect(screen.getByText('担当: 1名')).toBeVisible();
  });
});
