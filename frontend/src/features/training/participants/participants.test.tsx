import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Attendance, AttendanceBody, Participant } from '@/lib/api';
import { renderScreen, session, sessionWith } from '@/testing/render';
import { http, HttpResponse, problem, server } from '@/testing/server';
import { AttendancePage } from './AttendancePage';
import { merge } from './merge';
import { type AttendanceValues, namesakes, personOf } from './people';

const TRAINING = '*/api/v1/prefectures/43/trainings/t1';
const HOSPITAL = { id: 'h1', name: '有明中央病院', kana: 'ありあけちゅうおうびょういん' };

function person(id: string, name: string, change: Partial<Participant> = {}): Participant {
  return { id, name, kana: null, category: 'peer', course: 'foundation', hospitalId: null, affiliation: null, ...change };
}

let stored: Attendance;
let sent: Array<{ version: string | null; body: AttendanceBody }>;

beforeEach(() => {
  sent = [];
  stored = {
    trainingId: 't1', headcounts: { peer: 2, medical: 1, government: 0 }, participants: [], named: { peer: 0, medical: 0, government: 0, total: 0 },
    counted: { peer: 2, medical: 1, government: 0, total: 3 }, addsUp: true, difference: null, differenceReason: null, version: 1,
  };
  server.use(
    http.get(TRAINING, () => HttpResponse.json({
      id: 't1', kind: 'foundation', title: '養成研修会', dates: ['2026-05-10'], fiscalYear: 2026, delivery: 'in_person', place: null,
      facilitators: [], footnotes: [], openForApplication: false, application: null, attendance: null, version: 1,
    })),
    http.get('*/api/v1/prefectures/43/hospitals', () => HttpResponse.json({ items: [HOSPITAL], next: null, total: 1 })),
    http.get(`${TRAINING}/attendance`, () => HttpResponse.json(stored)),
    http.put(`${TRAINING}/attendance`, async ({ request }) => {
      const body = await request.json() as AttendanceBody;
      sent.push({ version: request.headers.get('If-Match'), body });
      if (request.headers.get('If-Match') !== `"${stored.version}"`) return problem('stale-version', 412, 'ほかの人が先に変更しました');
      const participants = body.participants.map((line, index) => ({ ...line, id: line.id ?? `new-${index}-${stored.version}` })) as Participant[];
      stored = { ...stored, headcounts: body.headcounts ?? null, participants, differenceReason: body.differenceReason ?? null, version: stored.version + 1 };
      return HttpResponse.json(stored);
    }),
  );
});

const open = (who = session) => renderScreen(<AttendancePage />, { at: '/desk/43/trainings/t1/attendance', path: '/desk/:prefecture/trainings/:id/attendance', session: who });
const save = () => userEvent.click(screen.getByRole('button', { name: '保存する' }));

