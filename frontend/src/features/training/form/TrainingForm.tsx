import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type ConflictField, EntityForm, FormCheckbox, FormRadioGroup, FormTextArea, FormTextField, type Versioned } from '@/components/form';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { DELIVERIES, TRAINING_KINDS } from '../words';
import { DayListField, TextListField } from './ListField';
import { tidied, trainingSchema, type TrainingValues } from './training-values';

interface TrainingFormProps {
  values: TrainingValues;
  version?: number;
  draftKey: string;
  submitLabel: string;
  save: (values: TrainingValues, version: number) => Promise<void>;
  onSaved: () => void;
  onCancel: () => void;
  /** What is stored now, for the comparison after a 412. */
  load?: () => Promise<Versioned<TrainingValues>>;
}

const LISTS = ['dates', 'facilitators', 'footnotes'] as const;

export function TrainingForm({ values, load, save, ...rest }: TrainingFormProps) {
  const { t } = useTranslation('training');
  const fields = useConflictFields();
  const form = useForm<TrainingValues>({ resolver: zodResolver(trainingSchema(t)), defaultValues: values });
  const { control } = form;
  const open = useWatch({ control, name: 'openForApplication' });
  return (
    <EntityForm
      {...rest}
      form={form}
      save={async (filled, version) => {
        const sent = tidied(filled);
        LISTS.forEach((list) => form.setValue(list, sent[list]));
        await save(sent, version);
      }}
      conflict={load && { load, fields }}
    >
      <FormTextField control={control} name="title" label={t('title')} help={t('form.titleHelp')} autoComplete="off" required />
      <FormRadioGroup control={control} name="kind" label={t('kindLabel')} required row options={TRAINING_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))} />
      <DayListField control={control} name="dates" label={t('dates')} required rowLabel={(number) => t('form.day', { number })} addLabel={t('form.addDay')} most={10} least={1} />
      <FormRadioGroup control={control} name="delivery" label={t('deliveryLabel')} required row options={DELIVERIES.map((delivery) => ({ value: delivery, label: t(`delivery.${delivery}`) }))} />
      <FormTextField control={control} name="place" label={t('place')} help={t('form.placeHelp')} autoComplete="off" />
      <TextListField control={control} name="facilitators" label={t('facilitators')} rowLabel={(number) => t('form.facilitator', { number })} addLabel={t('form.addFacilitator')} most={50} />
      <TextListField control={control} name="footnotes" label={t('footnotes')} help={t('form.footnotesHelp')} rowLabel={(number) => t('form.footnote', { number })} addLabel={t('form.addFootnote')} most={20} />
      <FormCheckbox control={control} name="openForApplication" label={t('openForApplication')} help={t('form.openHelp')} />
      {open && <FormTextArea control={control} name="application" label={t('application')} help={t('form.applicationHelp')} />}
    </EntityForm>
  );
}

function useConflictFields(): Array<ConflictField<TrainingValues>> {
  const { t } = useTranslation('training');
  const language = useLanguage();
  const lines = (value: unknown) => (value as string[]).join('\n');
  return [
    { name: 'title', label: t('title') },
    { name: 'kind', label: t('kindLabel'), show: (kind) => t(`kind.${String(kind)}`) },
    { name: 'dates', label: t('dates'), show: (dates) => (dates as string[]).map((day) => day && formatDay(day, language)).join('\n') },
    { name: 'delivery', label: t('deliveryLabel'), show: (delivery) => t(`delivery.${String(delivery)}`) },
    { name: 'place', label: t('place') },
    { name: 'facilitators', label: t('facilitators'), show: lines },
    { name: 'footnotes', label: t('footnotes'), show: lines },
    { name: 'openForApplication', label: t('openForApplication'), show: (open) => (open ? t('common:yes') : t('common:no')) },
    { name: 'application', label: t('application') },
  ];
}
