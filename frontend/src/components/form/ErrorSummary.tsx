import { type MouseEvent, useEffect, useRef } from 'react';
import type { FieldErrors } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Alert } from '@/components/feedback/ProblemAlert';
import { fieldId } from './Field';

export interface SummedError { name: string; message: string }

/** The errors of a form, nested ones too, as paths with their messages. */
export function sumErrors(errors: FieldErrors, prefix = ''): SummedError[] {
  return Object.entries(errors).flatMap(([key, error]): SummedError[] => {
    if (!error || typeof error !== 'object' || key === 'ref') return [];
    const name = key === 'root' ? prefix : prefix ? `${prefix}.${key}` : key;
    if (typeof error.message === 'string') return [{ name, message: error.message }];
    return sumErrors(error as FieldErrors, name);
  });
}

export function focusField(name: string): void {
  const field = document.getElementById(fieldId(name));
  if (!field) return;
  field.scrollIntoView?.({ block: 'center' });
  const inner = field.matches('input, select, textarea') ? field : field.querySelector<HTMLElement>('[role="spinbutton"], input, select, textarea, button');
  (inner ?? field).focus();
}

/** What the field is called, behind the group it stands in: 「指定 2 指定の初日」. */
function labelOf(name: string, labels: Map<string, string>): string {
  const path = name.split('.');
  return path.flatMap((_, index) => labels.get(path.slice(0, index + 1).join('.')) ?? []).join(' ');
}

interface ErrorSummaryProps { errors: FieldErrors; labels: Map<string, string>; attempt: number }

/** All that is wrong with a form, at its top, each with a link to its field. Takes the focus after a failed submit. */
export function ErrorSummary({ errors, labels, attempt }: ErrorSummaryProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const summed = sumErrors(errors);
  const any = summed.length > 0;
  useEffect(() => {
    if (attempt > 0 && any) box.current?.focus();
  }, [attempt, any]);
  if (!any) return null;
  const go = (event: MouseEvent, name: string) => {
    event.preventDefault();
    focusField(name);
  };
  return (
    <div ref={box} tabIndex={-1}>
      <Alert tone="error" title={t('errorSummary', { count: summed.length })} role="alert">
        <ul className="list-disc pl-6">
          {summed.map(({ name, message }) => (
            <li key={name}>
              <a className="link" href={`#${fieldId(name)}`} onClick={(event) => go(event, name)}>
                {labels.has(name) ? t('errorOf', { label: labelOf(name, labels), message }) : message}
              </a>
            </li>
          ))}
        </ul>
      </Alert>
    </div>
  );
}
