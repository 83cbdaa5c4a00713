import { zodResolver } from '@hookform/resolvers/zod';
import { type Control, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import {
  EntityForm, FormCheckbox, FormCheckboxGroup, FormRadioGroup, FormSelect, FormTextArea, FormTextField, type Versioned,
} from '@/components/form';
import { CANCERS } from '@/lib/cancers';
import { ANONYMITIES, APPLICATIONS, DELIVERIES, GROUPS, TARGETS } from '../words';
import { salonSchema, type SalonValues } from './salon-values';
import { useConflictFields } from './useConflictFields';
import { VenueRows } from './VenueRows';

interface SalonFormProps {
  values: SalonValues;
  version?: number;
  draftKey: string;
  submitLabel: string;
  save: (values: SalonValues, version: number) => Promise<void>;
  onSaved: () => void;
  onCancel: () => void;
  /** What is stored now, for the comparison after a 412. */
  load?: () => Promise<Versioned<SalonValues>>;
}

export function SalonForm({ values, load, ...rest }: SalonFormProps) {
  const { t } = useTranslation('salon');
  const fields = useConflictFields();
  const form = useForm<SalonValues>({ resolver: zodResolver(salonSchema(t)), defaultValues: values });
  const { control } = form;
  const words = (name: string, list: readonly string[]) => list.map((value) => ({ value, label: t(`${name}.${value}`) }));
  return (
    <EntityForm {...rest} form={form} conflict={load && { load, fields }}>
      <FormTextField control={control} name="name" label={t('name')} autoComplete="off" required />
      <FormTextField control={control} name="kana" label={t('kana')} help={t('form.kanaHelp')} autoComplete="off" />
      <FormTextField control={control} name="host" label={t('host')} help={t('form.hostHelp')} autoComplete="off" />
      <section className="space-y-6">
        <h2 className="text-std-20B-150">{t('form.forWhom')}</h2>
        <FormRadioGroup control={control} name="target" label={t('targetLabel')} options={words('target', TARGETS)} row required />
        <Cancers control={control} options={CANCERS.map((value) => ({ value, label: t(`cancer:${value}`) }))} />
        <FormCheckboxGroup control={control} name="groups" label={t('groupsLabel')} help={t('form.groupsHelp')} options={words('group', GROUPS)} columns />
      </section>
      <section className="space-y-6">
        <h2 className="text-std-20B-150">{t('form.how')}</h2>
        <FormRadioGroup control={control} name="delivery" label={t('deliveryLabel')} options={words('delivery', DELIVERIES)} row required />
        <Online control={control} />
        <FormTextField control={control} name="fee" label={t('fee')} help={t('form.feeHelp')} autoComplete="off" className="max-w-md" />
        <FormSelect control={control} name="application" label={t('applicationLabel')} emptyLabel={t('unknown')} options={words('application', APPLICATIONS)} className="max-w-md" />
        <FormTextField control={control} name="applicationNote" label={t('applicationNote')} help={t('form.applicationNoteHelp')} autoComplete="off" />
        <FormSelect control={control} name="anonymity" label={t('anonymityLabel')} emptyLabel={t('unknown')} options={words('anonymity', ANONYMITIES)} className="max-w-md" />
        <FormTextArea control={control} name="expectation" label={t('expectation')} help={t('form.expectationHelp')} rows={5} />
      </section>
      <VenueRows control={control} />
      <section className="space-y-6">
        <h2 className="text-std-20B-150">{t('contactLabel')}</h2>
        <p className="help">{t('form.contactHelp')}</p>
        <FormTextField control={control} name="contact.name" label={t('contact.name')} help={t('form.contactNameHelp')} autoComplete="off" />
        <div className="grid gap-6 desktop:grid-cols-2">
          <FormTextField control={control} name="contact.telephone" label={t('contact.telephone')} type="tel" autoComplete="off" />
          <FormTextField control={control} name="contact.email" label={t('contact.email')} type="email" autoComplete="off" />
        </div>
        <FormTextField control={control} name="contact.url" label={t('contact.url')} help={t('form.urlHelp')} type="url" autoComplete="off" />
      </section>
      <FormCheckbox control={control} name="networkMember" label={t('networkMember')} />
    </EntityForm>
  );
}

function Cancers({ control, options }: { control: Control<SalonValues>; options: Array<{ value: string; label: string }> }) {
  const { t } = useTranslation('salon');
  if (useWatch({ control, name: 'target' }) !== 'named_cancers') return null;
  return <FormCheckboxGroup control={control} name="cancers" label={t('cancersLabel')} options={options} columns required />;
}

function Online({ control }: { control: Control<SalonValues> }) {
  const { t } = useTranslation('salon');
  if (useWatch({ control, name: 'delivery' }) === 'in_person') return null;
  return <FormTextArea control={control} name="onlineAccess" label={t('onlineAccess')} help={t('form.onlineAccessHelp')} rows={2} />;
}
