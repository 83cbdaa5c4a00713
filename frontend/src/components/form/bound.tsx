import type { ComponentType } from 'react';
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';
import { BigChoice, type BigChoiceProps, BigChoices, type BigChoicesProps } from './BigChoices';
import { Checkbox, type CheckboxProps, CheckboxGroup, type CheckboxGroupProps, RadioGroup, type RadioGroupProps, Select, type SelectProps } from './choice-fields';
import { ComboBox, type ComboBoxProps } from './ComboBox';
import { Stepper, type StepperProps } from './Stepper';
import { DateField, type DateFieldProps } from './DateField';
import { NumberField, type NumberFieldProps, PasswordField, type PasswordFieldProps, TextArea, type TextAreaProps, TextField, type TextFieldProps } from './text-fields';

type Wired = 'value' | 'onChange' | 'onBlur' | 'inputRef' | 'error' | 'name';
export type BoundProps<P, V extends FieldValues> = Omit<P, Wired> & { control: Control<V>; name: FieldPath<V> };

/** Wires a field to its value in a react-hook-form. */
function bound<P extends object>(Field: ComponentType<P>, empty: unknown) {
  return function BoundField<V extends FieldValues>({ control, name, ...rest }: BoundProps<P, V>) {
    const { field, fieldState } = useController({ control: control as Control<FieldValues>, name });
    const wired = {
      ...rest,
      name,
      value: field.value ?? empty,
      onChange: field.onChange,
      onBlur: field.onBlur,
      inputRef: field.ref,
      error: fieldState.error?.message ?? fieldState.error?.root?.message,
    };
    return <Field {...(wired as unknown as P)} />;
  };
}

export const FormTextField = bound<TextFieldProps>(TextField, '');
export const FormPasswordField = bound<PasswordFieldProps>(PasswordField, '');
export const FormTextArea = bound<TextAreaProps>(TextArea, '');
export const FormNumberField = bound<NumberFieldProps>(NumberField, null);
export const FormStepper = bound<StepperProps>(Stepper, null);
export const FormSelect = bound<SelectProps>(Select, '');
export const FormRadioGroup = bound<RadioGroupProps>(RadioGroup, '');
export const FormCheckbox = bound<CheckboxProps>(Checkbox, false);
export const FormCheckboxGroup = bound<CheckboxGroupProps>(CheckboxGroup, []);
export const FormDateField = bound<DateFieldProps>(DateField, '');
export const FormComboBox = bound<ComboBoxProps>(ComboBox, '');
export const FormBigChoice = bound<BigChoiceProps>(BigChoice, '');
export const FormBigChoices = bound<BigChoicesProps>(BigChoices, []);
