import type { AvailabilityChoice } from '@/lib/api';

const MARKS: Record<AvailabilityChoice, string> = { prefer: '◎', yes: '○', no: '×' };

/** The sign that everybody knows from paper; a word always stands beside it for those who can't see it. */
export function choiceMark(choice: AvailabilityChoice): string {
  return MARKS[choice];
}

export const CHOICES: AvailabilityChoice[] = ['prefer', 'yes', 'no'];
