import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { showToast } from '@/components/feedback';
import { type ConflictField, EntityForm, FormCheckboxGroup, FormRadioGroup, FormTextArea } from '@/components/form';
import { Dialog } from '@/components/ui';
import type { Supporter, SupporterHealth, SupporterHealthBody } from '@/lib/api';
import { CANCERS } from '@/lib/cancers';
import { usePrefectureCode } from '@/lib/session';
import { orNull } from '@/lib/text';
import { changeHealth, loadHealth, supportersChanged } from '../../api';
import { STANDPOINTS, TREATMENTS } from '../../words';

interface HealthValues { standpoint: string; cancers: string[]; treatments: string[]; note: string }

const schema = z.object({ standpoint: z.string(), cancers: z.array(z.string()), treatments: z.array(z.string()), note: z.string().trim().max(1000) });

const valuesOf = ({ standpoint, cancers, treatments, note }: SupporterHealth): HealthValues => ({ standpoint: standpoint ?? '', cancers, treatments, note: note ?? '' });

const bodyOf = ({ standpoint, cancers, treatments, note }: HealthValues) => ({ standpoint: standpoint || null, cancers, treatments, note: orNull(note) }) as SupporterHealthBody;

export function HealthDialog({ supporter, health, onClose }: { supporter: Supporter; health: SupporterHealth; onClose: () => void }) {
  const { t } = useTranslation('supporter');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const form = useForm<HealthValues>({ resolver: zodResolver(schema), defaultValues: valuesOf(health) });
  const { control } = form;
  const words = (name: string, list: readonly string[]) => list.map((value) => ({ value, label: t(`${name}${value}`) }));
  const show = (name: string) => (value: HealthValues[keyof HealthValues]) => (Array.isArray(value) ? value : [value]).filter(Boolean).map((one) => t(`${name}${one}`)).join(t('comma'));
  const fields: Array<ConflictField<HealthValues>> = [
    { name: 'standpoint', label: t('health.standpointLabel'), show: show('health.standpoint.') },
    { name: 'cancers', label: t('health.cancersLabel'), show: show('cancer:') },
    { name: 'treatments', label: t('health.treatmentsLabel'), show: show('health.treatment.') },
    { name: 'note', label: t('health.note') },
  ];
  return (
    <Dialog title={t('health.dialogTitle', { name: supporter.name })} open onClose={onClose} dismissable="escape" wide>
      <EntityForm
        form={form}
        version={health.version}
        submitLabel={t('common:save')}
        draftKey={`supporter-health-${supporter.id}`}
        onCancel={onClose}
        save={async (values, version) => {
          await changeHealth(prefecture, supporter.id, bodyOf(values), version);
          await supportersChanged(queryClient, prefecture);
        }}
        onSaved={() => {
          showToast(t('common:saved'));
          onClose();
        }}
        conflict={{
          load: async () => {
            const now = await loadHealth(prefecture, supporter.id);
            return { values: valuesOf(now), version: now.version };
          },
          fields,
        }}
      >
        <FormRadioGroup control={control} name="standpoint" label={t('health.standpointLabel')} options={words('health.standpoint.', STANDPOINTS)} row />
        <FormCheckboxGroup control={control} name="cancers" label={t('health.cancersLabel')} help={t('health.cancersHelp')} options={words('cancer:', CANCERS)} columns />
        <FormCheckboxGroup control={control} name="treatments" label={t('health.treatmentsLabel')} options={words('health.treatment.', TREATMENTS)} columns />
        <FormTextArea control={control} name="note" label={t('health.note')} rows={3} />
      </EntityForm>
    </Dialog>
  );
}
