import { zodResolver } from '@hookform/resolvers/zod';
import { type MouseEvent, useRef } from 'react';
import { type Control, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type ConflictField, EntityForm, FormBigChoice, FormBigChoices, FormNumberField, FormSelect, FormTextArea, type Versioned } from '@/components/form';
import { Button } from '@/components/ui';
import { CANCERS } from '@/lib/cancers';
import { LookedOnceMore, NoNames } from './CheckedNote';
import { recordSchema, type RecordValues } from './record-values';
import { AGE_BANDS, MODES, OUTCOMES, SEXES, STANDPOINTS, TOPICS, USUAL_MINUTES, VISITS } from './words';

interface RecordFormProps {
  values: RecordValues;
  version?: number;
  draftKey: string;
  save: (values: RecordValues, version: number) => Promise<void>;
  /** `next`: the writer has another one to record. */
  onSaved: (next: boolean) => void;
  onCancel: () => void;
  load?: () => Promise<Versioned<RecordValues>>;
  /** A new record may be followed by another. */
  andNext?: boolean;
}

/** One consultation in under a minute: large choices first, what few people tell after them, the note last. */
export function RecordForm({ values, load, onSaved, andNext = false, ...rest }: RecordFormProps) {
  const { t } = useTranslation('record');
  const fields = useConflictFields();
  const next = useRef(false);
  const form = useForm<RecordValues>({ resolver: zodResolver(recordSchema) as never, defaultValues: values });
  const { control } = form;
  const words = (name: string, list: readonly string[]) => list.map((value) => ({ value, label: t(`${name}.${value}`) }));
  const seePressed = (event: MouseEvent<HTMLElement>) => {
    const pressed = (event.target as HTMLElement).closest<HTMLElement>('button[type="submit"]');
    if (pressed) next.current = 'next' in pressed.dataset;
  };
  return (
    // The buttons are buttons; the frame only sees which of them was pressed.
    <div className="max-w-2xl" onClickCapture={seePressed}>
      <EntityForm
        {...rest}
        form={form}
        submitLabel={t('common:save')}
        stickyButtons
        onSaved={() => onSaved(next.current)}
        conflict={load && { load, fields }}
      >
        <FormBigChoice control={control} name="standpoint" label={t('standpointLabel')} options={words('standpoint', STANDPOINTS)} columns={4} required />
        <FormBigChoice control={control} name="visit" label={t('visitLabel')} options={words('visit', VISITS)} columns={3} required />
        <FormBigChoice control={control} name="ageBand" label={t('ageBandLabel')} help={t('ageBandHelp')} options={words('ageBand', AGE_BANDS)} columns={3} required />
        <FormBigChoices control={control} name="topics" label={t('topicsLabel')} help={t('topicsHelp')} options={words('topic', TOPICS)} required />
        <FormBigChoice control={control} name="outcome" label={t('outcomeLabel')} options={words('outcome', OUTCOMES)} required />
        <Minutes control={control} onPick={(minutes) => form.setValue('minutes', minutes, { shouldDirty: true, shouldValidate: form.formState.isSubmitted })} />
        <FormBigChoice control={control} name="mode" label={t('modeLabel')} options={words('mode', MODES)} columns={3} required />
        <FormSelect control={control} name="cancer" label={t('cancerLabel')} help={t('cancerHelp')} emptyLabel={t('notTold')} options={CANCERS.map((value) => ({ value, label: t(`cancer:${value}`) }))} />
        <FormBigChoice control={control} name="sex" label={t('sexLabel')} options={words('sex', SEXES)} columns={4} noneLabel={t('notTold')} />
        <FormTextArea control={control} name="note" label={t('note')} help={<NoNames />} rows={3} maxLength={2000} />
        <LookedOnceMore control={control} name="noteChecked" texts={['note']} />
        {andNext && (
          <Button variant="outline" size="large" type="submit" data-next className="w-full">{t('saveAndNext')}</Button>
        )}
      </EntityForm>
    </div>
  );
}

/** The usual lengths with one press, any other typed. */
function Minutes({ control, onPick }: { control: Control<RecordValues>; onPick: (minutes: number) => void }) {
  const { t } = useTranslation('record');
  const minutes = useWatch({ control, name: 'minutes' });
  return (
    <div className="space-y-2">
      <FormNumberField control={control} name="minutes" label={t('minutes')} unit={t('minuteUnit')} required />
      <div className="flex flex-wrap gap-2">
        {USUAL_MINUTES.map((usual) => (
          <Button key={usual} variant={minutes === usual ? 'solid' : 'outline'} aria-pressed={minutes === usual} onPress={() => onPick(usual)}>{t('minutesOf', { count: usual })}</Button>
        ))}
      </div>
    </div>
  );
}

function useConflictFields(): Array<ConflictField<RecordValues>> {
  const { t } = useTranslation('record');
  const word = (name: string) => (value: RecordValues[keyof RecordValues]) => (value === '' ? t('notTold') : t(`${name}.${String(value)}`));
  return [
    { name: 'standpoint', label: t('standpointLabel'), show: word('standpoint') },
    { name: 'visit', label: t('visitLabel'), show: word('visit') },
    { name: 'ageBand', label: t('ageBandLabel'), show: word('ageBand') },
    { name: 'topics', label: t('topicsLabel'), show: (value) => (value as string[]).map((topic) => t(`topic.${topic}`)).join(t('separator')) },
    { name: 'outcome', label: t('outcomeLabel'), show: word('outcome') },
    { name: 'minutes', label: t('minutes'), show: (value) => t('minutesOf', { count: value as number }) },
    { name: 'mode', label: t('modeLabel'), show: word('mode') },
    { name: 'cancer', label: t('cancerLabel'), show: (value) => (value === '' ? t('notTold') : t(`cancer:${String(value)}`)) },
    { name: 'sex', label: t('sexLabel'), show: word('sex') },
    { name: 'note', label: t('note') },
  ];
}
