import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormPasswordField } from '@/components/form';

interface NewPasswordFieldsProps<V extends FieldValues> { control: Control<V>; name: FieldPath<V>; repeatName: FieldPath<V> }

export function NewPasswordFields<V extends FieldValues>({ control, name, repeatName }: NewPasswordFieldsProps<V>) {
  const { t } = useTranslation('identity');
  return (
    <>
      <FormPasswordField control={control} name={name} label={t('newPassword.label')} help={t('newPassword.help')} autoComplete="new-password" required />
      <FormPasswordField control={control} name={repeatName} label={t('newPassword.repeat')} autoComplete="new-password" required />
    </>
  );
}
