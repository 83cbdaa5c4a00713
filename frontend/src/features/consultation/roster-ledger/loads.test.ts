import { describe, expect, it } from 'vitest';
import type { RosterLedgerSupporter } from '@/lib/api';
import { canClose, evenness, ordered, orderIn, sums } from './loads';

const she = (number: number, name: string | null, total: number): RosterLedgerSupporter => ({ supporterId: `s${number}`, number, name, duties: [total], total, fairShare: 3, lastDuty: null });
const register = [she(1, 'わかば', 2), she(2, null, 5), she(3, 'あおい', 2), she(4, 'さくら', 4)];
const numbers = (order: Parameters<typeof ordered>[1]) => ordered(register, order).map(({ number }) => number);

describe('the ledger', () => {
  it('is ordered by number, name or how much it was', () => {
    expect(numbers('number')).toEqual([1, 2, 3, 4]);
    expect(numbers('name')).toEqual([3, 4, 1, 2]);
    expect(numbers('-total')).toEqual([2, 4, 1, 3]);
    expect(numbers('total')).toEqual([1, 3, 4, 2]);
    expect([orderIn('-total'), orderIn('kana'), orderIn(null)]).toEqual(['-total', 'number', 'number']);
  });

  it('says whether somebody has done more or less than an even share, which is rounded up', () => {
    expect([1, 2, 3, 4].map((total) => evenness(total, 3))).toEqual(['less', 'even', 'even', 'more']);
    expect(evenness(0, 0)).toBe('even');
  });

  it('adds up its columns', () => {
    expect(sums([[1, 0, 2], [0, 0, 3]], 3)).toEqual([1, 0, 5]);
    expect(sums([], 2)).toEqual([0, 0]);
  });

  it('offers to close months that are over and not closed', () => {
    expect([['2026-10', false], ['2026-10', true], ['2026-11', false], ['2026-12', false]].map(([month, closed]) => canClose({ month: month as string, closed: closed as boolean }, '2026-11')))
      .toEqual([true, false, false, false]);
  });
});
