import { zodResolver } from '@hookform/resolvers/zod';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { ProblemAlert, showToast } from '@/components/feedback';
import { EntityForm, FormCheckbox, FormDateField, FormTextArea } from '@/components/form';
import { Reading, readingQuery, useDebounced } from '@/components/schedule';
import type { Salon, SalonSchedule } from '@/lib/api';
import { addDays, formatDay, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { salonsChanged } from '../api';
import { changesQuery, saveSchedule, scheduleQuery } from './api';
import { Changes } from './Changes';

interface Values { text: string; from: string; keepAsAnnounced: boolean }

const MOST_LETTERS = 500;
const LONG_AGO = '1900';

/** A first schedule may begin today; a changed one leaves today as it was announced. */
const earliest = (schedule: SalonSchedule | null) => (schedule === null ? today() : addDays(today(), 1));

function schema(first: string, early: string) {
  return z.object({ text: z.string().trim().min(1).max(MOST_LETTERS), from: z.string().min(1), keepAsAnnounced: z.boolean() })
    .superRefine(({ from }, context) => {
      if (from !== '' && from < first) context.addIssue({ code: 'custom', path: ['from'], message: early });
    });
}

export function ScheduleEditor({ salon, schedule }: { salon: Salon; schedule: SalonSchedule | null }) {
  const { t } = useTranslation('salon');
  const language = useLanguage();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const first = earliest(schedule);
  const form = useForm<Values>({
    resolver: zodResolver(schema(first, t('schedule.fromEarly', { day: formatDay(first, language) }))),
    defaultValues: { text: schedule?.text ?? salon.schedule?.text ?? '', from: first, keepAsAnnounced: false },
  });
  const [text = '', from = '', keepAsAnnounced = false] = useWatch({ control: form.control, name: ['text', 'from', 'keepAsAnnounced'] });
  const typed = text.trim();
  const phrase = useDebounced(typed);
  const askable = from >= LONG_AGO && from >= first;
  const reading = useQuery({ ...readingQuery(phrase, askable ? from : ''), enabled: phrase !== '', placeholderData: keepPreviousData });
  const fresh = reading.data !== undefined && !reading.isPlaceholderData && phrase === typed;
  const understood = fresh && reading.data.understood;
  const body = { text: phrase, from, keepAsAnnounced: keepAsAnnounced && !understood };
  const changes = useQuery({ ...changesQuery(prefecture, salon.id, body), enabled: fresh && askable && phrase !== '' && (understood || keepAsAnnounced) });
  // Another phrase is another decision.
  useEffect(() => form.setValue('keepAsAnnounced', false), [form, phrase]);
  const ready = fresh && changes.data !== undefined && !changes.isPlaceholderData;
  const page = deskPath(prefecture, 'salons', salon.id);
  return (
    <EntityForm
      form={form}
      version={schedule?.version ?? 0}
      submitLabel={t('schedule.save')}
      submitDisabled={!ready}
      draftKey={`schedule-${salon.id}`}
      onCancel={() => void navigate(page)}
      save={async (values, version) => {
        await saveSchedule(prefecture, salon.id, { ...values, text: values.text.trim(), keepAsAnnounced: body.keepAsAnnounced }, version);
        await salonsChanged(queryClient, prefecture);
      }}
      onSaved={() => {
        showToast(t('schedule.saved'));
        void navigate(page);
      }}
      conflict={{
        load: async () => {
          const now = await queryClient.fetchQuery({ ...scheduleQuery(prefecture, salon.id), staleTime: 0 });
          return { values: { text: now?.text ?? '', from, keepAsAnnounced }, version: now?.version ?? 0 };
        },
        fields: [{ name: 'text', label: t('schedule.text') }],
      }}
    >
      <FormTextArea control={form.control} name="text" label={t('schedule.text')} help={t('schedule.textHelp')} rows={2} maxLength={MOST_LETTERS} required />
      {typed !== '' && reading.isError && <ProblemAlert error={reading.error} onRetry={() => void reading.refetch()} />}
      {typed !== '' && !reading.isError && <Reading text={phrase} reading={reading.data} fresh={fresh} />}
      {fresh && !understood && <FormCheckbox control={form.control} name="keepAsAnnounced" label={t('schedule.keepAsAnnounced')} help={t('schedule.keepAsAnnouncedHelp')} />}
      <FormDateField control={form.control} name="from" label={t('schedule.from')} help={t('schedule.fromHelp')} min={first} required />
      {changes.isError && <ProblemAlert error={changes.error} onRetry={() => void changes.refetch()} />}
      {fresh && (understood || keepAsAnnounced) && !changes.isError && askable && <Changes changes={changes.data} from={from} />}
    </EntityForm>
  );
}
