import { useEffect, useState } from 'react';
import { type Control, type FieldPath, type FieldValues, useFormState, useWatch, get } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormCheckbox } from '@/components/form';
import { Icon } from '@/components/ui';

/** Below every free text about visitors: nobody is named here. */
export function NoNames() {
  const { t } = useTranslation('record');
  return <span className="flex items-start gap-1"><Icon name="warning" size={18} className="shrink-0 text-warning-yellow-2" />{t('noNames')}</span>;
}

interface CheckedProps<V extends FieldValues> { control: Control<V>; name: FieldPath<V>; texts: Array<FieldPath<V>> }

/** Comes up when a text looks as if it named somebody: the writer looks once more, and says so. */
export function LookedOnceMore<V extends FieldValues>({ control, name, texts }: CheckedProps<V>) {
  const { t } = useTranslation('record');
  const { errors } = useFormState({ control });
  const checked = useWatch({ control, name });
  const refused = texts.some((text) => (get(errors, text) as { type?: string } | undefined)?.type === 'looks_personal');
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (refused) setAsked(true);
  }, [refused]);
  if (!asked && !checked) return null;
  return <FormCheckbox control={control} name={name} label={t('checked')} help={t('checkedHelp')} className="rounded-8 border border-solid-gray-420 bg-yellow-50 p-3" />;
}
