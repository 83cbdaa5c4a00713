import { useTranslation } from 'react-i18next';
import { DateField, NumberField, TextField } from '@/components/form';
import type { RoomSessionBody } from '@/lib/api';
import { addDays, addMonths, type Day, type Month } from '@/lib/date';

/** What people change about a session; the booking rule stays that of its room. */
export interface SessionFieldValues { date: Day | ''; startTime: string; endTime: string; supportersNeeded: number | null; supportersMost: number | null; publicNote: string }

export function valuesOf({ date, startTime, endTime, supportersNeeded, supportersMost, publicNote }: RoomSessionBody): SessionFieldValues {
  return { date, startTime, endTime, supportersNeeded, supportersMost, publicNote: publicNote ?? '' };
}

export function withValues(session: RoomSessionBody, values: SessionFieldValues): RoomSessionBody {
  const { date, startTime, endTime, supportersNeeded, supportersMost, publicNote } = values;
  return { ...session, date, startTime, endTime, supportersNeeded: supportersNeeded ?? 0, supportersMost: supportersMost ?? 0, publicNote: publicNote.trim() || null };
}

const countable = (value: number | null) => value !== null && Number.isInteger(value) && value >= 1 && value <= 20;

/** What keeps the values from being sent. */
export function faultsOf({ date, startTime, endTime, supportersNeeded, supportersMost }: SessionFieldValues) {
  const time = startTime !== '' && endTime !== '' && endTime <= startTime;
  const most = countable(supportersNeeded) && countable(supportersMost) && supportersMost! < supportersNeeded!;
  return { time, most, any: time || most || date === '' || startTime === '' || endTime === '' || !countable(supportersNeeded) || !countable(supportersMost) };
}

interface SessionFieldsProps {
  values: SessionFieldValues;
  onChange: (values: SessionFieldValues) => void;
  /** Only days of this month. */
  month?: Month;
  autoFocus?: boolean;
  /** What the server says of a field. */
  violation?: (field: string) => string | undefined;
}

export function SessionFields({ values, onChange, month, autoFocus = true, violation = () => undefined }: SessionFieldsProps) {
  const { t } = useTranslation('consultation');
  const set = (changed: Partial<SessionFieldValues>) => onChange({ ...values, ...changed });
  const faults = faultsOf(values);
  return (
    <div className="space-y-4">
      <div className="flex flex-wrap gap-4">
        <DateField name="date" label={t('date')} value={values.date} onChange={(date) => set({ date })} min={month && `${month}-01`} max={month && addDays(`${addMonths(month, 1)}-01`, -1)} required autoFocus={autoFocus} error={violation('date')} />
        <TextField name="startTime" label={t('start')} type="time" value={values.startTime} onChange={(startTime) => set({ startTime })} className="w-36" required error={violation('startTime')} />
        <TextField name="endTime" label={t('end')} type="time" value={values.endTime} onChange={(endTime) => set({ endTime })} className="w-36" required error={faults.time ? t('wrongTime') : violation('endTime')} />
      </div>
      <div className="flex flex-wrap gap-4">
        <NumberField name="supportersNeeded" label={t('supportersNeeded')} unit={t('people')} value={values.supportersNeeded} onChange={(supportersNeeded) => set({ supportersNeeded })} className="w-44" required error={violation('supportersNeeded')} />
        <NumberField name="supportersMost" label={t('supportersMost')} unit={t('people')} value={values.supportersMost} onChange={(supportersMost) => set({ supportersMost })} className="w-44" required error={faults.most ? t('wrongMost') : violation('supportersMost')} />
      </div>
      <TextField name="publicNote" label={t('publicNote')} value={values.publicNote} onChange={(publicNote) => set({ publicNote })} maxLength={500} autoComplete="off" error={violation('publicNote')} />
    </div>
  );
}
