import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AttendanceReport, ReportTrainingRow } from '@/lib/api';
import { renderScreen, sessionWith } from '@/testing/render';
import { http, HttpResponse, server } from '@/testing/server';
import { AttendanceReportPage } from './AttendanceReportPage';

function row(id: string, date: string, fiscalYear: number, title: string, counts: [number, number, number] | null, change: Partial<ReportTrainingRow> = {}): ReportTrainingRow {
  const [peer, medical, government] = counts ?? [null, null, null];
  return {
    trainingId: id, date, dates: [date], dateLabel: `${date}の日`, fiscalYear, fiscalYearLabel: `${fiscalYear}年度`, title, kind: 'follow_up', delivery: 'in_person',
    peer, medical, government, total: counts && counts[0] + counts[1] + counts[2], footnotes: [], dateMarks: [], titleMarks: [], ...change,
  };
}
const year = (fiscalYear: number, trainings: number, peer: number, medical: number, government: number) => ({
  fiscalYear, fiscalYearLabel: `${fiscalYear}年度`, trainings, peer, medical, government, total: peer + medical + government,
});

/** Table 6 and a part of table 7. */
const report: AttendanceReport = {
  prefecture: { code: '42', name: '長崎県', kana: 'ながさきけん', nameEn: 'Nagasaki' }, from: 2020, to: 2023, generatedAt: '2026-11-22T10:00:00+09:00',
  rows: [
    row('t1', '2020-11-14', 2020, '養成研修会', [15, 18, 4]),
    row('t2', '2022-01-29', 2021, 'フォローアップ研修会', [12, 16, 4], { delivery: 'online', dateMarks: ['＊'], titleMarks: ['＊＊'] }),
    row('t3', '2023-01-07', 2022, 'フォローアップ研修会', [8, 16, 5], { titleMarks: ['＊＊'] }),
    row('t4', '2023-12-09', 2023, 'フォローアップ研修会', [12, 9, 4], { titleMarks: ['＊＊'] }),
  ],
  totals: {
    byFiscalYear: [year(2020, 1, 15, 18, 4), year(2021, 1, 12, 16, 4), year(2022, 1, 8, 16, 5), year(2023, 1, 12, 9, 4)],
    overall: { trainings: 4, peer: 47, medical: 59, government: 17, total: 123 },
  },
  missingAttendance: 0,
  externalCourses: {
    rows: [{ externalCourseId: 'c1', date: '2021-02-11', dateLabel: '2021-02-11の日', fiscalYear: 2020, fiscalYearLabel: '2020年度', title: '企画・運営者研修', organiser: '研修事業', medicalParticipants: 3 }],
    totals: { byFiscalYear: [{ fiscalYear: 2020, fiscalYearLabel: '2020年度', courses: 1, medicalParticipants: 3 }], overall: { courses: 1, medicalParticipants: 3 } },
  },
  footnotes: [{ mark: '＊', text: '2022年1月29日はWeb開催' }, { mark: '＊＊', text: 'フォローアップ研修会に新規養成者も含まれる' }],
};

let asked: URL[];
let answer: AttendanceReport;
beforeEach(() => {
  asked = [];
  answer = report;
  server.use(http.get('*/api/v1/prefectures/43/reports/training-attendance', ({ request }) => {
    asked.push(new URL(request.url));
    return HttpResponse.json(answer);
  }));
});

const open = (search = '', ...permissions: Parameters<typeof sessionWith>) => renderScreen(<AttendanceReportPage />, {
  at: `/desk/43/reports${search}`, path: '/desk/:prefecture/reports', session: sessionWith('reports:read', 'trainings:read', ...permissions),
});
const tableOf = async (heading: RegExp) => within((await screen.findByRole('heading', { name: heading })).closest('section')!);
const lines = (table: ReturnType<typeof within>) => table.getAllByRole('row').map((line: HTMLElement) => Array.from((line as HTMLTableRowElement).cells, (cell) => cell.textContent).join('|'));

