import type { TFunction } from 'i18next';
import type { SupporterMessage } from '@/lib/api';
import { formatMonth, formatShortDay, formatTimes } from '@/lib/date';
import type { Language } from '@/lib/i18n/language';

/** The words of a message, out of its kind and its facts. */
export function messageWords(t: TFunction<'own'>, { kind, facts }: Pick<SupporterMessage, 'kind' | 'facts'>, language: Language): string {
  const day = (name: string) => (facts[name] ? formatShortDay(facts[name], language) : '');
  return t(`own:message.${kind}`, {
    when: [day('date'), formatTimes(facts.start ?? null, facts.end ?? null, language)].filter(Boolean).join(' '),
    place: facts.place ?? '',
    month: facts.month ? formatMonth(facts.month, language) : '',
    deadline: day('deadline'),
    validUntil: day('validUntil'),
  });
}
