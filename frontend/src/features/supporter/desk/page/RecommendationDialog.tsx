import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type Control, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { showToast } from '@/components/feedback';
import { EntityForm, FormComboBox, FormDateField, FormRadioGroup, FormTextField } from '@/components/form';
import { Dialog } from '@/components/ui';
import { type RecommendationBody, type Supporter, useIdempotencyKey } from '@/lib/api';
import { today } from '@/lib/date';
import { usePrefectureCode } from '@/lib/session';
import { orNull } from '@/lib/text';
import { addRecommendation, salonNamesQuery, supportersChanged } from '../../api';
import { RECOMMENDED_FOR } from '../../words';

interface RecommendationValues { purpose: string; recommender: string; salonId: string; recommendedOn: string; validUntil: string; note: string }

function schema(say: (key: string) => string) {
  return z.object({
    purpose: z.string().min(1), recommender: z.string().min(1), salonId: z.string(), recommendedOn: z.string().min(1), validUntil: z.string(), note: z.string().trim().max(500),
  }).superRefine(({ recommender, salonId, recommendedOn, validUntil }, context) => {
    if (recommender === 'salon' && salonId === '') context.addIssue({ code: 'custom', path: ['salonId'], message: say('common:violation.required') });
    if (validUntil && validUntil < recommendedOn) context.addIssue({ code: 'custom', path: ['validUntil'], message: say('recommendation.untilEarly') });
  });
}

export function RecommendationDialog({ supporter, onClose }: { supporter: Supporter; onClose: () => void }) {
  const { t } = useTranslation('supporter');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const key = useIdempotencyKey();
  const purpose = RECOMMENDED_FOR.find((one) => !supporter.recommendedFor.includes(one)) ?? 'room';
  const form = useForm<RecommendationValues>({
    resolver: zodResolver(schema(t)),
    defaultValues: { purpose, recommender: 'network', salonId: '', recommendedOn: today(), validUntil: '', note: '' },
  });
  const { control } = form;
  return (
    <Dialog title={t('recommendation.dialogTitle', { name: supporter.name })} open onClose={onClose} dismissable="escape">
      <EntityForm
        form={form}
        submitLabel={t('recommendation.record')}
        onCancel={onClose}
        save={async (values) => {
          const body = {
            ...values, salonId: values.recommender === 'salon' ? values.salonId : null, validUntil: values.validUntil || null, note: orNull(values.note),
          } as RecommendationBody;
          await addRecommendation(prefecture, supporter.id, body, key(body));
          await supportersChanged(queryClient, prefecture);
        }}
        onSaved={() => {
          showToast(t('recommendation.recorded'));
          onClose();
        }}
      >
        <FormRadioGroup control={control} name="purpose" label={t('recommendedForLabel')} options={RECOMMENDED_FOR.map((value) => ({ value, label: t(`recommendedFor.${value}`) }))} row required />
        <FormRadioGroup control={control} name="recommender" label={t('recommendation.recommender')} options={['network', 'salon'].map((value) => ({ value, label: t(`recommendation.by.${value}`) }))} row required />
        <Salon control={control} />
        <FormDateField control={control} name="recommendedOn" label={t('recommendation.on')} required />
        <FormDateField control={control} name="validUntil" label={t('recommendation.until')} help={t('recommendation.untilHelp')} />
        <FormTextField control={control} name="note" label={t('recommendation.note')} autoComplete="off" />
      </EntityForm>
    </Dialog>
  );
}

function Salon({ control }: { control: Control<RecommendationValues> }) {
  const { t } = useTranslation('supporter');
  const salons = useQuery(salonNamesQuery(usePrefectureCode())).data?.items ?? [];
  if (useWatch({ control, name: 'recommender' }) !== 'salon') return null;
  return <FormComboBox control={control} name="salonId" label={t('recommendation.salon')} options={salons.map(({ id, name, kana }) => ({ value: id, label: name, keywords: kana ?? '' }))} required />;
}
