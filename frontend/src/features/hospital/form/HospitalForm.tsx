import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { EntityForm, FormNumberField, FormTextArea, FormTextField, type ConflictField, type Versioned } from '@/components/form';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { inOrder } from '../designations';
import { DesignationRows } from './DesignationRows';
import { hospitalSchema, type HospitalValues } from './hospital-values';

interface HospitalFormProps {
  values: HospitalValues;
  version?: number;
  draftKey: string;
  submitLabel: string;
  save: (values: HospitalValues, version: number) => Promise<void>;
  onSaved: () => void;
  onCancel: () => void;
  /** What is stored now, for the comparison after a 412. */
  load?: () => Promise<Versioned<HospitalValues>>;
}

export function HospitalForm({ values, load, save, ...rest }: HospitalFormProps) {
  const { t } = useTranslation('hospital');
  const fields = useConflictFields();
  const form = useForm<HospitalValues>({ resolver: zodResolver(hospitalSchema(t)), defaultValues: values });
  const { control } = form;
  return (
    <EntityForm
      {...rest}
      form={form}
      save={async (filled, version) => {
        // The rows stand as they are sent, so that an answer about row 2 is shown at row 2.
        form.setValue('designations', inOrder(filled.designations));
        await save(filled, version);
      }}
      conflict={load && { load, fields }}
    >
      <FormTextField control={control} name="name" label={t('name')} autoComplete="off" required />
      <FormTextField control={control} name="kana" label={t('kana')} help={t('form.kanaHelp')} autoComplete="off" required />
      <DesignationRows control={control} />
      <section className="space-y-6">
        <h2 className="text-std-20B-150">{t('supportCentre')}</h2>
        <FormTextField control={control} name="supportCentre.telephone" label={t('telephone')} type="tel" help={t('form.telephoneHelp')} autoComplete="off" className="max-w-xs" />
        <FormTextArea control={control} name="supportCentre.hours" label={t('hours')} help={t('form.hoursHelp')} rows={2} />
      </section>
      <section className="space-y-6">
        <h2 className="text-std-20B-150">{t('place')}</h2>
        <FormTextField control={control} name="postalCode" label={t('postalCode')} help={t('form.postalCodeHelp')} inputMode="numeric" autoComplete="off" className="max-w-xs" />
        <FormTextField control={control} name="address" label={t('address')} autoComplete="off" />
        <div className="grid gap-6 desktop:grid-cols-2">
          <FormNumberField control={control} name="latitude" label={t('latitude')} help={t('form.latitudeHelp')} decimal />
          <FormNumberField control={control} name="longitude" label={t('longitude')} help={t('form.longitudeHelp')} decimal />
        </div>
      </section>
    </EntityForm>
  );
}

function useConflictFields(): Array<ConflictField<HospitalValues>> {
  const { t } = useTranslation('hospital');
  const language = useLanguage();
  const day = (value: string) => (value ? formatDay(value, language) : '');
  const periods = (values: HospitalValues) => values.designations
    .map(({ kind, from, to }) => t('period', { kind: kind && t(`kind.${kind}.short`), from: day(from), to: day(to) })).join('\n');
  const centre = ({ supportCentre }: HospitalValues) => [supportCentre.telephone, supportCentre.hours].filter(Boolean).join('\n');
  return [
    { name: 'name', label: t('name') },
    { name: 'kana', label: t('kana') },
    { name: 'designations', label: t('form.designations'), show: (_, values) => periods(values) },
    { name: 'supportCentre', label: t('supportCentre'), show: (_, values) => centre(values) },
    { name: 'postalCode', label: t('postalCode') },
    { name: 'address', label: t('address') },
    { name: 'latitude', label: t('latitude') },
    { name: 'longitude', label: t('longitude') },
  ];
}
