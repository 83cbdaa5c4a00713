import type { AvailabilityAnswer, AvailabilityChoice } from '@/lib/api';

/** What somebody has said about a day; a blocked one is a "no" before she has answered too. */
export function choiceOn({ choices, blocked }: AvailabilityAnswer, date: string): AvailabilityChoice | null {
  if (blocked.includes(date)) return 'no';
  return choices.find((one) => one.date === date)?.choice ?? null;
}

/** How many could come on a day. */
export function countOn(answers: AvailabilityAnswer[], date: string): number {
  return answers.filter((answer) => {
    const choice = choiceOn(answer, date);
    return choice === 'prefer' || choice === 'yes';
  }).length;
}
