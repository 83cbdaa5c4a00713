import { type FieldPath, type FieldValues, get, type UseFormReturn } from 'react-hook-form';
import type { Violation } from '@/lib/api';

/** `designations[0].from` is `designations.0.from` in a form. */
export function formPath(field: string): string {
  return field.replace(/\[(\d+)\]/g, '.$1').replace(/^\$?\./, '');
}

/** Puts the server's violations on their fields; returns those that belong to no field of this form. */
export function applyViolations<V extends FieldValues>(form: Pick<UseFormReturn<V>, 'setError' | 'getValues'>, violations: Violation[]): Violation[] {
  const values = form.getValues();
  const unplaced: Violation[] = [];
  violations.forEach((violation) => {
    const path = formPath(violation.field);
    if (path !== '' && get(values, path) !== undefined) {
      form.setError(path as FieldPath<V>, { type: violation.code, message: violation.message });
    } else unplaced.push(violation);
  });
  return unplaced;
}
