import { addDays, type Day } from '@/lib/date';

/** What narrows the finder down, as it stands in the address. */
export const FILTERS = ['municipality', 'cancer', 'group', 'weekday', 'time', 'delivery', 'within'] as const;
export type FilterName = (typeof FILTERS)[number];

export const GROUPS = ['family', 'bereaved', 'aya', 'women', 'men', 'children', 'patients'] as const;
export const WEEKDAYS = ['weekend', 'workday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export const TIMES = ['morning', 'afternoon', 'evening'] as const;
/** In days from today: an address with it stays right tomorrow. */
export const WITHIN = ['7', '14', '31'] as const;

/** The choices of "when" in the search form, each as a piece of the finder's address. */
export const WHEN = ['within=7', 'weekday=weekend', 'weekday=workday', 'time=morning', 'time=afternoon', 'time=evening'] as const;

type Query = Partial<Record<FilterName, string>> & { q?: string; sort?: string; cursor?: string; limit: number };

/** The query of the contract: "within a week" becomes days. */
export function asRequest({ within, ...rest }: Query, today: Day): Record<string, string | number> {
  const days = Number(within);
  if (!within || !Number.isInteger(days) || days < 1 || days > 366) return rest;
  return { ...rest, from: today, to: addDays(today, days - 1) };
}
