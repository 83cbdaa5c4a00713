import type { ReactNode } from 'react';
import { type Control, type FieldErrors, type FieldPath, useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DateField, FieldFrame, fieldId, TextField } from '@/components/form';
import { Button } from '@/components/ui';
import type { TrainingValues } from './training-values';

type ListName = 'dates' | 'facilitators' | 'footnotes';

interface ListFieldProps {
  control: Control<TrainingValues>;
  name: ListName;
  label: string;
  help?: ReactNode;
  required?: boolean;
  /** Names one row: "開催日2". */
  rowLabel: (number: number) => string;
  addLabel: string;
  most: number;
  /** At least this many rows stay. */
  least?: number;
}

interface Row { name: string; label: string; value: string; error?: string; change: (value: string) => void }

/** A list of values, one row each. Wrong rows say so at the row. */
function ListField({ control, name, label, help, required, rowLabel, addLabel, most, least = 0, row }: ListFieldProps & { row: (row: Row) => ReactNode }) {
  const { t } = useTranslation('training');
  const { field, fieldState, formState } = useController({ control, name: name as FieldPath<TrainingValues> });
  const values = field.value as string[];
  const errors = (formState.errors as FieldErrors)[name] as { message?: string; root?: { message?: string } } & Array<{ message?: string } | undefined> | undefined;
  const change = (next: string[]) => field.onChange(next);
  const add = () => {
    change([...values, '']);
    // The new row is there after the next paint.
    setTimeout(() => {
      const box = document.getElementById(fieldId(`${name}.${values.length}`));
      (box?.matches('input') ? box : box?.querySelector<HTMLElement>('[role="spinbutton"]'))?.focus();
    });
  };
  return (
    <FieldFrame id={fieldId(name)} label={label} help={help} required={required} error={errors?.message ?? errors?.root?.message ?? (Array.isArray(fieldState.error) ? undefined : fieldState.error?.message)} group>
      <ul className="space-y-3">
        {values.map((value, index) => (
          <li key={index} className="flex flex-wrap items-end gap-2">
            <div className="min-w-0 flex-1 basis-56">
              {row({
                name: `${name}.${index}`, label: rowLabel(index + 1), value, error: errors?.[index]?.message,
                change: (next) => change(values.map((other, at) => (at === index ? next : other))),
              })}
            </div>
            {values.length > least && (
              <Button variant="text" aria-label={t('form.removeRow', { row: rowLabel(index + 1) })} onPress={() => change(values.filter((_, at) => at !== index))}>{t('common:remove')}</Button>
            )}
          </li>
        ))}
      </ul>
      {values.length < most && <div><Button variant="outline" size="small" onPress={add}>{addLabel}</Button></div>}
    </FieldFrame>
  );
}

export function DayListField(props: ListFieldProps) {
  return <ListField {...props} row={({ name, label, value, error, change }) => <DateField name={name} label={label} value={value} error={error} onChange={change} />} />;
}

export function TextListField(props: ListFieldProps) {
  return <ListField {...props} row={({ name, label, value, error, change }) => <TextField name={name} label={label} value={value} error={error} onChange={change} autoComplete="off" />} />;
}
