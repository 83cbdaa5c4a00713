import type { AskedAvailability, AvailabilityAnswerBody, AvailabilityChoice } from '@/lib/api';

/** What is asked, whoever asks: the own side, a personal link or the desk. */
export type Asked = Pick<AskedAvailability, 'month' | 'days' | 'choices' | 'blocked' | 'mostDuties' | 'note'>;

export interface Values { choices: Record<string, AvailabilityChoice>; mostDuties: string; note: string }

/** As it was answered before; days on which she can't be asked are a "no" already. */
export function valuesOf(asked: Asked): Values {
  const choices: Record<string, AvailabilityChoice> = {};
  for (const { date, choice } of asked.choices) choices[date] = choice;
  for (const date of asked.blocked) choices[date] = 'no';
  return { choices, mostDuties: asked.mostDuties === null ? '' : String(asked.mostDuties), note: asked.note ?? '' };
}

export function bodyOf(asked: Asked, { choices, mostDuties, note }: Values): AvailabilityAnswerBody {
  const days = asked.days.flatMap(({ date }) => {
    const choice = choices[date];
    return choice ? [{ date, choice }] : [];
  });
  return { days, mostDuties: mostDuties === '' ? null : Number(mostDuties), note: note.trim() || null };
}

export function unanswered(asked: Asked, { choices }: Values): string[] {
  return asked.days.map(({ date }) => date).filter((date) => !choices[date]);
}

/** The same for every day that is open: for all of them, or for those that are left. */
export function fill(asked: Asked, values: Values, choice: AvailabilityChoice, which: 'all' | 'left'): Values {
  const choices = { ...values.choices };
  for (const { date } of asked.days) {
    if (!asked.blocked.includes(date) && (which === 'all' || !choices[date])) choices[date] = choice;
  }
  return { ...values, choices };
}
