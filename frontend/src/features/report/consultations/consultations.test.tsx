import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ConsultationCountsReport, PublicConsultationCounts } from '@/lib/api';
import { renderScreen, sessionWith } from '@/testing/render';
import { http, HttpResponse, server } from '@/testing/server';
import { partsOf, shortened } from './breakdown';
import { ConsultationCountsPage } from './ConsultationCountsPage';
import { PublicCountsPage } from './PublicCountsPage';

const load = (sessions: number, consultations: number, minutes: number) => ({ sessions, unvisited: 1, unrecorded: 0, slots: sessions * 3, reserved: sessions * 2, consultations, minutes });
const report: ConsultationCountsReport = {
  prefecture: '43', from: 2026, to: 2026, by: 'month', rooms: load(17, 41, 1500), hotline: load(8, 12, 180),
  periods: [{ period: '2026-11', rooms: load(17, 41, 1500), hotline: load(8, 12, 180) }],
  rows: [
    { period: '2026-10', dimension: 'topic', value: 'work', label: null, rooms: 1, hotline: 0 },
    { period: '2026-11', dimension: 'topic', value: 'feelings', label: null, rooms: 20, hotline: 9 },
    { period: '2026-11', dimension: 'topic', value: 'work', label: null, rooms: 5, hotline: 1 },
    { period: '2026-11', dimension: 'cancer', value: 'not_told', label: null, rooms: 3, hotline: 2 },
    { period: '2026-11', dimension: 'room', value: 'r', label: '銀杏大学病院（見本）', rooms: 41, hotline: 0 },
  ],
};

describe('the counts of consultations', () => {
  it('add the periods up, the largest first', () => {
    expect(partsOf(report.rows, 'topic')).toEqual([
      { value: 'feelings', label: null, rooms: 20, hotline: 9, total: 29 }, { value: 'work', label: null, rooms: 6, hotline: 1, total: 7 },
    ]);
  });

  it('have names that fit beside their bars; of rooms the end is kept', () => {
    expect(shortened('仕事', false)).toBe('仕事');
    expect(shortened('がん相談支援センターを紹介した人', false)).toBe('がん相談支援センターを…');
    expect(shortened('がんピアおしゃべり相談室 白川中央病院（見本）', true)).toBe('… 白川中央病院（見本）');
  });

  it('stand as tables beside their charts, rooms and hotline side by side', async () => {
    server.use(http.get('*/api/v1/prefectures/43/reports/consultation-counts', () => HttpResponse.json(report)));
    renderScreen(<ConsultationCountsPage />, { session: sessionWith('consultation-counts:read') });
    const topics = await screen.findByRole('table', { name: '話したこと' });
    expect(within(topics).getAllByRole('row').map((row) => row.textContent)).toEqual(['項目相談室ホットライン計', '不安などの気持ち20929', '仕事617']);
    expect(within(screen.getByRole('table', { name: 'がんの部位' })).getByRole('row', { name: '聞いていない 3 2 5' })).toBeVisible();
    expect(within(screen.getByRole('table', { name: '相談件数の推移（延べ）' })).getByRole('row', { name: '計 17 34 / 51 41 8 12 1,680' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Excel' })).toHaveAttribute('href', '/api/v1/prefectures/43/reports/consultation-counts?from=2026&to=2026&by=month&format=xlsx');
  });
});

const line = (patient: number | null, family: number | null, total: number | null) => ({ patient, family, bereaved: 0, other: 0, total });
const counts: PublicConsultationCounts = {
  prefecture: '43', fiscalYear: 2025, firstFiscalYear: 2024, lastFiscalYear: 2025, threshold: 5, consultations: line(120, 60, 180), mentions: line(150, 70, 220),
  topics: [{ topic: 'feelings', counts: line(150, 68, 218) }, { topic: 'work', counts: line(null, null, null) }, { topic: 'grief', counts: line(0, 0, 0) }],
};

describe('what the public reads', () => {
  it('leaves out what nobody talked about and says what is hidden', async () => {
    server.use(http.get('*/api/v1/prefectures/43/consultation-counts', () => HttpResponse.json(counts)));
    renderScreen(<PublicCountsPage prefecture={{ code: '43', name: '熊本県' }} />);
    expect(await screen.findByText('相談室とホットラインを合わせて、延べ180件の相談がありました。')).toBeVisible();
    const topics = screen.getByRole('table', { name: '話したこと' });
    expect(within(topics).getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual(['不安などの気持ち', '仕事']);
    expect(within(topics).getAllByText('少ないため載せていません')).toHaveLength(3);
    expect(screen.getByText(/^5件より少ない数は/)).toBeVisible();
    expect(screen.getByRole('option', { name: /2024/ })).toBeInTheDocument();
  });

  it('says so when there is nothing of the year', async () => {
    server.use(http.get('*/api/v1/prefectures/43/consultation-counts', () => HttpResponse.json({ ...counts, firstFiscalYear: null, consultations: line(0, 0, 0) })));
    renderScreen(<PublicCountsPage prefecture={{ code: '43', name: '熊本県' }} />);
    expect(await screen.findByText(/の相談はまだありません$/)).toBeVisible();
  });
});
