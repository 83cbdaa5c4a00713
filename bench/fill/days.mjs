// Days as texts, 2026-12-09, and months as texts, 2026-12.
const pad = (number, digits = 2) => String(number).padStart(digits, '0');

/** Today in Japan. */
export const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());

export const monthOf = (day) => day.slice(0, 7);

export const dayOf = (month, number) => `${month}-${pad(number)}`;

/** @param count months later; negative: earlier */
export const monthsAfter = (month, count) => {
  const [year, number] = month.split('-').map(Number);
  const months = year * 12 + number - 1 + count;
  return `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1)}`;
};

/** Both ends included. */
export const monthsBetween = (first, last) => {
  const months = [];
  for (let month = first; month <= last; month = monthsAfter(month, 1)) months.push(month);
  return months;
};

/** @param weekday 0 is Sunday */
export const nthWeekday = (month, nth, weekday) => {
  const first = new Date(`${month}-01`).getUTCDay();
  return dayOf(month, 1 + ((weekday - first + 7) % 7) + (nth - 1) * 7);
};

export const fiscalYearOf = (day) => Number(day.slice(0, 4)) - (day.slice(5, 7) < '04' ? 1 : 0);
