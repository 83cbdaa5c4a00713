import { z } from 'zod';
import { Problem, type RosterSettings, type RosterSettingsBody, type RosterTerm } from '@/lib/api';

export const WEIGHTS = [
  'lastMissingPlace', 'furtherMissingPlace', 'extraSupporter', 'noSpecialist', 'travel', 'notPreferred', 'turnTravel', 'oneCancerType', 'oneGender',
  'traineeWithoutPractice', 'unevenLoad', 'unevenTurns', 'change',
] as const;
export type WeightName = (typeof WEIGHTS)[number];

/** The other numbers, with the bounds of the contract. */
export const LIMITS = {
  gapDays: [1, 31], mostDuties: [1, 31], mostTurns: [1, 31], experiencedAfter: [0, 200], kmPerPoint: [1, 100], farthestKm: [5, 500],
} as const;
export type LimitName = keyof typeof LIMITS;
export const LIMIT_NAMES = Object.keys(LIMITS) as LimitName[];

/** All numbers beside each other, so that two versions of them can be compared one by one. */
export type SettingsValues = Record<WeightName | LimitName, number>;

export function valuesOf(settings: Pick<RosterSettings, 'weights' | LimitName>): SettingsValues {
  const limits = Object.fromEntries(LIMIT_NAMES.map((name) => [name, settings[name]])) as Record<LimitName, number>;
  return { ...settings.weights, ...limits };
}

export function bodyOf(values: SettingsValues): RosterSettingsBody {
  const of = <N extends keyof SettingsValues>(names: readonly N[]) => Object.fromEntries(names.map((name) => [name, values[name]])) as Record<N, number>;
  return { weights: of(WEIGHTS), ...of(LIMIT_NAMES) };
}

/** Each weight within the bounds that the service tells of it. */
export function settingsSchema({ explained }: Pick<RosterSettings, 'explained'>) {
  const whole = (least: number, most: number) => z.number().int().min(least).max(most);
  const bounds = new Map(explained.map(({ key, least, most }) => [key, [least, most] as const]));
  const names = [...WEIGHTS, ...LIMIT_NAMES] as const;
  return z.object(Object.fromEntries(names.map((name) => {
    const [least, most] = name in LIMITS ? LIMITS[name as LimitName] : bounds.get(name as WeightName) ?? [0, Number.MAX_SAFE_INTEGER];
    return [name, whole(least, most)];
  })) as Record<keyof SettingsValues, z.ZodNumber>);
}

/** A refusal that names the fields as this form does: `weights.travel` is `travel`. */
export function onFields(error: unknown): unknown {
  if (!(error instanceof Problem)) return error;
  const violations = error.violations.map((violation) => ({ ...violation, field: violation.field.replace(/^weights\./, '') }));
  return new Problem(error.problem, error.status, error.title, error.detail, violations, error.retryAfterSeconds);
}

export interface SideBySide { rule: string; term: RosterTerm['term']; today: number; other: number }

/** What two plans pay, rule by rule, in the order of the first; what neither pays for is left out. */
export function sideBySide(today: RosterTerm[], other: RosterTerm[]): SideBySide[] {
  const [before, after] = [new Map(today.map(({ rule, amount }) => [rule, amount])), new Map(other.map(({ rule, amount }) => [rule, amount]))];
  const terms = [...today, ...other.filter(({ rule }) => !before.has(rule))];
  return terms.map(({ rule, term }) => ({ rule, term, today: before.get(rule) ?? 0, other: after.get(rule) ?? 0 })).filter((row) => row.today !== 0 || row.other !== 0);
}

/** A pair whose last day is over binds nobody any more. */
export const isOver = ({ until }: { until: string | null }, day: string) => until !== null && until < day;
