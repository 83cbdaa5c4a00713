import { describe, expect, it } from 'vitest';
import { graceAfter, lastDayAfter } from './validity';

const rule = (fiscalYears: number, startMonth = 4) => ({ fiscalYears, startMonth });

describe('what a rule means', () => {
  it('is the same as the service says', () => {
    expect(lastDayAfter('2022-01-29', rule(2))).toBe('2024-03-31');
    expect(lastDayAfter('2022-04-01', rule(2))).toBe('2025-03-31');
    expect(graceAfter('2024-03-31', 3)).toBe('2024-06-30');
    expect(graceAfter('2024-03-31', 0)).toBe('2024-03-31');
  });

  it('goes by ends of months in years that begin in March', () => {
    expect(lastDayAfter('2022-05-01', rule(1, 3))).toBe('2024-02-29');
    expect(graceAfter('2024-02-29', 1)).toBe('2024-03-31');
    expect(graceAfter('2024-02-29', 24)).toBe('2026-02-28');
  });

  it('ends with the calendar year in years that begin in January', () => {
    expect(lastDayAfter('2022-01-29', rule(0, 1))).toBe('2022-12-31');
  });
});