describe('names from a paper list', () => {
  it('are entered line by line with the keyboard alone, and add up', async () => {
    open();
    (await screen.findByRole('textbox', { name: /^氏名/ })).focus();
    await userEvent.keyboard('髙﨑 𠮷子{Tab}たかさき よしこ{Enter}');
    expect(screen.getByRole('textbox', { name: /^氏名/ })).toHaveFocus();
    await userEvent.keyboard('山田 花子{Enter}');
    await userEvent.keyboard('医療 太郎{Tab}{Tab}');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '区分' }), '医療者');
    await userEvent.type(screen.getByRole('combobox', { name: '所属病院' }), 'アリアケ');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await userEvent.type(screen.getByRole('textbox', { name: 'その他の所属' }), '緩和ケア科{Enter}');
    const rows = within(screen.getByRole('table', { name: '名簿' })).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent?.replace(/変更する外す$/, ''))).toEqual([
      '1髙﨑 𠮷子たかさき よしこピア養成–', '2山田 花子ピア養成–', '3医療 太郎医療者養成有明中央病院、緩和ケア科',
    ]);
    expect(screen.getByText('人数と名簿が合っています。')).toBeVisible();
    await userEvent.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]!.version).toBe('"1"');
    expect(sent[0]!.body.participants).toEqual([
      { id: null, name: '髙﨑 𠮷子', kana: 'たかさき よしこ', category: 'peer', course: 'foundation', hospitalId: null, affiliation: null },
      { id: null, name: '山田 花子', kana: null, category: 'peer', course: 'foundation', hospitalId: null, affiliation: null },
      { id: null, name: '医療 太郎', kana: null, category: 'medical', course: 'foundation', hospitalId: 'h1', affiliation: '緩和ケア科' },
    ]);
    expect(sent[0]!.body.differenceReason).toBeNull();
    expect(await screen.findByText(/^保存しました \d\d:\d\d$/)).toBeVisible();
  });

  it('that do not add up ask for a reason before they are saved', async () => {
    open();
    await userEvent.type(await screen.findByRole('textbox', { name: /^氏名/ }), '山田 花子{Enter}');
    expect(screen.getByText(/^ピア、医療者の人数と名簿が合いません/)).toBeVisible();
    await save();
    expect(sent).toEqual([]);
    const reason = screen.getByRole('textbox', { name: /合わない理由/ });
    expect(reason).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: '名簿は入力の途中' }));
    await save();
    await waitFor(() => expect(sent[0]?.body.differenceReason).toBe('名簿は入力の途中'));
  });

  it('that are on the list already are asked about once, because another person may have the same name', async () => {
    stored = { ...stored, participants: [person('p1', '山田 花子')] };
    open();
    const name = await screen.findByRole('textbox', { name: /^氏名/ });
    await userEvent.type(name, '山田　花子{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('すでに名簿にいます');
    await userEvent.keyboard('{Enter}');
    expect(screen.getAllByText('同名あり')).toHaveLength(2);
  });

  it('show what is wrong at their line', async () => {
    stored = { ...stored, headcounts: null, participants: [person('p1', '山田 花子'), person('p2', '佐藤 次郎')] };
    open();
    await screen.findByText('佐藤 次郎');
    server.use(http.put(`${TRAINING}/attendance`, () => problem('validation-failed', 400, '入力に誤りがあります', {
      violations: [{ field: 'participants[1].hospitalId', code: 'unknown_reference', message: 'この病院はありません' }],
    })));
    await userEvent.type(screen.getByRole('textbox', { name: /^氏名/ }), '新人{Enter}');
    await save();
    expect(await within(screen.getByRole('row', { name: /佐藤 次郎/ })).findByText('この病院はありません')).toBeVisible();
    expect(within(screen.getByRole('row', { name: /山田 花子/ })).queryByText('この病院はありません')).not.toBeInTheDocument();
  });

  it('of two people who type at once are brought together and shown before they are saved', async () => {
    stored = { ...stored, headcounts: null, participants: [person('p1', '山田 花子')] };
    open();
    await screen.findByText('山田 花子');
    stored = { ...stored, participants: [person('p1', '山田 花子'), person('p2', '佐藤 次郎')], version: 2 };
    await userEvent.type(screen.getByRole('textbox', { name: /^氏名/ }), '鈴木 三郎{Enter}');
    await save();
    expect(await screen.findByText('加わった人: 佐藤 次郎')).toBeVisible();
    expect(stored.participants).toHaveLength(2);
    await save();
    await waitFor(() => expect(stored.participants.map(({ name }) => name)).toEqual(['山田 花子', '佐藤 次郎', '鈴木 三郎']));
    expect(sent.at(-1)!.version).toBe('"2"');
  });

  it('both changed are put side by side', async () => {
    stored = { ...stored, headcounts: { peer: 5, medical: 0, government: 0 } };
    open();
    const peer = await screen.findByRole('textbox', { name: 'ピアの人数' });
    stored = { ...stored, headcounts: { peer: 6, medical: 0, government: 0 }, version: 9 };
    await userEvent.type(peer, '{Control>}a{/Control}7');
    await save();
    const dialog = await screen.findByRole('alertdialog', { name: 'ほかの人が先に保存しました' });
    await userEvent.click(within(dialog).getByRole('radio', { name: /^保存されている内容: ピア 6/ }));
    await userEvent.click(within(dialog).getByRole('button', { name: '選んだ内容にする' }));
    expect(peer).toHaveValue('6');
  });

  it('are shown without any field to those who may only read', async () => {
    stored = { ...stored, headcounts: null, participants: [person('p1', '山田 花子')], named: { peer: 4, medical: 0, government: 0, total: 4 } };
    open({ ...sessionWith('trainings:read', 'participants:read'), account: { ...session.account, role: 'hospital' } });
    expect(await screen.findByText('山田 花子')).toBeVisible();
    expect(screen.getByText('自院の職員だけを表示しています。名簿全体は4人です。')).toBeVisible();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });
});

describe('bringing two lists together', () => {
  const values = (people: Participant[], change: Partial<AttendanceValues> = {}): AttendanceValues => ({
    cells: { peer: '', medical: '', government: '' }, people: people.map(personOf), reason: '', ...change,
  });
  const [a, b, c] = [person('a', 'あ'), person('b', 'い'), person('c', 'う')];

  it('keeps what only one side changed', () => {
    const result = merge(values([a, b, c]), values([{ ...a, kana: 'わたし' }, c]), values([a, b, { ...c, name: 'ウ' }]));
    expect(result.values.people.map(({ name, kana }) => [name, kana])).toEqual([['あ', 'わたし'], ['ウ', null]]);
    expect(result).toMatchObject({ disputed: [], changed: ['ウ'], added: [], removed: [] });
  });

  it('asks about what both changed', () => {
    expect(merge(values([a]), values([{ ...a, name: 'A' }]), values([{ ...a, name: 'B' }])).disputed).toEqual(['a']);
    expect(merge(values([], { reason: '' }), values([], { reason: '私' }), values([], { reason: '彼' })).disputed).toEqual(['reason']);
  });

  it('does not lose a correction of somebody who was taken off meanwhile', () => {
    expect(merge(values([a]), values([{ ...a, name: 'A' }]), values([])).values.people).toMatchObject([{ id: null, name: 'A' }]);
    expect(merge(values([a]), values([a]), values([])).removed).toEqual(['あ']);
  });

  it('marks the same name, not a similar one', () => {
    const people = [personOf(person('1', '高崎 一')), personOf(person('2', '髙﨑 一')), personOf(person('3', '高崎　一'))];
    expect(namesakes(people)).toEqual(new Set(['1', '3']));
  });
});
