import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, showToast } from '@/components/feedback';
import { DateField, RestoredDraft, Select, TextField, useDraft } from '@/components/form';
import { Button } from '@/components/ui';
import { isProblem, type Salon, useIdempotencyKey } from '@/lib/api';
import { cx } from '@/lib/cx';
import { usePrefectureCode } from '@/lib/session';
import { salonsChanged } from '../api';
import { addMeeting } from './api';

interface Row { id: number; date: string; error?: string }
interface Announced { rows: Row[]; startTime: string; endTime: string; venueName: string }

const MOST_ROWS = 24;
const row = (id: number): Row => ({ id, date: '' });

/** Several dates at once, all at the same time of day: what a salon announces as it comes. */
export function AddDates({ salon, onAdded, onCancel }: { salon: Salon; onAdded?: () => void; onCancel?: () => void }) {
  const { t } = useTranslation('salon');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const key = useIdempotencyKey();
  const [usual] = salon.nextMeetings;
  const { values, change, clear, restored } = useDraft<Announced>(`dates-${salon.id}`, {
    rows: [row(0)], startTime: usual?.startTime?.slice(0, 5) ?? '', endTime: usual?.endTime?.slice(0, 5) ?? '', venueName: salon.venues[0]?.name ?? '',
  });
  const { rows, startTime, endTime, venueName } = values;
  const setRows = (next: Row[]) => change({ ...values, rows: next });
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const given = rows.filter(({ date }) => date !== '');
  const twice = (date: string) => date !== '' && given.filter((other) => other.date === date).length > 1;
  const wrongTime = endTime !== '' && (startTime === '' || endTime <= startTime);
  const add = async () => {
    setPending(true);
    setProblem(null);
    let left = given;
    try {
      for (const { date } of given) {
        const body = { date, startTime: startTime || null, endTime: endTime || null, venueName: venueName || null };
        await addMeeting(prefecture, salon.id, body, key(body));
        left = left.slice(1);
      }
      clear();
      onAdded?.();
    } catch (error) {
      setProblem(error);
      const said = isProblem(error) ? error.violations.find(({ field }) => field === 'date')?.message : undefined;
      setRows(left.map((one, index) => ({ ...one, error: index === 0 ? said : undefined })));
    } finally {
      setPending(false);
      const done = given.length - left.length;
      if (done > 0) showToast(t('dates.added', { count: done }));
      await salonsChanged(queryClient, prefecture);
    }
  };
  return (
    <form className="space-y-4" noValidate onSubmit={(event) => { event.preventDefault(); void add(); }}>
      {problem !== null && <ProblemAlert error={problem} />}
      {restored && <RestoredDraft onDiscard={clear} />}
      <fieldset>
        <legend className="label">{t('dates.dates')}</legend>
        <ul className="mt-1 grid gap-3 desktop:grid-cols-2">
          {rows.map((one, index) => (
            <li key={one.id} className="flex items-end gap-2">
              <DateField
                name={`dates.${one.id}`}
                label={t('dates.date', { number: index + 1 })}
                value={one.date}
                onChange={(date) => setRows(rows.map((other) => (other.id === one.id ? { ...other, date, error: undefined } : other)))}
                error={twice(one.date) ? t('dates.twice') : one.error}
              />
              {rows.length > 1 && <Button variant="text" size="small" aria-label={t('dates.removeRow', { number: index + 1 })} onPress={() => setRows(rows.filter((other) => other.id !== one.id))}>{t('common:remove')}</Button>}
            </li>
          ))}
        </ul>
        {rows.length < MOST_ROWS && <Button variant="text" size="small" className="mt-2 -ml-3" onPress={() => setRows([...rows, row(Date.now())])}>{t('dates.more')}</Button>}
      </fieldset>
      <div className="flex flex-wrap gap-4">
        <TextField name="dates.startTime" label={t('meetings.startTime')} type="time" value={startTime} onChange={(time) => change({ ...values, startTime: time })} className="w-36" />
        <TextField name="dates.endTime" label={t('meetings.endTime')} type="time" value={endTime} onChange={(time) => change({ ...values, endTime: time })} error={wrongTime ? t('meetings.wrongTime') : undefined} className="w-36" />
        {salon.venues.length > 0 && (
          <Select name="dates.venueName" label={t('meetings.venue')} value={venueName} onChange={(name) => change({ ...values, venueName: name })} emptyLabel={t('meetings.noVenue')} options={salon.venues.map(({ name }) => ({ value: name, label: name }))} />
        )}
      </div>
      <div className={cx('flex flex-wrap gap-3', onCancel && 'justify-end')}>
        {onCancel && <Button variant="outline" onPress={onCancel}>{t('common:cancel')}</Button>}
        <Button type="submit" variant={onCancel ? 'solid' : 'outline'} pending={pending} isDisabled={given.length === 0 || wrongTime || given.some(({ date }) => twice(date))}>
          {t('dates.add', { count: Math.max(1, given.length) })}
        </Button>
      </div>
    </form>
  );
}
