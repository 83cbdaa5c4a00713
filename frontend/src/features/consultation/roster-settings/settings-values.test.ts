import { describe, expect, it } from 'vitest';
import { Problem, type RosterSettings } from '@/lib/api';
import { bodyOf, isOver, onFields, settingsSchema, sideBySide, valuesOf, WEIGHTS } from './settings-values';

const settings: RosterSettings = {
  weights: {
    lastMissingPlace: 2000, furtherMissingPlace: 10000, extraSupporter: 8, noSpecialist: 5000, travel: 1, notPreferred: 3, turnTravel: 1, oneCancerType: 6, oneGender: 4,
    traineeWithoutPractice: 15, unevenLoad: 2, unevenTurns: 10, change: 25,
  },
  gapDays: 5, mostDuties: 4, mostTurns: 2, experiencedAfter: 10, kmPerPoint: 10, farthestKm: 150, version: 3,
  explained: WEIGHTS.map((key) => ({ key, value: 1, default: 1, least: 0, most: key === 'travel' ? 50 : 20000, sentence: '…' })),
};

describe('the settings of rosters', () => {
  it('go into the form one by one, and back as they were', () => {
    const { explained, version, ...body } = settings;
    expect(bodyOf(valuesOf({ ...body }))).toEqual(body);
    expect([explained.length, version]).toEqual([WEIGHTS.length, 3]);
  });

  it('are checked against the bounds that the service tells', () => {
    const faults = (change: object) => settingsSchema(settings).safeParse({ ...valuesOf(settings), ...change }).error?.issues.map(({ path }) => path[0]) ?? [];
    expect(faults({})).toEqual([]);
    expect(faults({ travel: 51, change: -1, gapDays: 0, farthestKm: 501, mostTurns: null, kmPerPoint: 1.5 })).toEqual(['travel', 'change', 'gapDays', 'mostTurns', 'kmPerPoint', 'farthestKm']);
  });

  it('get refusals at the fields that they have here', () => {
    const refused = onFields(new Problem('validation-failed', 400, '入力を確認してください', null, [{ field: 'weights.travel', code: 'out-of-range', message: '大きすぎます' }, { field: 'gapDays', code: 'out-of-range', message: '小さすぎます' }]));
    expect((refused as Problem).violations.map(({ field }) => field)).toEqual(['travel', 'gapDays']);
    expect(onFields('other')).toBe('other');
  });

  it('put what two plans pay side by side, without what neither pays', () => {
    const term = { ja: '移動', en: 'travel' };
    const rows = sideBySide(
      [{ rule: 'short-travel', term, amount: 40 }, { rule: 'mixed-genders', term, amount: 0 }],
      [{ rule: 'mixed-genders', term, amount: 0 }, { rule: 'even-load', term, amount: 6 }, { rule: 'short-travel', term, amount: 31 }],
    );
    expect(rows.map(({ rule, today, other }) => [rule, today, other])).toEqual([['short-travel', 40, 31], ['even-load', 0, 6]]);
  });

  it('keep two apart up to the last day', () => {
    expect([{ until: null }, { until: '2026-11-29' }, { until: '2026-11-28' }].map((pair) => isOver(pair, '2026-11-29'))).toEqual([false, false, true]);
  });
});
