import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Control, useForm, type UseFormReturn, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { showToast } from '@/components/feedback';
import { EntityForm, FormNumberField } from '@/components/form';
import { Button } from '@/components/ui';
import type { RosterSettings, RosterWeight } from '@/lib/api';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { changeRosterSettings, rosterSettingsQuery } from './api';
import { bodyOf, LIMIT_NAMES, LIMITS, type LimitName, onFields, settingsSchema, type SettingsValues, valuesOf, WEIGHTS } from './settings-values';
import { Trial } from './Trial';

/** Every number with what it means; what it would have changed can be seen before it is kept. */
export function SettingsForm({ settings }: { settings: RosterSettings }) {
  const { t } = useTranslation('roster-settings');
  const prefecture = usePrefectureCode();
  const queryClient = useQueryClient();
  const schema = useMemo(() => settingsSchema(settings), [settings]);
  const form = useForm<SettingsValues>({ resolver: zodResolver(schema), defaultValues: valuesOf(settings) });
  const query = rosterSettingsQuery(prefecture, useLanguage());
  return (
    <EntityForm
      form={form}
      version={settings.version}
      submitLabel={t('common:save')}
      draftKey={`roster-settings-${prefecture}`}
      save={async (values, version) => {
        const saved = await changeRosterSettings(prefecture, bodyOf(values), version).catch((error: unknown) => { throw onFields(error); });
        queryClient.setQueryData(query.queryKey, saved);
      }}
      onSaved={() => showToast(t('common:saved'))}
      conflict={{
        load: async () => {
          const now = await queryClient.fetchQuery({ ...query, staleTime: 0 });
          return { values: valuesOf(now), version: now.version };
        },
        fields: [...WEIGHTS.map((name) => ({ name, label: t(`weight.${name}`) })), ...LIMIT_NAMES.map((name) => ({ name, label: t(`limit.${name}.label`) }))],
      }}
    >
      <section aria-labelledby="weights" className="space-y-6">
        <div>
          <div className="flex flex-wrap items-center justify-between gap-3">
            <h2 id="weights" className="text-std-20B-150">{t('weights')}</h2>
            <AllToDefaults form={form} explained={settings.explained} />
          </div>
          <p className="help mt-1">{t('weightsHelp')}</p>
        </div>
        {settings.explained.map((weight) => <WeightField key={weight.key} form={form} weight={weight} />)}
      </section>
      <section aria-labelledby="limits" className="space-y-6">
        <h2 id="limits" className="text-std-20B-150">{t('limits')}</h2>
        {LIMIT_NAMES.map((name) => <LimitField key={name} control={form.control} name={name} />)}
      </section>
      <Trial form={form} />
    </EntityForm>
  );
}

const setTo = (form: UseFormReturn<SettingsValues>, { key, default: proposed }: RosterWeight) => form.setValue(key, proposed, { shouldDirty: true, shouldValidate: true });

function AllToDefaults({ form, explained }: { form: UseFormReturn<SettingsValues>; explained: RosterWeight[] }) {
  const { t } = useTranslation('roster-settings');
  const values = useWatch({ control: form.control });
  const differing = explained.filter(({ key, default: proposed }) => values[key] !== proposed);
  return (
    <Button variant="outline" size="small" isDisabled={differing.length === 0} onPress={() => differing.forEach((weight) => setTo(form, weight))}>
      {t('allToDefaults')}
    </Button>
  );
}

/** The sentence speaks of the value that is kept: a new one says what it means once it is. */
function WeightField({ form, weight }: { form: UseFormReturn<SettingsValues>; weight: RosterWeight }) {
  const { t } = useTranslation('roster-settings');
  const { key, value, default: proposed, least, most, sentence } = weight;
  const now = useWatch({ control: form.control, name: key });
  const name = t(`weight.${key}`);
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
      <FormNumberField
        control={form.control} name={key} label={name} required className="min-w-0 flex-1 basis-72"
        help={<>{now === value ? sentence : t('keptMeans', { value, sentence })} <span className="whitespace-nowrap">{t('bounds', { least, most, proposed })}</span></>}
      />
      {now !== proposed && (
        <Button variant="text" size="small" aria-label={t('toDefaultOf', { name, proposed })} onPress={() => setTo(form, weight)}>{t('toDefault', { proposed })}</Button>
      )}
    </div>
  );
}

function LimitField({ control, name }: { control: Control<SettingsValues>; name: LimitName }) {
  const { t } = useTranslation('roster-settings');
  const [least, most] = LIMITS[name];
  return (
    <FormNumberField
      control={control} name={name} label={t(`limit.${name}.label`)} unit={t(`limit.${name}.unit`)} required
      help={<>{t(`limit.${name}.help`)} <span className="whitespace-nowrap">{t('limitBounds', { least, most })}</span></>}
    />
  );
}
