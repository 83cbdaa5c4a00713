import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { showToast } from '@/components/feedback';
import { EntityForm, FormDateField, FormTextField } from '@/components/form';
import { Dialog } from '@/components/ui';
import { type Specialist, type SpecialistBody, useIdempotencyKey } from '@/lib/api';
import { formatDay, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { addSpecialist, changeSpecialist, hospitalsKey, loadSpecialist } from '../api';

interface Values { name: string; kana: string; activeFrom: string; activeTo: string }

const schema = (endBeforeStart: string) => z.object({
  name: z.string().trim().min(1).max(100),
  kana: z.string().trim().max(100),
  activeFrom: z.string().min(1),
  activeTo: z.string(),
}).refine(({ activeFrom, activeTo }) => !activeTo || activeTo >= activeFrom, { path: ['activeTo'], error: endBeforeStart });

const valuesOf = (specialist: Specialist): Values => ({
  name: specialist.name, kana: specialist.kana ?? '', activeFrom: specialist.activeFrom, activeTo: specialist.activeTo ?? '',
});

const bodyOf = (values: Values): SpecialistBody => ({
  name: values.name.trim(), kana: values.kana.trim() || null, activeFrom: values.activeFrom, activeTo: values.activeTo || null,
});

interface SpecialistDialogProps {
  hospitalId: string;
  /** Null adds a new one. */
  specialist: Specialist | null;
  onClose: () => void;
}

export function SpecialistDialog({ hospitalId, specialist, onClose }: SpecialistDialogProps) {
  const { t } = useTranslation('hospital');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const key = useIdempotencyKey();
  const form = useForm<Values>({
    resolver: zodResolver(schema(t('form.endBeforeStart'))),
    defaultValues: specialist ? valuesOf(specialist) : { name: '', kana: '', activeFrom: today(), activeTo: '' },
  });
  const day = (value: string) => (value ? formatDay(value, language) : '');
  return (
    <Dialog title={specialist ? t('specialist.changeTitle') : t('specialist.addTitle')} open onClose={onClose} dismissable="escape">
      <EntityForm
        form={form}
        version={specialist?.version}
        submitLabel={specialist ? t('common:save') : t('common:create')}
        draftKey={`specialist-${specialist?.id ?? `new-${hospitalId}`}`}
        onCancel={onClose}
        save={async (values, version) => {
          const body = bodyOf(values);
          await (specialist ? changeSpecialist(prefecture, hospitalId, specialist.id, body, version) : addSpecialist(prefecture, hospitalId, body, key(body)));
          await queryClient.invalidateQueries({ queryKey: [...hospitalsKey(prefecture), 'specialists', hospitalId] });
        }}
        onSaved={() => {
          showToast(t('common:saved'));
          onClose();
        }}
        conflict={specialist ? {
          load: async () => {
            const now = await loadSpecialist(prefecture, hospitalId, specialist.id);
            return { values: valuesOf(now), version: now.version };
          },
          fields: [
            { name: 'name', label: t('specialist.name') },
            { name: 'kana', label: t('kana') },
            { name: 'activeFrom', label: t('specialist.from'), show: day },
            { name: 'activeTo', label: t('specialist.to'), show: day },
          ],
        } : undefined}
      >
        <FormTextField control={form.control} name="name" label={t('specialist.name')} autoComplete="off" required autoFocus />
        <FormTextField control={form.control} name="kana" label={t('kana')} autoComplete="off" />
        <FormDateField control={form.control} name="activeFrom" label={t('specialist.from')} required />
        <FormDateField control={form.control} name="activeTo" label={t('specialist.to')} help={t('specialist.toHelp')} />
      </EntityForm>
    </Dialog>
  );
}
