import type { APIRequestContext, Page } from 'playwright-core';
import { api, desk, type Person } from '../harness/visitor';
import type { Ids } from './screens';

/** One dialog: where it is, what opens it, what it is called. A new dialog of the product is one more line below. */
export interface DialogEntry {
  /** Of its pictures. */
  name: string;
  as: Person;
  path: (ids: DialogIds) => string;
  /** The heading of the screen it opens from. */
  title: string | RegExp;
  /** The names of what is pressed one after the other (a button, an entry of its menu), or what else leads to it. */
  open: Array<string | RegExp> | ((page: Page) => Promise<void>);
  dialog: string | RegExp;
  /** What it shows must not be missed: only its button of this name closes it, not Escape. */
  closes?: string;
  /** What has to be done on the screen before. */
  prepare?: (page: Page) => Promise<void>;
}

/** Things of the demo's data that only dialogs are about. */
export interface DialogIds extends Ids { planned: string; resting: string }

export async function dialogIdsFor(ids: Ids, centre: APIRequestContext): Promise<DialogIds> {
  const found = async (query: string): Promise<string> => {
    const { items } = await (await centre.get(api('centre', query))).json() as { items: Array<{ id: string }> };
    return items[0]!.id;
  };
  const planned = await found('salons?limit=1&sort=kana&state=planned');
  return { ...ids, planned, resting: await found('salons?limit=1&sort=kana&state=resting') };
}

type Path = string | ((ids: DialogIds) => string);
type More = Pick<DialogEntry, 'prepare' | 'closes'>;

const of = (as: Person) => (name: string, path: Path, title: string | RegExp, open: DialogEntry['open'], dialog: string | RegExp, more: More = {}): DialogEntry => ({
  name, as, path: (ids) => desk(as, typeof path === 'string' ? path : path(ids)), title, open, dialog, ...more,
});
const centre = of('centre');

const salon = ({ salon: id }: DialogIds) => `salons/${id}`;
const meetings = ({ salon: id }: DialogIds) => `meetings?salonId=${id}`;

/** Somebody else was quicker: the same refusal as the service gives. */
async function saveTooLate(page: Page): Promise<void> {
  await page.route('**/api/v1/prefectures/43/salons/*', (route) => (route.request().method() === 'PUT'
    ? route.fulfill({ status: 412, contentType: 'application/problem+json', body: JSON.stringify({ type: '/problems/stale-version', title: 'ほかの人が先に変更しました', status: 412 }) })
    : route.fallback()));
  await page.getByRole('textbox', { name: /^主催/ }).fill('別の会');
  await page.getByRole('button', { name: '保存する' }).click();
}

async function leaveWithInput(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: /^サロン名/ }).fill('書きかけのサロン');
  await page.getByRole('main').getByRole('link', { name: 'サロン', exact: true }).click();
}

export const dialogs: DialogEntry[] = [
  centre('salon-rest', salon, /./, ['休止する'], /を休止する$/),
  centre('salon-close', salon, /./, ['終了する'], /を終了する$/),
  centre('salon-resume', ({ resting }) => `salons/${resting}`, /./, ['再開する'], /を再開する$/),
  centre('salon-trial', ({ planned }) => `salons/${planned}`, /./, ['試行を始める'], /の試行を始める$/),
  centre('salon-remove', ({ planned }) => `salons/${planned}`, /./, ['削除する'], /を削除しますか$/),
  centre('salon-conflict', ({ salon: id }) => `salons/${id}/edit`, 'サロンの変更', saveTooLate, 'ほかの人が先に保存しました'),
  centre('salon-left', 'salons/new', 'サロンの登録', leaveWithInput, '保存していない入力があります'),
  centre('organiser-add', salon, /./, ['世話人を追加する'], '世話人の追加'),
  centre('organiser-change', salon, /./, [/さんを変更する$/], '世話人の変更'),
  centre('organiser-end', salon, /./, [/さんを終了にする$/], /の世話人を終了にする$/),
  centre('organiser-remove', salon, /./, [/さんを削除する$/], /さんを削除しますか$/),
  centre('meeting-cancel', meetings, '開催回', [/を変える$/, '中止にする'], /を中止にする$/),
];
