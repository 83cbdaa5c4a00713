import { describe, expect, it } from 'vitest';
import { addDays, fiscalYearLabel, fiscalYearOf, formatDay, formatInstant, formatPlainDay, formatShortDay, imperialDay, imperialYear, today } from '.';

describe('days', () => {
  it('are today in Japan, whatever the clock of the browser says', () => {
    expect(today(new Date('2026-11-22T14:59:59Z'))).toBe('2026-11-22');
    expect(today(new Date('2026-11-22T15:00:00Z'))).toBe('2026-11-23');
  });

  it('are written with their weekday', () => {
    expect(formatDay('2026-11-22', 'ja')).toBe('2026年11月22日(日)');
    expect(formatDay('2026-11-22', 'en')).toBe('Sun, 22 Nov 2026');
    expect(formatShortDay('2026-12-01', 'ja')).toBe('12/1(火)');
  });

  it('are counted over the end of a month and a year', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  });

  it('show instants as a clock in Japan does', () => {
    expect(formatInstant('2026-11-20T01:23:45Z', 'ja')).toBe('2026年11月20日 10:23');
  });
});

describe('imperial years', () => {
  it('begin with 元年 on the very day', () => {
    expect(imperialYear('2019-04-30', 'ja')).toBe('平成31年');
    expect(imperialYear('2019-05-01', 'ja')).toBe('令和元年');
    expect(imperialYear('2019-05-01', 'en')).toBe('Reiwa 1');
    expect(imperialDay('2022-01-29')).toBe('令和4年1月29日');
    expect(imperialDay('1989-01-07')).toBe('昭和64年1月7日');
  });

  it('name fiscal years, 2019 after the new era', () => {
    expect(fiscalYearLabel(2020, 'ja')).toBe('2020年度（令和2年度）');
    expect(fiscalYearLabel(2019, 'ja')).toBe('2019年度（令和元年度）');
    expect(fiscalYearLabel(2018, 'ja')).toBe('2018年度（平成30年度）');
    expect(fiscalYearLabel(2020, 'en')).toBe('FY2020 (Reiwa 2)');
  });
});

describe('days in narrow columns', () => {
  it('have no weekday', () => {
    expect(formatPlainDay('2026-11-02', 'ja')).toBe('2026/11/2');
    expect(formatPlainDay('2026-11-02', 'en')).toBe('2 Nov 2026');
  });
});

describe('fiscal years', () => {
  it('run from April to March', () => {
    expect(fiscalYearOf('2022-01-29', 4)).toBe(2021);
    expect(fiscalYearOf('2022-03-31', 4)).toBe(2021);
    expect(fiscalYearOf('2022-04-01', 4)).toBe(2022);
    expect(fiscalYearOf('2022-01-29', 1)).toBe(2022);
  });
});
