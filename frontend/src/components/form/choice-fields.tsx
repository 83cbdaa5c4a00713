import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { describedBy, FieldFrame, fieldId, type FieldProps, useFieldLabel } from './Field';
import { cx } from '@/lib/cx';

export interface Choice<V extends string = string> { value: V; label: string; help?: string; disabled?: boolean }

export interface SelectProps extends FieldProps<string> {
  options: Choice[];
  /** The text of the empty choice; without it there is none, unless the field is empty. */
  emptyLabel?: string;
}

export function Select({ label, value, onChange, onBlur, name, inputRef, help, error, required, disabled, className, options, emptyLabel }: SelectProps) {
  const { t } = useTranslation();
  const id = fieldId(name);
  useFieldLabel(name, label);
  return (
    <FieldFrame id={id} label={label} required={required} help={help} error={error} className={className}>
      <select
        id={id}
        ref={inputRef as Ref<HTMLSelectElement>}
        name={name}
        className="input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        disabled={disabled}
        aria-required={required}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, help, error)}
      >
        {(emptyLabel !== undefined || value === '') && <option value="">{emptyLabel ?? t('choose')}</option>}
        {options.map((option) => <option key={option.value} value={option.value} disabled={option.disabled}>{option.label}</option>)}
      </select>
    </FieldFrame>
  );
}

export interface RadioGroupProps extends FieldProps<string> { options: Choice[]; row?: boolean }

export function RadioGroup({ label, value, onChange, onBlur, name, inputRef, help, error, required, disabled, className, options, row = false }: RadioGroupProps) {
  const id = fieldId(name);
  useFieldLabel(name, label);
  return (
    <FieldFrame id={id} label={label} required={required} help={help} error={error} className={className} group>
      <div className={cx('flex gap-x-6', row ? 'flex-wrap' : 'flex-col')}>
        {options.map((option, index) => (
          <label key={option.value} className="flex min-h-11 cursor-pointer items-center gap-2 py-1">
            <input
              ref={index === 0 ? (inputRef as Ref<HTMLInputElement>) : undefined}
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
              onBlur={onBlur}
              disabled={disabled || option.disabled}
              className="size-6 shrink-0 accent-blue-900"
            />
            <span>
              {option.label}
              {option.help && <span className="help block">{option.help}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}

export type CheckboxProps = FieldProps<boolean>;

export function Checkbox({ label, value, onChange, onBlur, name, inputRef, help, error, required, disabled, className }: CheckboxProps) {
  const id = fieldId(name);
  useFieldLabel(name, label);
  return (
    <div className={className}>
      <label className="flex min-h-11 cursor-pointer items-center gap-2 py-1">
        <input
          id={id}
          ref={inputRef as Ref<HTMLInputElement>}
          type="checkbox"
          name={name}
          checked={value}
          onChange={(event) => onChange(event.target.checked)}
          onBlur={onBlur}
          disabled={disabled}
          aria-required={required}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, help, error)}
          className="size-6 shrink-0 accent-blue-900"
        />
        {label}
      </label>
      {help && <div id={`${id}-help`} className="help pl-8">{help}</div>}
      {error && <p id={`${id}-error`} className="field-error pl-8">{error}</p>}
    </div>
  );
}

export interface CheckboxGroupProps extends FieldProps<string[]> {
  options: Choice[];
  /** Many short choices stand side by side. */
  columns?: boolean;
}

export function CheckboxGroup({ label, value, onChange, onBlur, name, inputRef, help, error, required, disabled, className, options, columns = false }: CheckboxGroupProps) {
  const id = fieldId(name);
  useFieldLabel(name, label);
  const toggle = (option: string, on: boolean) => onChange(on ? [...value, option] : value.filter((item) => item !== option));
  return (
    <FieldFrame id={id} label={label} required={required} help={help} error={error} className={className} group>
      <div className={columns ? 'grid grid-cols-2 gap-x-4 desktop:grid-cols-3' : 'contents'}>
        {options.map((option, index) => (
          <label key={option.value} className="flex min-h-11 cursor-pointer items-center gap-2 py-1">
            <input
              ref={index === 0 ? (inputRef as Ref<HTMLInputElement>) : undefined}
              type="checkbox"
              name={name}
              checked={value.includes(option.value)}
              onChange={(event) => toggle(option.value, event.target.checked)}
              onBlur={onBlur}
              disabled={disabled || option.disabled}
              className="size-6 shrink-0 accent-blue-900"
            />
            <span>
              {option.label}
              {option.help && <span className="help block">{option.help}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}
