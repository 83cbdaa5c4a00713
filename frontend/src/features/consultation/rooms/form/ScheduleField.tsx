import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Alert, ProblemAlert } from '@/components/feedback';
import { FormCheckbox, FormTextArea } from '@/components/form';
import { Reading, readingQuery, useDebounced } from '@/components/schedule';
import { today } from '@/lib/date';
import type { RoomValues } from './room-values';

/** The usual schedule, read back in plain words and as dates while it is typed. */
export function ScheduleField({ form }: { form: UseFormReturn<RoomValues> }) {
  const { t } = useTranslation('consultation');
  const { control } = form;
  const [text = '', kept = false] = useWatch({ control, name: ['schedule.text', 'schedule.keepAsAnnounced'] });
  const typed = text.trim();
  const phrase = useDebounced(typed);
  const reading = useQuery({ ...readingQuery(phrase, today()), enabled: phrase !== '', placeholderData: keepPreviousData });
  const fresh = reading.data !== undefined && !reading.isPlaceholderData && phrase === typed;
  const understood = fresh && reading.data.understood;
  const withoutTimes = understood && (reading.data.rules.length === 0 || reading.data.rules.some(({ endTime }) => endTime === null));
  return (
    <div className="space-y-4">
      <FormTextArea control={control} name="schedule.text" label={t('form.scheduleText')} help={t('form.scheduleHelp')} rows={2} maxLength={500} />
      {typed !== '' && reading.isError && <ProblemAlert error={reading.error} onRetry={() => void reading.refetch()} />}
      {typed !== '' && !reading.isError && <Reading text={phrase} reading={reading.data} fresh={fresh} />}
      {withoutTimes && !kept && <Alert tone="warning" title={t('form.noTimes')} />}
      {typed !== '' && (kept || (fresh && (!understood || withoutTimes))) && (
        <FormCheckbox control={control} name="schedule.keepAsAnnounced" label={t('form.keepAsAnnounced')} help={t('form.keepAsAnnouncedHelp')} />
      )}
    </div>
  );
}
