import { type HTMLInputTypeAttribute, type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '@/lib/cx';
import { Button } from '@/components/ui/Button';
import { describedBy, FieldFrame, fieldId, type FieldProps, useFieldLabel } from './Field';

export interface TextFieldProps extends FieldProps<string> {
  type?: Extract<HTMLInputTypeAttribute, 'text' | 'search' | 'tel' | 'email' | 'url' | 'time'>;
  autoComplete?: string;
  inputMode?: 'text' | 'numeric' | 'tel' | 'decimal';
  maxLength?: number;
  autoFocus?: boolean;
}

export function TextField({ label, value, onChange, onBlur, name, inputRef, help, error, required, disabled, className, type = 'text', ...rest }: TextFieldProps) {
  const id = fieldId(name);
  useFieldLabel(name, label);
  return (
    <FieldFrame id={id} label={label} required={required} help={help} error={error} className={className}>
      <input
        {...rest}
        id={id}
        ref={inputRef as Ref<HTMLInputElement>}
        name={name}
        type={type}
        className="input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        disabled={disabled}
        aria-required={required}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, help, error)}
      />
    </FieldFrame>
  );
}

export interface PasswordFieldProps extends FieldProps<string> { autoComplete: 'current-password' | 'new-password' }

export function PasswordField({ label, value, onChange, onBlur, name, inputRef, help, error, required, disabled, className, autoComplete }: PasswordFieldProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const id = fieldId(name);
  useFieldLabel(name, label);
  return (
    <FieldFrame id={id} label={label} required={required} help={help} error={error} className={className}>
      <div className="flex gap-2">
        <input
          id={id}
          ref={inputRef as Ref<HTMLInputElement>}
          name={name}
          type={shown ? 'text' : 'password'}
          autoComplete={autoComplete}
          spellCheck={false}
          autoCapitalize="none"
          className="input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
          disabled={disabled}
          aria-required={required}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, help, error)}
        />
        <Button variant="outline" aria-pressed={shown} className="shrink-0" onPress={() => setShown(!shown)}>{shown ? t('hidePassword') : t('showPassword')}</Button>
      </div>
    </FieldFrame>
  );
}

export interface TextAreaProps extends FieldProps<string> { rows?: number; maxLength?: number }

export function TextArea({ label, value, onChange, onBlur, name, inputRef, help, error, required, disabled, className, rows = 4, maxLength }: TextAreaProps) {
  const id = fieldId(name);
  useFieldLabel(name, label);
  return (
    <FieldFrame id={id} label={label} required={required} help={help} error={error} className={className}>
      <textarea
        id={id}
        ref={inputRef as Ref<HTMLTextAreaElement>}
        name={name}
        rows={rows}
        maxLength={maxLength}
        className={cx('input', 'resize-y')}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        disabled={disabled}
        aria-required={required}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, help, error)}
      />
    </FieldFrame>
  );
}

/** Reads what people type for a number: full-width digits and thousands separators too. Null is empty, NaN no number. */
export function parseNumber(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[,\s]/g, '');
  if (plain === '') return null;
  return /^-?\d*\.?\d+$/.test(plain) ? Number(plain) : Number.NaN;
}

export interface NumberFieldProps extends FieldProps<number | null> {
  /** The unit is part of the number: 人, 日, 回. */
  unit?: string;
  decimal?: boolean;
}

export function NumberField({ label, value, onChange, onBlur, name, inputRef, help, error, required, disabled, className, unit, decimal = false }: NumberFieldProps) {
  const [text, setText] = useState(() => (value === null ? '' : String(value)));
  const id = fieldId(name);
  useFieldLabel(name, label);
  const typed = parseNumber(text);
  const shown = Object.is(typed, value) ? text : value === null || Number.isNaN(value) ? (Number.isNaN(value) ? text : '') : String(value);
  return (
    <FieldFrame id={id} label={label} required={required} help={help} error={error} className={className}>
      <div className="flex items-center gap-2">
        <input
          id={id}
          ref={inputRef as Ref<HTMLInputElement>}
          name={name}
          inputMode={decimal ? 'decimal' : 'numeric'}
          autoComplete="off"
          className="input max-w-40 text-right"
          value={shown}
          onChange={(event) => {
            setText(event.target.value);
            onChange(parseNumber(event.target.value));
          }}
          onBlur={onBlur}
          disabled={disabled}
          aria-required={required}
          aria-invalid={error ? true : undefined}
          aria-describedby={cx(describedBy(id, help, error), unit && `${id}-unit`) || undefined}
        />
        {unit && <span id={`${id}-unit`}>{unit}</span>}
      </div>
    </FieldFrame>
  );
}
