import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { showToast } from '@/components/feedback';
import { EntityForm, FormDateField, FormRadioGroup, FormTextField } from '@/components/form';
import { Dialog } from '@/components/ui';
import { type SupporterTrainingBody, type TrainingHistoryEntry, useIdempotencyKey } from '@/lib/api';
import { formatDay, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { orNull } from '@/lib/text';
import { addTraining, changeTraining, qualificationQuery, qualificationsChanged } from './api';

const COURSES = ['foundation', 'follow_up'] as const;

interface TrainingValues { completedOn: string; title: string; course: string; heldBy: string }
interface TrainingDialogProps {
  supporterId: string;
  /** Null enters a new one. */
  entry: TrainingHistoryEntry | null;
  onClose: () => void;
}

const valuesOf = ({ completedOn, title, course, heldBy }: TrainingHistoryEntry): TrainingValues => ({ completedOn, title, course, heldBy: heldBy ?? '' });
const bodyOf = ({ completedOn, title, course, heldBy }: TrainingValues): SupporterTrainingBody => ({ completedOn, title: title.trim(), course: course as SupporterTrainingBody['course'], heldBy: orNull(heldBy) });

/** A training that is on no list of participants here. */
export function TrainingDialog({ supporterId, entry, onClose }: TrainingDialogProps) {
  const { t } = useTranslation('qualification');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const key = useIdempotencyKey();
  const schema = z.object({
    completedOn: z.string().min(1).refine((day) => day <= today(), { error: t('training.inFuture') }),
    title: z.string().trim().min(1).max(200),
    course: z.string().min(1),
    heldBy: z.string().trim().max(200),
  });
  const form = useForm<TrainingValues>({ resolver: zodResolver(schema), defaultValues: entry ? valuesOf(entry) : { completedOn: '', title: '', course: 'foundation', heldBy: '' } });
  const { control } = form;
  return (
    <Dialog title={t(entry ? 'training.changeTitle' : 'training.addTitle')} open onClose={onClose} dismissable={false}>
      <EntityForm
        form={form}
        version={entry?.version ?? undefined}
        submitLabel={entry ? t('common:save') : t('common:create')}
        draftKey={`supporter-training-${entry?.id ?? `new-${supporterId}`}`}
        onCancel={onClose}
        save={async (values, version) => {
          const body = bodyOf(values);
          await (entry ? changeTraining(prefecture, supporterId, entry.id, body, version) : addTraining(prefecture, supporterId, body, key(body)));
          await qualificationsChanged(queryClient, prefecture);
        }}
        onSaved={() => {
          showToast(t('common:saved'));
          onClose();
        }}
        conflict={entry ? {
          load: async () => {
            const { trainings } = await queryClient.fetchQuery({ ...qualificationQuery(prefecture, supporterId), staleTime: 0 });
            const now = trainings.find(({ id }) => id === entry.id) ?? entry;
            return { values: valuesOf(now), version: now.version ?? 0 };
          },
          fields: [
            { name: 'completedOn', label: t('training.completedOn'), show: (day: string) => formatDay(day, language) },
            { name: 'title', label: t('training.title') },
            { name: 'course', label: t('training.course'), show: (course: string) => t(`course.${course}`) },
            { name: 'heldBy', label: t('training.heldBy') },
          ],
        } : undefined}
      >
        <FormDateField control={control} name="completedOn" label={t('training.completedOn')} help={t('training.completedOnHelp')} required autoFocus />
        <FormTextField control={control} name="title" label={t('training.title')} required autoComplete="off" maxLength={200} />
        <FormRadioGroup control={control} name="course" label={t('training.course')} help={t('training.courseHelp')} required row options={COURSES.map((value) => ({ value, label: t(`course.${value}`) }))} />
        <FormTextField control={control} name="heldBy" label={t('training.heldBy')} help={t('training.heldByHelp')} autoComplete="off" maxLength={200} />
      </EntityForm>
    </Dialog>
  );
}
