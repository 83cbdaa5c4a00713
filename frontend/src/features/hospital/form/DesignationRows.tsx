import { type Control, useFieldArray, useFormState } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FieldFrame, fieldId, FormDateField, FormSelect, useFieldLabel } from '@/components/form';
import { Button } from '@/components/ui';
import { KINDS } from '../designations';
import type { HospitalValues } from './hospital-values';

/** One row a period of designation. Taking a row away can be undone by leaving without saving. */
export function DesignationRows({ control }: { control: Control<HospitalValues> }) {
  const { t } = useTranslation('hospital');
  const { fields, append, remove } = useFieldArray({ control, name: 'designations' });
  const { errors } = useFormState({ control, name: 'designations' });
  const whole = errors.designations;
  const add = () => {
    append({ kind: fields.length > 0 ? '' : 'prefectural', from: '', to: '' }, { focusName: `designations.${fields.length}.kind` });
  };
  return (
    <section aria-labelledby={`${fieldId('designations')}-title`} id={fieldId('designations')} tabIndex={-1} className="space-y-4">
      <h2 id={`${fieldId('designations')}-title`} className="text-std-20B-150">{t('form.designations')}</h2>
      <p className="help">{t('form.designationsHelp')}</p>
      {(whole?.message ?? whole?.root?.message) && <p className="field-error">{whole?.message ?? whole?.root?.message}</p>}
      {fields.length === 0 && <p>{t('form.noDesignations')}</p>}
      {fields.map((field, index) => (
        <DesignationRow key={field.id} control={control} index={index} error={errors.designations?.[index]?.message} onRemove={() => remove(index)} />
      ))}
      <Button variant="outline" onPress={add}>{t('form.addDesignation')}</Button>
    </section>
  );
}

interface RowProps { control: Control<HospitalValues>; index: number; error?: string; onRemove: () => void }

function DesignationRow({ control, index, error, onRemove }: RowProps) {
  const { t } = useTranslation('hospital');
  const name = `designations.${index}` as const;
  const label = t('form.designationRow', { number: index + 1 });
  useFieldLabel(name, label);
  return (
    <FieldFrame id={fieldId(name)} label={label} error={error} group className="card">
      <div className="grid gap-4 desktop:grid-cols-[minmax(11rem,1fr)_auto_auto_auto] desktop:items-start">
        <FormSelect
          control={control}
          name={`${name}.kind`}
          label={t('designation')}
          required
          options={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}.name`) }))}
        />
        <FormDateField control={control} name={`${name}.from`} label={t('from')} required />
        <FormDateField control={control} name={`${name}.to`} label={t('to')} />
        <Button variant="text" className="desktop:mt-8" aria-label={t('form.removeDesignation', { number: index + 1 })} onPress={onRemove}>{t('common:remove')}</Button>
      </div>
    </FieldFrame>
  );
}
