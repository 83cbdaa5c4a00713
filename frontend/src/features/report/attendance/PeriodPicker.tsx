import { useTranslation } from 'react-i18next';
import { currentFiscalYear, fiscalYearLabel } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import type { Period } from './api';

const EARLIEST = 2010;

interface PeriodPickerProps {
  /** The years of the report that is shown. */
  shown: Required<Period> | undefined;
  onPick: (period: Required<Period>) => void;
}

/** From one fiscal year to another; the other end follows when it would come before. */
export function PeriodPicker({ shown, onPick }: PeriodPickerProps) {
  const { t } = useTranslation('report');
  const language = useLanguage();
  const first = Math.min(EARLIEST, shown?.from ?? EARLIEST);
  const last = Math.max(currentFiscalYear(), shown?.to ?? 0);
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
    <div role="group" aria-label={t('period')} className="no-print flex flex-wrap items-end gap-3">
      {select(t('from'), shown?.from, (from) => onPick({ from, to: Math.max(from, shown?.to ?? from) }))}
      <span aria-hidden="true" className="pb-2 max-desktop:hidden">{t('until')}</span>
      {select(t('to'), shown?.to, (to) => onPick({ from: Math.min(to, shown?.from ?? to), to }))}
    </div>
  );
}
