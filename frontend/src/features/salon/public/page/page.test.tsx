import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { addDays, formatDay, formatShortDay, today } from '@/lib/date';
import { changeLanguage } from '@/lib/i18n';
import { renderScreen } from '@/testing/render';
import { http, HttpResponse, problem, server } from '@/testing/server';
import type { Salon } from '@/lib/api';
import { aMeeting, aSalon, aVenue } from '../testing';
import { SalonPage } from './SalonPage';

const soon = addDays(today(), 3);
const salon = aSalon({
  id: 'aso', name: '阿蘇ひだまりの会', host: '阿蘇見本病院', networkMember: true,
  venues: [{ ...aVenue('阿蘇見本病院', '阿蘇市', 32.95, 131.1), postalCode: '869-0000', address: '熊本県阿蘇市見本1-1', access: '駅から歩いて5分' }],
  nextMeetings: [aMeeting(soon), aMeeting(addDays(soon, 7), { state: 'cancelled', publicNote: '台風のため' }), aMeeting(addDays(soon, 10), { movedFrom: addDays(soon, 9) }), aMeeting(addDays(soon, 14), { provisional: true, venueName: '別館' })],
  schedule: { text: '第4金曜 14時', japanese: '毎月 第4金曜日 14:00–15:00', english: '4th Friday of every month, 14:00–15:00', announced: false },
  fee: '無料', application: 'first_time', applicationNote: '前日までに電話で', anonymity: 'allowed', expectation: 'お茶を飲みながら話します。',
  contact: { name: 'がん相談支援センター', telephone: '0967-00-0001', email: 'salon@example.jp', url: 'https://example.jp/' },
  confirmedOn: '2026-10-01',
});

function show(shown: Salon) {
  server.use(http.get('*/api/v1/prefectures/43/salons/aso', () => HttpResponse.json(shown)));
  return renderScreen(<SalonPage prefecture={{ code: '43', name: '熊本県' }} />, { at: '/prefectures/43/salons/aso', path: '/prefectures/:prefecture/salons/:id' });
}
const part = async (name: string) => screen.findByRole('region', { name });

describe('the page of a salon', () => {
  it('says when to come, and in words what does not take place or may change', async () => {
    show(salon);
    const days = within(await part('次の開催日')).getAllByRole('listitem').map((item) => item.textContent);
    expect(days).toEqual([
      `${formatDay(soon, 'ja')} 14:00–15:00`,
      `${formatDay(addDays(soon, 7), 'ja')} 14:00–15:00中止台風のため`,
      `${formatDay(addDays(soon, 10), 'ja')} 14:00–15:00${formatShortDay(addDays(soon, 9), 'ja')}から変更`,
      `${formatDay(addDays(soon, 14), 'ja')} 14:00–15:00予定別館`,
    ]);
    expect(screen.getByText('毎月 第4金曜日 14:00–15:00')).toBeInTheDocument();
    expect(screen.getByText(/まだ発表されていない年の祝日/)).toBeInTheDocument();
  });

  it('says how to get there, how to join and whom to ask', async () => {
    show(salon);
    expect(await part('行き方')).toHaveTextContent('阿蘇見本病院〒869-0000 熊本県阿蘇市見本1-1駅から歩いて5分');
    expect(await part('参加のしかた')).toHaveTextContent('参加費無料申し込みはじめての方だけ、申し込みが必要です。前日までに電話でお名前お名前を言わずに参加できます。');
    expect(screen.getByRole('link', { name: /0967-00-0001/ })).toHaveAttribute('href', 'tel:0967000001');
    expect(screen.getByRole('link', { name: 'salon@example.jp' })).toHaveAttribute('href', 'mailto:salon@example.jp');
    expect(await part('最終確認日')).toHaveTextContent('2026年10月1日(木)');
    expect(await part('どんな会？')).toHaveTextContent('お茶を飲みながら話します。参加できる方がんの種類を問いません主催阿蘇見本病院がんサロンのネットワークに加わっています。');
    expect(screen.queryByText('世話人')).not.toBeInTheDocument();
  });

  it('names organisers who agreed to be named', async () => {
    show({ ...salon, namedOrganisers: ['見本 花子'] });
    expect(await part('どんな会？')).toHaveTextContent('世話人見本 花子');
  });

  it('gives its dates to calendars, once or again and again', async () => {
    const user = userEvent.setup();
    show(salon);
    const download = await screen.findByRole('link', { name: '開催日のファイルを保存する（.ics）' });
    expect(download).toHaveAttribute('href', '/api/v1/prefectures/43/salons/aso/meetings.ics');
    expect(screen.getByRole('link', { name: 'カレンダーアプリで購読する' })).toHaveAttribute('href', 'webcal://yorisoi.test/api/v1/prefectures/43/salons/aso/meetings.ics');
    await user.click(screen.getByRole('button', { name: 'コピーする' }));
    expect(await screen.findByText('アドレスをコピーしました')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe('http://yorisoi.test/api/v1/prefectures/43/salons/aso/meetings.ics');
  });

  it('shows no address of a site that is none', async () => {
    show({ ...salon, contact: { name: null, telephone: null, email: null, url: 'javascript:alert(1)' } });
    await part('問い合わせ');
    expect(screen.queryByRole('link', { name: /javascript/ })).not.toBeInTheDocument();
  });

  it('says that it rests, and offers no dates', async () => {
    show({ ...salon, state: 'resting', restingUntil: null, nextMeetings: [] });
    expect(await screen.findByText('このサロンは休止中です')).toBeInTheDocument();
    expect(screen.getByText('休止中です。再開の日は決まっていません。')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: '次の開催日' })).not.toBeInTheDocument();
  });

  it('says that it has closed, and where to look', async () => {
    show({ ...salon, state: 'closed', nextMeetings: [] });
    expect(await screen.findByText('このサロンは終了しました')).toBeInTheDocument();
    expect(screen.getAllByRole('link', { name: 'ほかのサロンを探す' })[0]).toHaveAttribute('href', '/prefectures/43/salons');
  });

  it('asks to call where no day is fixed', async () => {
    show({ ...salon, nextMeetings: [], schedule: { text: '年8回', japanese: null, english: null, announced: true } });
    expect(await part('次の開催日')).toHaveTextContent('決まっている開催日はありません。 お出かけの前に、下の連絡先でお確かめください。開催のきまり年8回日にちは、そのつどお知らせします。');
  });

  it('is not found where there is none', async () => {
    server.use(http.get('*/api/v1/prefectures/43/salons/aso', () => problem('not-found', 404, '見つかりません')));
    renderScreen(<SalonPage prefecture={{ code: '43', name: '熊本県' }} />, { at: '/prefectures/43/salons/aso', path: '/prefectures/:prefecture/salons/:id' });
    expect(await screen.findByRole('heading', { name: 'ページが見つかりません' })).toBeInTheDocument();
  });

  it('speaks English', async () => {
    await changeLanguage('en');
    show(salon);
    expect(await screen.findByText('4th Friday of every month, 14:00–15:00')).toBeInTheDocument();
    expect(await part('Next dates')).toHaveTextContent('cancelled');
  });
});
