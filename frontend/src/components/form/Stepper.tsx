import { type KeyboardEvent, type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { cx } from '@/lib/cx';
import { describedBy, FieldFrame, fieldId, type FieldProps, useFieldLabel } from './Field';
import { parseNumber } from './text-fields';

export interface StepperProps extends FieldProps<number | null> {
  most: number;
  /** The unit is part of the number: 人. */
  unit?: string;
  /** Of the main number of a page. */
  large?: boolean;
}

/** A count for thumbs: one more, one less, or typed. An empty one is not a zero, but the first press makes it 0 or 1. */
export function Stepper({ label, value, onChange, onBlur, name, inputRef, help, error, required, disabled, className, most, unit, large = false }: StepperProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const id = fieldId(name);
  useFieldLabel(name, label);
  const count = value === null || Number.isNaN(value) ? null : value;
  const shown = Object.is(parseNumber(text), value) ? text : count === null ? (Number.isNaN(value) ? text : '') : String(count);
  const step = (by: number) => onChange(count === null ? Math.max(0, by) : Math.min(most, Math.max(0, count + by)));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    step(event.key === 'ArrowUp' ? 1 : -1);
  };
  const round = cx('shrink-0 !min-w-0 !rounded-full !p-0 !text-[1.75rem]', large ? 'size-16' : 'size-13');
  return (
    <FieldFrame id={id} label={label} required={required} help={help} error={error} className={className}>
      <div className="flex items-center gap-2">
        <Button variant="outline" className={round} aria-label={t('stepper.less', { label })} isDisabled={disabled || count === 0} onPress={() => step(-1)} excludeFromTabOrder>
          <span aria-hidden="true">−</span>
        </Button>
        <input
          id={id}
          ref={inputRef as Ref<HTMLInputElement>}
          name={name}
          inputMode="numeric"
          enterKeyHint="next"
          autoComplete="off"
          className={cx('input !px-1 text-center', large ? '!min-h-16 !w-24 text-std-32B-150' : '!min-h-13 !w-20 text-std-24B-150')}
          value={shown}
          onChange={(event) => {
            setText(event.target.value);
            onChange(parseNumber(event.target.value));
          }}
          onFocus={(event) => event.target.select()}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
          disabled={disabled}
          aria-required={required}
          aria-invalid={error ? true : undefined}
          aria-describedby={cx(describedBy(id, help, error), unit && `${id}-unit`) || undefined}
        />
        {unit && <span id={`${id}-unit`}>{unit}</span>}
        <Button variant="outline" className={round} aria-label={t('stepper.more', { label })} isDisabled={disabled || count === most} onPress={() => step(1)} excludeFromTabOrder>
          <span aria-hidden="true">＋</span>
        </Button>
      </div>
    </FieldFrame>
  );
}
