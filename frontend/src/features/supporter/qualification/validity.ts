/** The days of a rule, for showing what a rule means while it is typed. The service computes what counts. */
interface Terms { fiscalYears: number; startMonth: number }

const iso = (date: Date) => date.toISOString().slice(0, 10);
/** Day 0 of a month is the last of the month before. */
const endOfMonthBefore = (year: number, month: number) => iso(new Date(Date.UTC(year, month - 1, 0)));

export function lastDayAfter(completedOn: string, { fiscalYears, startMonth }: Terms): string {
  const [year = 0, month = 0] = completedOn.split('-').map(Number);
  const fiscalYear = month < startMonth ? year - 1 : year;
  return endOfMonthBefore(fiscalYear + fiscalYears + 1, startMonth);
}

/** Qualifications end with a month, and so does their grace. */
export function graceAfter(lastDay: string, graceMonths: number): string {
  const [year = 0, month = 0] = lastDay.split('-').map(Number);
  return endOfMonthBefore(year, month + graceMonths + 1);
}
