import { createContext, type ReactNode, type Ref, useContext, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '@/lib/cx';
import { Icon } from '@/components/ui/Icon';

/** What every field of a form takes. */
export interface FieldProps<V> {
  label: string;
  value: V;
  onChange: (value: V) => void;
  onBlur?: () => void;
  /** The path of the value in the form; the summary of errors links to it. */
  name: string;
  inputRef?: Ref<HTMLElement>;
  help?: ReactNode;
  error?: string;
  required?: boolean;
  disabled?: boolean;
  className?: string;
}

export function fieldId(name: string): string {
  return `field-${name.replaceAll('.', '-')}`;
}

/** The form remembers what its fields are called, so that the summary of errors can name them. */
export const FieldLabels = createContext<Map<string, string> | null>(null);

export function useFieldLabel(name: string, label: string): void {
  const labels = useContext(FieldLabels);
  useEffect(() => {
    labels?.set(name, label);
    return () => {
      labels?.delete(name);
    };
  }, [labels, name, label]);
}

export function RequiredMark() {
  const { t } = useTranslation();
  return <span className="ml-2 text-dns-14N-130 text-error-2">{t('requiredMark')}</span>;
}

export function describedBy(id: string, help: ReactNode, error: string | undefined): string | undefined {
  return cx(help ? `${id}-help` : null, error && `${id}-error`) || undefined;
}

interface FrameProps {
  id: string;
  label: string;
  required?: boolean;
  help?: ReactNode;
  error?: string;
  className?: string;
  children: ReactNode;
  /** A group of inputs is a fieldset with a legend instead of a label. */
  group?: boolean;
}

/** Label above, help under it, then the input, then what is wrong with it. */
export function FieldFrame({ id, label, required, help, error, className, children, group = false }: FrameProps) {
  const inner = (
    <>
      {help && <div id={`${id}-help`} className="help">{help}</div>}
      {children}
      {error && (
        <p id={`${id}-error`} className="field-error flex items-start gap-1">
          <Icon name="error" size={18} />
          {error}
        </p>
      )}
    </>
  );
  if (group) {
    return (
      <fieldset id={id} tabIndex={-1} aria-describedby={describedBy(id, help, error)} className={cx('flex min-w-0 flex-col gap-1.5', className)}>
        <legend className="label">{label}{required && <RequiredMark />}</legend>
        {inner}
      </fieldset>
    );
  }
  return (
    <div className={cx('flex min-w-0 flex-col gap-1.5', className)}>
      <label id={`${id}-label`} htmlFor={id} className="label">{label}{required && <RequiredMark />}</label>
      {inner}
    </div>
  );
}
