import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { type ConflictField, EntityForm, FormDateField, FormNumberField, FormTextField, type Versioned } from '@/components/form';
import type { ExternalCourse, ExternalCourseBody } from '@/lib/api';
import { formatDay, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';

export interface CourseValues { date: string; title: string; organiser: string; medicalParticipants: number | null }

const schema = (inFuture: string, required: string) => z.object({
  date: z.string().min(1).refine((day) => day <= today(), { error: inFuture }),
  title: z.string().trim().min(1).max(200),
  organiser: z.string().trim().min(1).max(200),
  medicalParticipants: z.number().int().min(0).max(9999).nullable().refine((count) => count !== null, { error: required }),
});

export const EMPTY_COURSE: CourseValues = { date: '', title: '', organiser: '', medicalParticipants: null };

export function courseValuesOf({ date, title, organiser, medicalParticipants }: ExternalCourse): CourseValues {
  return { date, title, organiser, medicalParticipants };
}

export function courseBodyOf(values: CourseValues): ExternalCourseBody {
  return { date: values.date, title: values.title.trim(), organiser: values.organiser.trim(), medicalParticipants: values.medicalParticipants ?? 0 };
}

interface CourseFormProps {
  values: CourseValues;
  version?: number;
  draftKey: string;
  submitLabel: string;
  save: (values: CourseValues, version: number) => Promise<void>;
  onSaved: () => void;
  onCancel: () => void;
  load?: () => Promise<Versioned<CourseValues>>;
}

export function CourseForm({ values, load, ...rest }: CourseFormProps) {
  const { t } = useTranslation('training');
  const language = useLanguage();
  const form = useForm<CourseValues>({ resolver: zodResolver(schema(t('course.inFuture'), t('common:violation.required'))), defaultValues: values });
  const { control } = form;
  const fields: Array<ConflictField<CourseValues>> = [
    { name: 'date', label: t('date'), show: (_, { date }) => (date ? formatDay(date, language) : '') },
    { name: 'title', label: t('course.title') },
    { name: 'organiser', label: t('course.organiser') },
    { name: 'medicalParticipants', label: t('course.medicalParticipants') },
  ];
  return (
    <EntityForm
      {...rest}
      form={form}
      conflict={load && { load, fields }}
    >
      <FormDateField control={control} name="date" label={t('date')} required />
      <FormTextField control={control} name="title" label={t('course.title')} autoComplete="off" required />
      <FormTextField control={control} name="organiser" label={t('course.organiser')} help={t('course.organiserHelp')} autoComplete="off" required />
      <FormNumberField control={control} name="medicalParticipants" label={t('course.medicalParticipants')} help={t('course.medicalParticipantsHelp')} unit={t('peopleUnit')} required />
    </EntityForm>
  );
}
