import { useSearchParams } from 'react-router';
import type { YearSpan } from './FiscalYears';

interface ReportPeriod {
  /** The fiscal years that the address asks for; undefined: as the service thinks best. */
  from: number | undefined;
  to: number | undefined;
  /** How it is counted, as the address says; the first of the choices where it says nothing of them. */
  by: <T extends string>(...choices: [T, ...T[]]) => T;
  /** Writes changes into the address, without a step in the browser's history. */
  pick: (changes: Partial<YearSpan & { by: string }>) => void;
}

/** Of what time a report is, kept in the address. */
export function useReportPeriod(): ReportPeriod {
  const [params, setParams] = useSearchParams();
  return {
    from: yearIn(params, 'from'),
    to: yearIn(params, 'to'),
    by: (...choices) => choices.find((choice) => choice === params.get('by')) ?? choices[0],
    pick: (changes) => setParams((now) => {
      const next = new URLSearchParams(now);
      for (const [name, value] of Object.entries(changes)) next.set(name, String(value));
      return next;
    }, { replace: true, preventScrollReset: true }),
  };
}

function yearIn(params: URLSearchParams, name: string): number | undefined {
  const year = params.get(name);
  return year && /^\d{4}$/.test(year) ? Number(year) : undefined;
}
