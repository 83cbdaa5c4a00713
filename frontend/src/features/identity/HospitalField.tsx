import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormComboBox } from '@/components/form';
import { useHospitals } from './hospitals';

/** The hospital of a hospital's person or system. */
export function HospitalField<V extends FieldValues>({ control, name }: { control: Control<V>; name: FieldPath<V> }) {
  const { t } = useTranslation('identity');
  const options = useHospitals().map((hospital) => ({ value: hospital.id, label: hospital.name, keywords: hospital.kana }));
  return <FormComboBox control={control} name={name} label={t('hospital')} help={t('hospitalHelp')} options={options} required />;
}
