import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { CalendarEntry, CalendarMonth } from '@/lib/api';

const DELIVERIES = ['in_person', 'online', 'telephone'] as const;
const KINDS = ['salon_meeting', 'room_session', 'hotline_shift'] as const;

interface Wanted { municipality: string; delivery: string; kind: string }

function asksFor(entry: CalendarEntry, { municipality, delivery, kind }: Wanted): boolean {
  return (kind === '' || entry.kind === kind)
    && (municipality === '' || entry.municipality === municipality)
    && (delivery === '' || entry.delivery === delivery || (entry.delivery === 'both' && delivery !== 'telephone'));
}

/** The month with only what the address asks for. */
export function useNarrowed(calendar: CalendarMonth): CalendarMonth {
  const [params] = useSearchParams();
  const wanted = { municipality: params.get('municipality') ?? '', delivery: params.get('delivery') ?? '', kind: params.get('kind') ?? '' };
  return { ...calendar, items: calendar.items.filter((entry) => asksFor(entry, wanted)) };
}

export function MonthFilters({ calendar }: { calendar: CalendarMonth }) {
  const { t } = useTranslation('calendar');
  const towns = [...new Set(calendar.items.flatMap(({ municipality }) => municipality ?? []))].sort((a, b) => a.localeCompare(b, 'ja'));
  return (
    <div className="no-print mb-4 grid max-w-3xl grid-cols-2 gap-3 desktop:grid-cols-3">
      <Filter name="kind" label={t('kind')} options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))} />
      <Filter name="municipality" label={t('municipality')} options={towns.map((town) => ({ value: town, label: town }))} />
      <Filter name="delivery" label={t('delivery')} options={DELIVERIES.map((value) => ({ value, label: t(`deliveries.${value}`) }))} />
    </div>
  );
}

function Filter({ name, label, options }: { name: string; label: string; options: Array<{ value: string; label: string }> }) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const value = params.get(name) ?? '';
  const change = (chosen: string) => setParams((now) => {
    const next = new URLSearchParams(now);
    if (chosen) next.set(name, chosen);
    else next.delete(name);
    return next;
  }, { replace: true, preventScrollReset: true });
  return (
    <label className="flex min-w-0 flex-col gap-1">
      <span className="text-dns-14B-130">{label}</span>
      <select className="input" value={value} onChange={(event) => change(event.target.value)}>
        <option value="">{t('table.all')}</option>
        {/* Chosen in another month, where that town had a meeting. */}
        {value !== '' && !options.some((option) => option.value === value) && <option value={value}>{value}</option>}
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </label>
  );
}
