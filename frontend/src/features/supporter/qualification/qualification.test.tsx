import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Qualification } from '@/lib/api';
import { today } from '@/lib/date';
import { renderScreen, sessionWith } from '@/testing/render';
import { http, HttpResponse, problem, server } from '@/testing/server';
import { ExtensionsPage } from './ExtensionsPage';
import { OwnCertificatesPage } from './OwnCertificatesPage';
import { QualificationSection } from './QualificationSection';
import { QualificationsPage } from './QualificationsPage';
import { RulePage } from './RulePage';
import { aListed, API, aQualification, aSupporter, KEEPS_THE_REGISTER } from './testing';

const desk = sessionWith(...KEEPS_THE_REGISTER);
let sent: Array<{ method: string; path: string; body: unknown; version: string | null }>;
beforeEach(() => {
  sent = [];
});

const keep = async (request: Request) => {
  const text = await request.text();
  sent.push({ method: request.method, path: new URL(request.url).pathname.split('/43/')[1]!, body: text ? JSON.parse(text) : null, version: request.headers.get('If-Match') });
};

describe('the qualification of a supporter', () => {
  let qualification: Qualification;
  const open = (who = desk) => renderScreen(<QualificationSection supporter={aSupporter} />, { session: who });
  beforeEach(() => {
    qualification = aQualification;
    server.use(http.get(`${API}/supporters/${aSupporter.id}/qualification`, () => HttpResponse.json(qualification)));
  });

  it('says until when, and what each training did, the latest first', async () => {
    open();
    expect(await screen.findByText('2027年3月31日(水)で期限が切れます')).toBeVisible();
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows).toHaveLength(2);
    expect(within(rows[0]!).getByText('更新（2027年3月31日(水)まで）')).toBeVisible();
    expect(within(rows[0]!).queryByRole('button')).toBeNull();
    expect(within(rows[1]!).getByText('資格取得（2024年3月31日(日)まで）')).toBeVisible();
    expect(screen.getByRole('link', { name: '登録証（PDF）' })).toHaveAttribute('href', `/api/v1/prefectures/43/supporters/${aSupporter.id}/qualification/certificate`);
  });

  it('is only read by those who do not keep the register', async () => {
    open(sessionWith('supporters:read'));
    await screen.findByText('2027年3月31日(水)で期限が切れます');
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('takes a training that is entered by hand', async () => {
    server.use(http.post(`${API}/supporters/${aSupporter.id}/trainings`, async ({ request }) => {
      await keep(request);
      return HttpResponse.json({}, { status: 201 });
    }));
    open();
    await userEvent.click(await screen.findByRole('button', { name: '研修を記録する' }));
    const dialog = screen.getByRole('dialog', { name: '研修の記録' });
    await userEvent.click(within(dialog).getByRole('spinbutton', { name: /年/ }));
    await userEvent.keyboard('20260124');
    await userEvent.type(within(dialog).getByLabelText(/^研修名/), ' 広域フォローアップ ');
    await userEvent.click(within(dialog).getByRole('radio', { name: 'フォローアップ' }));
    await userEvent.click(within(dialog).getByRole('button', { name: '登録する' }));
    expect(await screen.findByText('保存しました')).toBeVisible();
    expect(sent[0]!.body).toEqual({ completedOn: '2026-01-24', title: '広域フォローアップ', course: 'follow_up', heldBy: null });
  });

  it('offers to make an applicant a trainee and does it only when somebody says so', async () => {
    qualification = { ...aQualification, offersTrainee: true };
    server.use(http.put(`${API}/supporters/${aSupporter.id}/state`, async ({ request }) => {
      await keep(request);
      return HttpResponse.json({});
    }));
    open();
    await userEvent.click(await screen.findByRole('button', { name: '研修中にする' }));
    expect(sent).toEqual([]);
    const dialog = screen.getByRole('alertdialog', { name: '見本 花子 さんを研修中にしますか' });
    await userEvent.click(within(dialog).getByRole('button', { name: '研修中にする' }));
    expect(await screen.findByText('見本 花子 さんを研修中にしました')).toBeVisible();
    expect(sent[0]).toMatchObject({ body: { state: 'trainee', since: today(), until: null, reason: null }, version: '"4"' });
  });
});

describe('the list of qualifications', () => {
  it('prints certificates for those who are chosen and qualified', async () => {
    const expired = { ...aListed, supporterId: 'e', name: '見本 切子', status: 'expired' as const };
    server.use(
      http.get(`${API}/supporter-qualifications`, () => HttpResponse.json({ items: [aListed, expired], next: null, total: 2 })),
      http.post(`${API}/supporter-certificates`, async ({ request }) => {
        await keep(request);
        return new HttpResponse('%PDF', { headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': 'attachment; filename="certificate.pdf"' } });
      }),
    );
    URL.createObjectURL = () => 'blob:certificates';
    renderScreen(<QualificationsPage />, { session: desk });
    expect(await screen.findByRole('button', { name: '登録証をまとめて作る（0名）' })).toBeDisabled();
    expect(screen.queryByRole('checkbox', { name: '見本 切子 さんを選ぶ' })).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: '見本 花子 さんを選ぶ' }));
    await userEvent.click(screen.getByRole('button', { name: '登録証をまとめて作る（1名）' }));
    expect(await screen.findByText('1名分の登録証を作りました')).toBeVisible();
    expect(sent[0]!.body).toEqual({ supporterIds: [aSupporter.id] });
  });
});

