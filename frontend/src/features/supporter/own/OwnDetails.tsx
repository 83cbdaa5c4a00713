import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { showToast } from '@/components/feedback';
import { type ConflictField, EntityForm, FormCheckboxGroup, FormNumberField, FormTextArea, FormTextField } from '@/components/form';
import { Button } from '@/components/ui';
import type { OwnEntryBody, Supporter } from '@/lib/api';
import { usePrefectureCode } from '@/lib/session';
import { orNull } from '@/lib/text';
import { changeOwnEntry, ownEntryChanged, ownEntryQuery } from '../api';
import { contactOf, contactSchema, type ContactValues, contactValuesOf } from '../desk/form/supporter-values';
import { LANGUAGES, READING_NEEDS } from '../words';

interface OwnValues { contact: ContactValues; municipality: string; languages: string[]; readingNeeds: string[]; usualAvailability: string; dutiesPerMonth: number | null }

function schema(say: (key: string) => string) {
  return z.object({
    contact: contactSchema(say), municipality: z.string().trim().max(50), languages: z.array(z.string()).max(10), readingNeeds: z.array(z.string()),
    usualAvailability: z.string().trim().max(500), dutiesPerMonth: z.number().int().min(0).max(31).nullable(),
  });
}

const valuesOf = (entry: Supporter): OwnValues => ({
  contact: contactValuesOf(entry.contact), municipality: entry.municipality ?? '', languages: entry.languages, readingNeeds: entry.readingNeeds ?? [],
  usualAvailability: entry.usualAvailability ?? '', dutiesPerMonth: entry.dutiesPerMonth,
});

const bodyOf = (values: OwnValues) => ({
  contact: contactOf(values.contact), municipality: orNull(values.municipality), languages: values.languages, readingNeeds: values.readingNeeds,
  usualAvailability: orNull(values.usualAvailability), dutiesPerMonth: values.dutiesPerMonth,
}) as OwnEntryBody;

/** How she is reached and what she takes on: what she may change herself. */
export function OwnDetails({ entry }: { entry: Supporter }) {
  const { t } = useTranslation('supporter');
  const [editing, setEditing] = useState(false);
  return (
    <section aria-labelledby="details">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2 id="details" className="text-std-20B-150">{t('own.details')}</h2>
        {!editing && <Button className="no-print" variant="outline" onPress={() => setEditing(true)}>{t('common:edit')}</Button>}
      </div>
      {editing ? <DetailsForm entry={entry} onClose={() => setEditing(false)} /> : <Details entry={entry} />}
    </section>
  );
}

function Details({ entry }: { entry: Supporter }) {
  const { t } = useTranslation('supporter');
  const { contact } = entry;
  const address = [contact?.postalCode && t('contact.postalCodeWith', { code: contact.postalCode }), contact?.address].filter(Boolean).join(' ');
  const rows: Array<[string, string | null | undefined]> = [
    [t('contact.telephone'), contact?.telephone],
    [t('contact.email'), contact?.email],
    [t('contact.address'), address],
    [t('municipality'), entry.municipality],
    [t('languagesLabel'), entry.languages.map((one) => t(`language.${one}`, { defaultValue: one })).join(t('comma'))],
    [t('readingNeedsLabel'), (entry.readingNeeds ?? []).map((one) => t(`readingNeed.${one}`)).join(t('comma')) || t('common:none')],
    [t('usualAvailability'), entry.usualAvailability],
    [t('dutiesPerMonth'), entry.dutiesPerMonth === null ? null : t('times', { count: entry.dutiesPerMonth })],
  ];
  return (
    <dl className="grid grid-cols-[6.5rem_1fr] gap-x-4 gap-y-3 desktop:grid-cols-[10rem_1fr] [&>dt]:text-solid-gray-700">
      {rows.map(([label, value]) => <div key={label} className="contents [&>dt]:text-solid-gray-700"><dt>{label}</dt><dd className="break-words whitespace-pre-wrap">{value || <span className="text-solid-gray-700">{t('notEntered')}</span>}</dd></div>)}
    </dl>
  );
}

function DetailsForm({ entry, onClose }: { entry: Supporter; onClose: () => void }) {
  const { t } = useTranslation('supporter');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const form = useForm<OwnValues>({ resolver: zodResolver(schema(t)), defaultValues: valuesOf(entry) });
  const { control } = form;
  const words = (name: string, list: readonly string[]) => list.map((value) => ({ value, label: t(`${name}.${value}`, { defaultValue: value }) }));
  const show = (name: string) => (value: OwnValues[keyof OwnValues]) => (value as string[]).map((one) => t(`${name}.${one}`, { defaultValue: one })).join(t('comma'));
  const fields: Array<ConflictField<OwnValues>> = [
    { name: 'contact', label: t('contactLabel'), show: (_, { contact }) => Object.values(contact).filter(Boolean).join('\n') },
    { name: 'municipality', label: t('municipality') },
    { name: 'languages', label: t('languagesLabel'), show: show('language') },
    { name: 'readingNeeds', label: t('readingNeedsLabel'), show: show('readingNeed') },
    { name: 'usualAvailability', label: t('usualAvailability') },
    { name: 'dutiesPerMonth', label: t('dutiesPerMonth') },
  ];
  return (
    <EntityForm
      form={form}
      version={entry.version}
      submitLabel={t('common:save')}
      onCancel={onClose}
      draftKey="own-entry"
      stickyButtons
      save={async (values, version) => {
        await changeOwnEntry(prefecture, bodyOf(values), version);
        await ownEntryChanged(queryClient, prefecture);
      }}
      onSaved={() => {
        showToast(t('common:saved'));
        onClose();
      }}
      conflict={{
        load: async () => {
          const now = await queryClient.fetchQuery({ ...ownEntryQuery(prefecture), staleTime: 0 });
          return { values: valuesOf(now), version: now.version };
        },
        fields,
      }}
    >
      <FormTextField control={control} name="contact.telephone" label={t('contact.telephone')} type="tel" autoComplete="tel" autoFocus />
      <FormTextField control={control} name="contact.email" label={t('contact.email')} type="email" autoComplete="email" />
      <FormTextField control={control} name="contact.postalCode" label={t('contact.postalCode')} inputMode="numeric" autoComplete="postal-code" className="max-w-48" />
      <FormTextField control={control} name="contact.address" label={t('contact.address')} autoComplete="street-address" />
      <FormTextField control={control} name="municipality" label={t('municipality')} autoComplete="off" />
      <FormNumberField control={control} name="dutiesPerMonth" label={t('dutiesPerMonth')} help={t('own.dutiesHelp')} unit={t('form.dutiesUnit')} className="max-w-48" />
      <FormTextArea control={control} name="usualAvailability" label={t('usualAvailability')} help={t('form.usualAvailabilityHelp')} rows={2} />
      <FormCheckboxGroup control={control} name="languages" label={t('languagesLabel')} options={words('language', [...new Set([...LANGUAGES, ...entry.languages])])} columns />
      <FormCheckboxGroup control={control} name="readingNeeds" label={t('readingNeedsLabel')} options={words('readingNeed', READING_NEEDS)} columns />
    </EntityForm>
  );
}