describe('the attendance report', () => {
  it('prints table 6 number for number, with totals, marks and footnotes', async () => {
    open();
    const table = await tableOf(/ピア・サポート研修会の参加者数$/);
    expect(lines(table)).toEqual([
      '開催日時|項目|参加者（人）', 'ピア|医療者|行政|計',
      '2020-11-14の日|養成研修会|15|18|4|37', '2020年度　計1回|15|18|4|37',
      '2022-01-29の日＊|フォローアップ研修会＊＊|12|16|4|32', '2021年度　計1回|12|16|4|32',
      '2023-01-07の日|フォローアップ研修会＊＊|8|16|5|29', '2022年度　計1回|8|16|5|29',
      '2023-12-09の日|フォローアップ研修会＊＊|12|9|4|25', '2023年度　計1回|12|9|4|25',
      '合計　4回|47|59|17|123',
    ]);
    const notes = table.getByLabelText('脚注');
    expect(notes).toHaveTextContent('＊2022年1月29日はWeb開催＊＊フォローアップ研修会に新規養成者も含まれる');
  });

  it('leads from every number to what it is made of', async () => {
    open();
    const table = await tableOf(/ピア・サポート研修会の参加者数$/);
    expect(table.getByRole('link', { name: 'フォローアップ研修会 ピア 8' })).toHaveAttribute('href', '/desk/43/trainings/t3');
    expect(table.getByRole('link', { name: '計 計 32' })).toHaveAttribute('href', '/desk/43/trainings?fiscalYear=2021&sort=date');
    expect(table.getByRole('link', { name: '計 計 123' })).toHaveAttribute('href', '/desk/43/trainings?sort=date');
    const courses = await tableOf(/^外部の研修会/);
    expect(lines(courses).slice(1)).toEqual(['2021-02-11の日|企画・運営者研修|研修事業|3', '2020年度　計1回|3', '合計　1回|3']);
  });

  it('takes its years from the address and writes them there', async () => {
    const { router } = open('?from=2020&to=2021');
    const to = await screen.findByRole('combobox', { name: '終わりの年度' });
    await waitFor(() => expect(to).toHaveValue('2023'));
    expect(Object.fromEntries(asked[0]!.searchParams)).toEqual({ from: '2020', to: '2021' });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'はじめの年度' }), '2022');
    expect(router.state.location.search).toBe('?from=2022&to=2023');
    await waitFor(() => expect(asked.at(-1)!.searchParams.get('from')).toBe('2022'));
  });

  it('offers the same years as files', async () => {
    open();
    await screen.findByRole('heading', { name: /ピア・サポート研修会の参加者数$/ });
    const base = '/api/v1/prefectures/43/reports/training-attendance?from=2020&to=2023';
    expect(screen.getByRole('link', { name: 'CSV（Excel 用）' })).toHaveAttribute('href', `${base}&format=csv&bom=true`);
    expect(screen.getByRole('link', { name: 'Excel' })).toHaveAttribute('href', `${base}&format=xlsx`);
    expect(screen.getByRole('link', { name: 'PDF' })).toHaveAttribute('href', `${base}&format=pdf`);
  });

  it('says that numbers are missing and leads to where they are entered', async () => {
    answer = { ...report, rows: [...report.rows, row('t5', '2024-03-01', 2023, '未入力の研修', null)], missingAttendance: 1 };
    open('', 'trainings:write');
    expect(await screen.findByText('参加者数が未入力の研修会が1件あり、計に含まれていません')).toBeVisible();
    expect(screen.getByRole('link', { name: '未入力の参加者数を入力する' })).toHaveAttribute('href', '/desk/43/trainings/attendance?fiscalYear=all&attendance=missing');
    expect(screen.getByRole('link', { name: '未入力の研修の参加者数を入力する' })).toHaveAttribute('href', '/desk/43/trainings/t5/attendance');
  });

  it('says why it is empty', async () => {
    answer = { ...report, rows: [], totals: { byFiscalYear: [], overall: { trainings: 0, peer: 0, medical: 0, government: 0, total: 0 } }, externalCourses: { rows: [], totals: { byFiscalYear: [], overall: { courses: 0, medicalParticipants: 0 } } }, footnotes: [] };
    open();
    expect(await screen.findByText('この期間に開催された研修会はありません')).toBeVisible();
  });
});
