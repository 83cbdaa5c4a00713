import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { type Control, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import {
  EntityForm, FormCheckboxGroup, FormComboBox, FormDateField, FormNumberField, FormSelect, FormTextArea, FormTextField, type Versioned,
} from '@/components/form';
import { usePrefectureCode } from '@/lib/session';
import { salonNamesQuery, supporterNamesQuery } from '../../api';
import { ABILITIES, AGE_BANDS, isGone, LANGUAGES, READING_NEEDS } from '../../words';
import { AccountField } from './AccountField';
import { supporterSchema, type SupporterValues } from './supporter-values';
import { useConflictFields } from './useConflictFields';

interface SupporterFormProps {
  values: SupporterValues;
  /** Whose entry it is; null for a new one. */
  self: string | null;
  version?: number;
  draftKey: string;
  submitLabel: string;
  save: (values: SupporterValues, version: number) => Promise<void>;
  onSaved: () => void;
  onCancel: () => void;
  /** What is stored now, for the comparison after a 412. */
  load?: () => Promise<Versioned<SupporterValues>>;
}

export function SupporterForm({ values, self, load, ...rest }: SupporterFormProps) {
  const { t } = useTranslation('supporter');
  const fields = useConflictFields();
  const form = useForm<SupporterValues>({ resolver: zodResolver(supporterSchema(t)), defaultValues: values });
  const { control } = form;
  const words = (name: string, list: readonly string[]) => list.map((value) => ({ value, label: t(`${name}.${value}`, { defaultValue: value }) }));
  const languages = [...LANGUAGES, ...values.languages.filter((one) => !(LANGUAGES as readonly string[]).includes(one))];
  return (
    <EntityForm {...rest} form={form} conflict={load && { load, fields }}>
      <FormTextField control={control} name="name" label={t('name')} autoComplete="off" required />
      <FormTextField control={control} name="kana" label={t('kana')} help={t('form.kanaHelp')} autoComplete="off" required />
      <section className="space-y-6">
        <h2 className="text-std-20B-150">{t('contactLabel')}</h2>
        <p className="help">{t('form.encrypted')}</p>
        <div className="grid gap-6 desktop:grid-cols-2">
          <FormTextField control={control} name="contact.telephone" label={t('contact.telephone')} type="tel" autoComplete="off" />
          <FormTextField control={control} name="contact.email" label={t('contact.email')} type="email" autoComplete="off" />
          <FormTextField control={control} name="contact.postalCode" label={t('contact.postalCode')} inputMode="numeric" autoComplete="off" className="max-w-48" />
          <FormTextField control={control} name="contact.address" label={t('contact.address')} autoComplete="off" />
        </div>
        <FormTextField control={control} name="municipality" label={t('municipality')} help={t('form.municipalityHelp')} autoComplete="off" className="max-w-md" />
        <FormSelect control={control} name="ageBand" label={t('ageBandLabel')} emptyLabel={t('unknown')} options={words('ageBand', AGE_BANDS)} className="max-w-xs" />
      </section>
      <section className="space-y-6">
        <h2 className="text-std-20B-150">{t('form.service')}</h2>
        <FormCheckboxGroup control={control} name="abilities" label={t('abilitiesLabel')} options={words('ability', ABILITIES)} columns />
        <FormCheckboxGroup control={control} name="languages" label={t('languagesLabel')} options={words('language', languages)} columns />
        <FormCheckboxGroup control={control} name="readingNeeds" label={t('readingNeedsLabel')} help={t('form.readingNeedsHelp')} options={words('readingNeed', READING_NEEDS)} columns />
        <FormTextArea control={control} name="usualAvailability" label={t('usualAvailability')} help={t('form.usualAvailabilityHelp')} rows={2} />
        <FormNumberField control={control} name="dutiesPerMonth" label={t('dutiesPerMonth')} help={t('form.dutiesHelp')} unit={t('form.dutiesUnit')} className="max-w-48" />
      </section>
      <section className="space-y-6">
        <h2 className="text-std-20B-150">{t('form.bonds')}</h2>
        <Bonds control={control} self={self} />
        <div className="grid gap-6 desktop:grid-cols-2">
          <FormDateField control={control} name="pledge.signedOn" label={t('pledge.signedOn')} help={t('form.pledgeHelp')} />
          <FormTextField control={control} name="pledge.textVersion" label={t('pledge.textVersion')} help={t('form.textVersionHelp')} autoComplete="off" />
        </div>
        <AccountField control={control} />
      </section>
    </EntityForm>
  );
}

/** With whom she is bound: her mentor and the salon that recommends her. */
function Bonds({ control, self }: { control: Control<SupporterValues>; self: string | null }) {
  const { t } = useTranslation('supporter');
  const prefecture = usePrefectureCode();
  const others = useQuery(supporterNamesQuery(prefecture)).data ?? [];
  const salons = useQuery(salonNamesQuery(prefecture)).data?.items ?? [];
  const mentors = others.filter(({ id, state }) => id !== self && !isGone(state)).map(({ id, name, kana, number }) => ({ value: id, label: t('form.mentorChoice', { name, number }), keywords: kana }));
  return (
    <div className="grid gap-6 desktop:grid-cols-2">
      <FormComboBox control={control} name="mentorId" label={t('mentor')} help={t('form.mentorHelp')} options={mentors} />
      <FormComboBox control={control} name="salonId" label={t('salon')} help={t('form.salonHelp')} options={salons.map(({ id, name, kana }) => ({ value: id, label: name, keywords: kana ?? '' }))} />
    </div>
  );
}
