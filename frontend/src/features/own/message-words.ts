import type { TFunction } from 'i18next';
import type { SupporterMessage } from '@/lib/api';
import { formatMonth, formatShortDay, formatTimes } from '@/lib/date';
import type { Language } from '@/lib/i18n/language';

type Told = Pick<SupporterMessage, 'kind' | 'facts'>;

/** The words of a message, out of its kind and its facts. */
export function messageWords(t: TFunction<'own'>, { kind, facts }: Told, language: Language): string {
  const day = (name: string) => (facts[name] ? formatShortDay(facts[name], language) : '');
  return t(`own:message.${kind}`, {
    when: [day('date'), formatTimes(facts.start ?? null, facts.end ?? null, language)].filter(Boolean).join(' '),
    place: facts.place ?? '',
    month: facts.month ? formatMonth(facts.month, language) : '',
    deadline: day('deadline'),
    validUntil: day('validUntil'),
  });
}

export interface MessageList { title: string; lines: string[] }

/** What a published roster changes for her: the duties she is asked to do, and those she need not come to any more. */
export function messageLists(t: TFunction<'own'>, { kind, facts }: Told, language: Language): MessageList[] {
  if (kind !== 'roster_published') return [];
  return (['asked', 'released'] as const)
    .map((what) => ({ title: t(`own:roster.${what}`), lines: linesOf(facts[what] ?? '', language) }))
    .filter(({ lines }) => lines.length > 0);
}

/** One "2026-12-01 13:00 15:20 place" after the other. */
function linesOf(text: string, language: Language): string[] {
  return text.split(/\s+(?=\d{4}-\d{2}-\d{2} \d{2}:\d{2} \d{2}:\d{2} )/).flatMap((line) => {
    const [, date, start, end, place] = /^(\S+) (\S+) (\S+) (.+)$/.exec(line.trim()) ?? [];
    return date && start && end && place ? [`${formatShortDay(date, language)} ${formatTimes(start, end, language)} ${place}`] : [];
  });
}
