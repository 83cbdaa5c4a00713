import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { type Control, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { showToast } from '@/components/feedback';
import { type ConflictField, EntityForm, FormDateField, FormRadioGroup, FormTextField } from '@/components/form';
import { Dialog } from '@/components/ui';
import { type Organiser, useIdempotencyKey } from '@/lib/api';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { addOrganiser, changeOrganiser, loadOrganiser, salonsChanged } from '../api';
import { AccountField } from './AccountField';
import { bodyOf, CONSENTS, emptyOrganiser, organiserSchema, type OrganiserValues, valuesOf } from './organiser-values';

interface OrganiserDialogProps {
  salonId: string;
  /** Null adds a new one. */
  organiser: Organiser | null;
  onClose: () => void;
}

export function OrganiserDialog({ salonId, organiser, onClose }: OrganiserDialogProps) {
  const { t } = useTranslation('salon');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const key = useIdempotencyKey();
  const fields = useConflictFields();
  const form = useForm<OrganiserValues>({ resolver: zodResolver(organiserSchema(t)), defaultValues: organiser ? valuesOf(organiser) : emptyOrganiser() });
  const { control } = form;
  return (
    <Dialog title={organiser ? t('organiser.changeTitle') : t('organiser.addTitle')} open onClose={onClose} dismissable="escape">
      <EntityForm
        form={form}
        version={organiser?.version}
        submitLabel={organiser ? t('common:save') : t('common:create')}
        draftKey={`organiser-${organiser?.id ?? `new-${salonId}`}`}
        onCancel={onClose}
        save={async (values, version) => {
          const body = bodyOf(values);
          await (organiser ? changeOrganiser(prefecture, salonId, organiser.id, body, version) : addOrganiser(prefecture, salonId, body, key(body)));
          await salonsChanged(queryClient, prefecture);
        }}
        onSaved={() => {
          showToast(t('common:saved'));
          onClose();
        }}
        conflict={organiser ? {
          load: async () => {
            const now = await loadOrganiser(prefecture, salonId, organiser.id);
            return { values: valuesOf(now), version: now.version };
          },
          fields,
        } : undefined}
      >
        <FormTextField control={control} name="name" label={t('organiser.name')} autoComplete="off" required autoFocus />
        <FormTextField control={control} name="kana" label={t('kana')} autoComplete="off" />
        <FormTextField control={control} name="telephone" label={t('contact.telephone')} help={t('organiser.contactHelp')} type="tel" autoComplete="off" />
        <FormTextField control={control} name="email" label={t('contact.email')} type="email" autoComplete="off" />
        <FormDateField control={control} name="activeFrom" label={t('organiser.from')} required />
        <FormDateField control={control} name="activeTo" label={t('organiser.to')} help={t('organiser.toHelp')} />
        <Consent control={control} />
        <AccountField control={control} name="accountUsername" label={t('organiser.account')} help={t('organiser.accountHelp')} />
      </EntityForm>
    </Dialog>
  );
}

/** Without a stored consent a name is never shown in public. */
function Consent({ control }: { control: Control<OrganiserValues> }) {
  const { t } = useTranslation('salon');
  const consent = useWatch({ control, name: 'consent' });
  return (
    <div className="space-y-4 rounded-8 bg-solid-gray-50 p-4">
      <FormRadioGroup control={control} name="consent" label={t('organiser.consent')} help={t('organiser.consentHelp')} options={CONSENTS.map((value) => ({ value, label: t(`organiser.consents.${value}`) }))} />
      {consent !== 'none' && (
        <>
          <FormDateField control={control} name="consentToBeNamed.givenOn" label={t('organiser.givenOn')} required />
          <FormTextField control={control} name="consentToBeNamed.textVersion" label={t('organiser.textVersion')} help={t('organiser.textVersionHelp')} autoComplete="off" required className="max-w-48" />
        </>
      )}
      {consent === 'withdrawn' && <FormDateField control={control} name="consentToBeNamed.withdrawnOn" label={t('organiser.withdrawnOn')} required />}
    </div>
  );
}

function useConflictFields(): Array<ConflictField<OrganiserValues>> {
  const { t } = useTranslation('salon');
  const language = useLanguage();
  const day = (value: OrganiserValues[keyof OrganiserValues]) => (value ? formatDay(value as string, language) : '');
  const consent = (_: unknown, { consent: which, consentToBeNamed }: OrganiserValues) => [t(`organiser.consents.${which}`), which !== 'none' && day(consentToBeNamed.givenOn)].filter(Boolean).join(' ');
  return [
    { name: 'name', label: t('organiser.name') },
    { name: 'kana', label: t('kana') },
    { name: 'telephone', label: t('contact.telephone') },
    { name: 'email', label: t('contact.email') },
    { name: 'activeFrom', label: t('organiser.from'), show: day },
    { name: 'activeTo', label: t('organiser.to'), show: day },
    { name: 'consent', label: t('organiser.consent'), show: consent },
    { name: 'consentToBeNamed', label: t('organiser.consent'), show: consent },
    { name: 'accountUsername', label: t('organiser.account') },
  ];
}
