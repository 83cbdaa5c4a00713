import type { TFunction } from 'i18next';

interface Issue { code?: string; minimum?: unknown; maximum?: unknown; origin?: string; input?: unknown; [key: string]: unknown }

/** What a failed check of a form says to the person, in their language. */
export function describeIssue(issue: Issue, t: TFunction): string | undefined {
  const empty = issue.input === '' || issue.input === null || issue.input === undefined || Number.isNaN(issue.input);
  if (empty) return t('common:violation.required');
  const text = issue.origin === 'string';
  const list = issue.origin === 'array';
  switch (issue.code) {
    case 'too_small':
      if (text && issue.minimum === 1) return t('common:violation.required');
      if (text) return t('common:violation.tooShort', { minimum: issue.minimum });
      if (list) return t('common:violation.tooFew', { minimum: issue.minimum });
      return t('common:violation.tooSmall', { minimum: issue.minimum });
    case 'too_big':
      if (text) return t('common:violation.tooLong', { maximum: issue.maximum });
      if (list) return t('common:violation.tooMany', { maximum: issue.maximum });
      return t('common:violation.tooLarge', { maximum: issue.maximum });
    case 'invalid_type':
    case 'invalid_value':
    case 'invalid_format':
      return t('common:violation.invalid');
    default:
      return undefined;
  }
}
