import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { stored } from './given';
import { open } from './look';
import { api, desk } from './visitor';

export interface Told {
  sessions: Array<{ id: string; supporters: Array<{ id: string; locked: boolean }>; specialist: { id: string; locked: boolean } | null }>;
  supporters: Array<{ id: string; name: string; outside: string | null }>;
  cost: Array<{ amount: number }>;
  step: { kind: string } | null;
  version: number;
}

const PROVEN = 'これ以上よい案はありません（証明済み）';

export const titleOf = (month: string) => `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月の当番表`;
export const rosterOf = async (page: Page, month: string) => await stored(page, api('centre', `rosters/${month}`)) as unknown as Told;
export const weight = ({ cost }: Told) => cost.reduce((sum, { amount }) => sum + amount, 0);
export const place = (page: Page, session: string, index = 0) => page.locator(`[data-place="${session} supporter ${index}"]`);
export const proven = (page: Page) => page.locator('[data-quality="known"]').getByText(PROVEN).waitFor({ timeout: 60_000 });

/** Nothing waits to be sent any more. */
export const saved = (page: Page) => page.getByText('保存しています…').waitFor({ state: 'hidden' });

export async function onRoster(page: Page, month: string): Promise<void> {
  await open(page, desk('centre', `rosters/${month}`), titleOf(month));
  await page.getByRole('grid', { name: titleOf(month) }).waitFor();
}

export async function askForPlan(page: Page, mode: 'すべて' | '残りを埋める' | '変更を最小に'): Promise<void> {
  await page.getByRole('button', { name: '自動作成' }).click();
  await page.getByRole('menuitem', { name: mode }).click();
}

export async function planEverything(page: Page): Promise<void> {
  await askForPlan(page, 'すべて');
  await page.getByText(/^自動作成が終わりました。/).waitFor({ timeout: 60_000 });
  await proven(page);
}

export type Choice = 'prefer' | 'yes' | 'no';

/** Somebody says of every day of a month how she would come. */
export async function answersFor(page: Page, month: string, supporterId: string, choice: Choice | ((day: number) => Choice), mostDuties: number | null): Promise<void> {
  const round = await stored(page, api('centre', `availability-rounds/${month}`)) as { days: Array<{ date: string }> };
  const { items } = await stored(page, api('centre', `availability-rounds/${month}/answers`)) as { items: Array<{ supporterId: string; version: number }> };
  const { version } = items.find((one) => one.supporterId === supporterId)!;
  const days = round.days.map(({ date }) => ({ date, choice: typeof choice === 'string' ? choice : choice(Number(date.slice(8))) }));
  const answer = await page.request.put(api('centre', `availability-rounds/${month}/answers/${supporterId}`), { headers: { 'If-Match': `"${version}"` }, data: { days, mostDuties, note: null } });
  expect(answer.status(), await answer.text()).toBe(200);
}
