import { useTranslation } from 'react-i18next';
import { currentFiscalYear, fiscalYearLabel } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { useFiscalYearStart } from '@/lib/session';

const EARLIEST = 2010;

export interface YearSpan { from: number; to: number }

interface FiscalYearsProps {
  /** The years of the report that is shown. */
  shown: YearSpan | undefined;
  onPick: (span: YearSpan) => void;
}

/** From one fiscal year to another; the other end follows when it would come before. */
export function FiscalYears({ shown, onPick }: FiscalYearsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const first = Math.min(EARLIEST, shown?.from ?? EARLIEST);
  const last = Math.max(currentFiscalYear(useFiscalYearStart()), shown?.to ?? 0);
  const years = Array.from({ length: last - first + 1 }, (_, index) => last - index);
  const select = (label: string, value: number | undefined, pick: (year: number) => void) => (
    <label className="flex min-w-52 flex-col gap-1">
      <span className="text-dns-14B-130">{label}</span>
      <select className="input" value={value ?? ''} disabled={value === undefined} onChange={(event) => pick(Number(event.target.value))}>
        {value === undefined && <option value="" />}
        {years.map((year) => <option key={year} value={year}>{fiscalYearLabel(year, language)}</option>)}
      </select>
    </label>
  );
  return (
    <div role="group" aria-label={t('years.period')} className="no-print flex flex-wrap items-end gap-3">
      {select(t('years.from'), shown?.from, (from) => onPick({ from, to: Math.max(from, shown?.to ?? from) }))}
      <span aria-hidden="true" className="pb-2 max-desktop:hidden">{t('years.until')}</span>
      {select(t('years.to'), shown?.to, (to) => onPick({ from: Math.min(to, shown?.from ?? to), to }))}
    </div>
  );
}
