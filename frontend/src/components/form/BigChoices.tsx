import type { Ref } from 'react';
import { cx } from '@/lib/cx';
import { type Choice } from './choice-fields';
import { FieldFrame, fieldId, type FieldProps, useFieldLabel } from './Field';

const CELL = 'flex min-h-13 cursor-pointer items-center justify-center gap-2 rounded-8 border px-3 py-2 text-center has-[:focus-visible]:outline-4 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-black';
const PLAIN = 'border-solid-gray-536 bg-white hover:bg-blue-50';
const CHOSEN = 'border-blue-900 bg-blue-900 font-700 text-white';

interface Wide { options: Choice[]; columns?: 2 | 3 | 4 }

const GRID = { 2: 'grid-cols-2', 3: 'grid-cols-3', 4: 'grid-cols-2 desktop:grid-cols-4' } as const;

export type BigChoiceProps = FieldProps<string> & Wide & {
  /** The text of "none of them", for what need not be told. */
  noneLabel?: string;
};

/** One of a few, each as large as a thumb. */
export function BigChoice({ label, value, onChange, onBlur, name, inputRef, help, error, required, className, options, columns = 2, noneLabel }: BigChoiceProps) {
  const id = fieldId(name);
  useFieldLabel(name, label);
  const all = noneLabel === undefined ? options : [...options, { value: '', label: noneLabel }];
  return (
    <FieldFrame id={id} label={label} required={required} help={help} error={error} className={className} group>
      <div className={cx('grid gap-2', GRID[columns])}>
        {all.map((option, index) => (
          <label key={option.value} className={cx(CELL, value === option.value ? CHOSEN : PLAIN)}>
            <input
              ref={index === 0 ? (inputRef as Ref<HTMLInputElement>) : undefined}
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
              onBlur={onBlur}
              className="sr-only"
            />
            {option.label}
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}

export type BigChoicesProps = FieldProps<string[]> & Wide;

/** Several of a few, each as large as a thumb. The tick tells it without colour. */
export function BigChoices({ label, value, onChange, onBlur, name, inputRef, help, error, required, className, options, columns = 2 }: BigChoicesProps) {
  const id = fieldId(name);
  useFieldLabel(name, label);
  const toggle = (option: string, on: boolean) => onChange(on ? [...value, option] : value.filter((item) => item !== option));
  return (
    <FieldFrame id={id} label={label} required={required} help={help} error={error} className={className} group>
      <div className={cx('grid gap-2', GRID[columns])}>
        {options.map((option, index) => {
          const on = value.includes(option.value);
          return (
            <label key={option.value} className={cx(CELL, on ? CHOSEN : PLAIN)}>
              <input
                ref={index === 0 ? (inputRef as Ref<HTMLInputElement>) : undefined}
                type="checkbox"
                name={name}
                checked={on}
                onChange={(event) => toggle(option.value, event.target.checked)}
                onBlur={onBlur}
                className="sr-only"
              />
              {on && <span aria-hidden="true">✓</span>}
              {option.label}
            </label>
          );
        })}
      </div>
    </FieldFrame>
  );
}