describe('an extension', () => {
  it('says whom it concerns before it is applied, and can be taken back', async () => {
    const applied = {
      id: 'x1', endingFrom: '2027-03-31', endingTo: '2027-03-31', newLastDay: '2028-03-31', reason: '感染症', people: 1, appliedBy: '有明 花子',
      appliedAt: '2026-11-28T10:00:00+09:00', takenBackBy: null, takenBackAt: null, version: 0,
    };
    server.use(
      http.get(`${API}/qualification-extensions`, () => HttpResponse.json({ items: [], next: null, total: 0 })),
      http.post(`${API}/qualification-extensions/previews`, () => HttpResponse.json({ people: 1, items: [{ supporter: aListed, validUntil: '2028-03-31' }] })),
      http.post(`${API}/qualification-extensions`, async ({ request }) => {
        await keep(request);
        return HttpResponse.json(applied, { status: 201 });
      }),
      http.delete(`${API}/qualification-extensions/x1`, async ({ request }) => {
        await keep(request);
        return new HttpResponse(null, { status: 204 });
      }),
    );
    renderScreen(<ExtensionsPage />, { session: desk });
    await userEvent.click((await screen.findAllByRole('button', { name: '期限を一括で延長する' }))[0]!);
    const dialog = screen.getByRole('dialog', { name: '期限を一括で延長する' });
    expect(await within(dialog).findByText('1名の期限が延びます')).toBeVisible();
    expect(within(dialog).getByText('見本 花子')).toBeVisible();
    const apply = within(dialog).getByRole('button', { name: '1名の期限を延長する' });
    await userEvent.click(apply);
    expect(await within(dialog).findByText('入力してください')).toBeVisible();
    expect(sent).toEqual([]);
    await userEvent.type(within(dialog).getByLabelText(/^理由/), '感染症');
    await userEvent.click(apply);
    expect(await screen.findByText('1名の期限を延長しました')).toBeVisible();
    expect(sent[0]!.body).toMatchObject({ reason: '感染症', people: 1 });
    await userEvent.click(screen.getByRole('button', { name: '元に戻す' }));
    expect(sent[1]).toMatchObject({ method: 'DELETE', path: 'qualification-extensions/x1', version: '"0"' });
  });
});

describe('the rule', () => {
  const rule = { fiscalYears: 2, graceMonths: 3, warningMonths: 6, renewedAfterGrace: true, issuer: null, version: 1 };
  beforeEach(() => server.use(http.get(`${API}/qualification-rule`, () => HttpResponse.json(rule))));

  it('says what it means while it is typed', async () => {
    renderScreen(<RulePage />, { session: sessionWith('qualification-rule:read', 'settings:read', 'settings:write') });
    expect(await screen.findByText('2022年1月29日(土)に養成研修を修了した人の資格は、2024年3月31日(日)まで有効です。')).toBeVisible();
    const years = screen.getByRole('textbox', { name: /有効な年度数/ });
    await userEvent.clear(years);
    await userEvent.type(years, '3');
    expect(screen.getByText(/2025年3月31日\(月\)まで有効です/)).toBeVisible();
  });

  it('is only read by those who may not change it', async () => {
    renderScreen(<RulePage />, { session: sessionWith('qualification-rule:read') });
    expect(await screen.findByText('修了した年度のあと2年度')).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe("a supporter's own certificates", () => {
  it('are there to keep', async () => {
    server.use(http.get(`${API}/own-entry/qualification`, () => HttpResponse.json(aQualification)));
    renderScreen(<OwnCertificatesPage />, { session: sessionWith('own-entry:read') });
    expect(await screen.findByRole('link', { name: '登録証をダウンロード（PDF）' })).toHaveAttribute('href', '/api/v1/prefectures/43/own-entry/certificates/qualification');
    expect(screen.getAllByRole('link', { name: /の修了証$/ })).toHaveLength(2);
  });

  it('are not there for an account without an entry, and it says whom to ask', async () => {
    server.use(http.get(`${API}/own-entry/qualification`, () => problem('not-found', 404, '見つかりません')));
    renderScreen(<OwnCertificatesPage />, { session: sessionWith('own-entry:read') });
    expect(await screen.findByText('登録が見つかりません')).toBeVisible();
  });
});
