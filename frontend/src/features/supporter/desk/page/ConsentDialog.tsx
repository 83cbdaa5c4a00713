import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { showToast } from '@/components/feedback';
import { EntityForm, FormDateField, FormRadioGroup, FormTextField } from '@/components/form';
import { Dialog } from '@/components/ui';
import { type ConsentPurpose, type Supporter, type SupporterConsentBody, useIdempotencyKey } from '@/lib/api';
import { today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { addConsent, consentTextsQuery, supportersChanged } from '../../api';
import { CHANNELS, PURPOSES } from '../../words';

interface ConsentValues { purpose: string; textVersion: string; givenOn: string; channel: string }

const schema = z.object({ purpose: z.string().min(1), textVersion: z.string().trim().min(1).max(50), givenOn: z.string().min(1), channel: z.string().min(1) });

/** Writes down that she has agreed: to which text, when and how. */
export function ConsentDialog({ supporter, purpose, onClose }: { supporter: Supporter; purpose: ConsentPurpose | null; onClose: () => void }) {
  const { t } = useTranslation('supporter');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const key = useIdempotencyKey();
  const texts = useQuery(consentTextsQuery(prefecture));
  const missing = PURPOSES.find((one) => !supporter.standingConsents?.includes(one)) ?? 'register';
  const form = useForm<ConsentValues>({ resolver: zodResolver(schema), defaultValues: { purpose: purpose ?? missing, textVersion: '2026-11', givenOn: today(), channel: 'paper' } });
  const { control } = form;
  const chosen = useWatch({ control, name: 'purpose' });
  const text = texts.data?.items.find((one) => one.purpose === chosen);
  return (
    <Dialog title={t('consents.dialogTitle', { name: supporter.name })} open onClose={onClose} dismissable="escape">
      <EntityForm
        form={form}
        submitLabel={t('consents.record')}
        onCancel={onClose}
        save={async (values) => {
          const body = { ...values, textVersion: values.textVersion.trim() } as SupporterConsentBody;
          await addConsent(prefecture, supporter.id, body, key(body));
          await supportersChanged(queryClient, prefecture);
        }}
        onSaved={() => {
          showToast(t('consents.recorded'));
          onClose();
        }}
      >
        <FormRadioGroup control={control} name="purpose" label={t('consents.purposeLabel')} options={PURPOSES.map((value) => ({ value, label: t(`consents.purpose.${value}`) }))} required />
        {text && <blockquote className="border-l-4 border-solid-gray-300 pl-4">{language === 'ja' ? text.japanese : text.english}<span className="help mt-1 block">{t('consents.textInForce', { version: text.version })}</span></blockquote>}
        <FormTextField control={control} name="textVersion" label={t('consents.textVersion')} help={t('consents.textVersionHelp')} autoComplete="off" required className="max-w-48" />
        <FormDateField control={control} name="givenOn" label={t('consents.givenOn')} required />
        <FormRadioGroup control={control} name="channel" label={t('consents.channelLabel')} options={CHANNELS.filter((one) => one !== 'online').map((value) => ({ value, label: t(`consents.channel.${value}`) }))} row required />
      </EntityForm>
    </Dialog>
  );
}
