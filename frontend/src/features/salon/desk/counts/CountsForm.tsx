import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useMemo } from 'react';
import { useForm, type UseFormReturn, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type ConflictField, EntityForm, FormStepper, FormTextArea } from '@/components/form';
import { Button, Icon } from '@/components/ui';
import type { Meeting } from '@/lib/api';
import { useShortcutHelp } from '@/lib/keyboard';
import { usePrefectureCode } from '@/lib/session';
import { salonsChanged } from '../api';
import { meetingQuery, recordCounts } from '../meetings/api';
import { bodyOf, countsSchema, type CountValues, MOST, returningOf, STANDPOINTS, toldApart, valuesOf } from './count-values';

interface CountsFormProps { meeting: Meeting; onSaved: () => void; onCancel: () => void }

/** The label beside its number keeps the page short on a phone. */
const BESIDE = '!flex-row flex-wrap items-center justify-between [&>label]:flex-1 [&>p]:basis-full';

/** All who came first; what follows from it is worked out, and what does not add up is said at once. */
export function CountsForm({ meeting, onSaved, onCancel }: CountsFormProps) {
  const { t } = useTranslation('salon');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const fields = useConflictFields();
  const form = useForm<CountValues>({ resolver: zodResolver(countsSchema(t)) as never, defaultValues: valuesOf(meeting.counts) });
  const { control } = form;
  const unit = t('peopleUnit');
  useShortcutHelp(useMemo(() => [
    { keys: 'Enter', description: t('counts.keys.enter') },
    { keys: '↑ / ↓', description: t('counts.keys.arrows') },
    { keys: 'Ctrl+S', description: t('counts.keys.save') },
  ], [t]));
  return (
    // The keys are on the numbers themselves; the frame only listens.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={onKeyDown} className="max-w-xl">
      <EntityForm
        form={form}
        version={meeting.version}
        submitLabel={t('common:save')}
        draftKey={`counts-${meeting.id}`}
        onCancel={onCancel}
        stickyButtons
        save={async (values, version) => {
          const saved = await recordCounts(prefecture, meeting.id, bodyOf(values), version);
          queryClient.setQueryData(meetingQuery(prefecture, meeting.id).queryKey, saved);
          await salonsChanged(queryClient, prefecture);
        }}
        onSaved={onSaved}
        conflict={{
          load: async () => {
            const now = await queryClient.fetchQuery({ ...meetingQuery(prefecture, meeting.id), staleTime: 0 });
            return { values: valuesOf(now.counts), version: now.version };
          },
          fields,
        }}
      >
        <FormStepper control={control} name="total" label={t('counts.total')} unit={unit} most={MOST} large required />
        <div>
          <FormStepper control={control} name="new" label={t('counts.new')} help={t('counts.newHelp')} unit={unit} most={MOST} required />
          <Returning form={form} />
        </div>
        <fieldset className="space-y-4 rounded-8 bg-solid-gray-50 p-4">
          <legend className="label float-left mb-3 w-full">{t('counts.who')}</legend>
          <div className="clear-both grid gap-4">
            {STANDPOINTS.map((standpoint) => <FormStepper key={standpoint} control={control} name={standpoint} label={t(`counts.${standpoint}`)} unit={unit} most={MOST} className={BESIDE} />)}
          </div>
          <Sum form={form} />
        </fieldset>
        <FormStepper control={control} name="supporters" label={t('counts.supporters')} help={t('counts.supportersHelp')} unit={unit} most={MOST} required />
        <FormTextArea control={control} name="note" label={t('counts.note')} help={<NoteHelp />} rows={3} maxLength={1000} />
      </EntityForm>
    </div>
  );
}

/** Enter goes from number to number, Ctrl+S saves from anywhere. */
function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
  const target = event.target as HTMLElement;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
    event.preventDefault();
    event.currentTarget.querySelector('form')?.requestSubmit();
    return;
  }
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(target instanceof HTMLInputElement) || target.inputMode !== 'numeric') return;
  const numbers = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[inputmode="numeric"]')];
  const next = numbers[numbers.indexOf(target) + 1];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function NoteHelp() {
  const { t } = useTranslation('salon');
  return <span className="flex items-start gap-1"><Icon name="warning" size={18} className="shrink-0 text-warning-yellow-2" />{t('counts.noteHelp')}</span>;
}

function Returning({ form: { control } }: { form: UseFormReturn<CountValues> }) {
  const { t } = useTranslation('salon');
  const [total = null, first = null] = useWatch({ control, name: ['total', 'new'] });
  const returning = returningOf({ total, new: first });
  return (
    <p role="status" className="mt-2 min-h-7">
      {returning !== null && returning >= 0 && t('counts.returningIs', { count: returning })}
      {returning !== null && returning < 0 && <span className="field-error flex items-start gap-1"><Icon name="error" size={18} />{t('counts.moreNewThanAll')}</span>}
    </p>
  );
}

/** The sum as it grows, how it stands to all who came, and one press for the usual rest. */
function Sum({ form }: { form: UseFormReturn<CountValues> }) {
  const { t } = useTranslation('salon');
  const [total = null, patient = null, family = null, bereaved = null, other = null] = useWatch({ control: form.control, name: ['total', 'patient', 'family', 'bereaved', 'other'] });
  const sum = toldApart({ patient, family, bereaved, other });
  const open = total === null || Number.isNaN(total);
  const left = open ? 0 : total - sum;
  const rest = () => {
    form.setValue('patient', (Number.isNaN(patient) ? 0 : patient ?? 0) + left, { shouldDirty: true, shouldValidate: form.formState.isSubmitted });
  };
  return (
    <div className="flex min-h-12 flex-wrap items-center gap-x-4 gap-y-2 border-t border-solid-gray-420 pt-3">
      <p role="status" className="flex-1">
        <span className="font-700">{open ? t('counts.sum', { count: sum }) : t('counts.sumOf', { sum, total })}</span>
        {!open && left === 0 && <span className="flex items-center gap-1 text-success-2"><Icon name="success" size={20} />{t('counts.addsUp')}</span>}
        {left > 0 && <span className="flex items-center gap-1 text-error-2"><Icon name="error" size={20} />{t('counts.left', { count: left })}</span>}
        {left < 0 && <span className="flex items-center gap-1 text-error-2"><Icon name="error" size={20} />{t('counts.tooMany', { count: -left })}</span>}
      </p>
      {left > 0 && <Button variant="outline" onPress={rest}>{t('counts.restPatients', { count: left })}</Button>}
    </div>
  );
}

function useConflictFields(): Array<ConflictField<CountValues>> {
  const { t } = useTranslation('salon');
  const people = (value: CountValues[keyof CountValues]) => (value === null ? '' : t('people', { count: value as number }));
  return [
    { name: 'total', label: t('counts.total'), show: people },
    { name: 'new', label: t('counts.new'), show: people },
    ...STANDPOINTS.map((name) => ({ name, label: t(`counts.${name}`), show: people })),
    { name: 'supporters', label: t('counts.supporters'), show: people },
    { name: 'note', label: t('counts.note') },
  ];
}
