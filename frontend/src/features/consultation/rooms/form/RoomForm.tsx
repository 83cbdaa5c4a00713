import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { type Control, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import {
  EntityForm, FormComboBox, FormDateField, FormNumberField, FormRadioGroup, FormTextArea, FormTextField, type Versioned,
} from '@/components/form';
import { usePrefectureCode } from '@/lib/session';
import { hospitalNamesQuery } from '../../api';
import { BOOKINGS, KINDS, MODES } from '../../words';
import { roomSchema, type RoomValues } from './room-values';
import { ScheduleField } from './ScheduleField';
import { useConflictFields } from './useConflictFields';

interface RoomFormProps {
  values: RoomValues;
  version?: number;
  draftKey: string;
  submitLabel: string;
  save: (values: RoomValues, version: number) => Promise<void>;
  onSaved: () => void;
  onCancel: () => void;
  /** What is stored now, for the comparison after a 412. */
  load?: () => Promise<Versioned<RoomValues>>;
}

export function RoomForm({ values, load, ...rest }: RoomFormProps) {
  const { t } = useTranslation('consultation');
  const hospitals = useQuery(hospitalNamesQuery(usePrefectureCode()));
  const names = (hospitals.data?.items ?? []).map(({ id, name, kana }) => ({ value: id, label: name, keywords: kana }));
  const fields = useConflictFields(names);
  const form = useForm<RoomValues>({ resolver: zodResolver(roomSchema(t)) as never, defaultValues: values });
  const { control } = form;
  const words = (name: string, list: readonly string[]) => list.map((value) => ({ value, label: t(`${name}.${value}`) }));
  return (
    <EntityForm {...rest} form={form} conflict={load && { load, fields }}>
      <FormRadioGroup control={control} name="kind" label={t('kindLabel')} options={words('kind', KINDS)} row required />
      <FormTextField control={control} name="name" label={t('nameLabel')} autoComplete="off" required />
      <FormTextField control={control} name="kana" label={t('kana')} help={t('form.kanaHelp')} autoComplete="off" />
      <FormRadioGroup control={control} name="mode" label={t('modeLabel')} options={words('mode', MODES)} row required />
      <FormComboBox control={control} name="hospitalId" label={t('hospital')} help={t('form.hospitalHelp')} options={names} />
      <Where control={control} />
      <section className="space-y-6">
        <h2 className="text-std-20B-150">{t('form.when')}</h2>
        <ScheduleField form={form} />
        <div className="grid gap-6 desktop:grid-cols-2">
          <FormDateField control={control} name="openFrom" label={t('openFrom')} required />
          <FormDateField control={control} name="openTo" label={t('openTo')} help={t('form.openToHelp')} />
        </div>
      </section>
      <section className="space-y-6">
        <h2 className="text-std-20B-150">{t('form.how')}</h2>
        <div className="grid grid-cols-2 gap-6 desktop:grid-cols-3">
          <FormNumberField control={control} name="slotMinutes" label={t('slotMinutes')} unit={t('minutes')} required />
          <FormNumberField control={control} name="supportersNeeded" label={t('supportersNeeded')} unit={t('people')} required />
          <FormNumberField control={control} name="supportersMost" label={t('supportersMost')} unit={t('people')} required />
        </div>
        <FormRadioGroup control={control} name="booking.booking" label={t('bookingLabel')} options={words('booking', BOOKINGS)} row required />
        <Deadline control={control} />
      </section>
      <section className="space-y-6">
        <h2 className="text-std-20B-150">{t('form.forVisitors')}</h2>
        <FormTextArea control={control} name="howToBook.note" label={t('bookingNote')} rows={2} />
        <div className="grid gap-6 desktop:grid-cols-2">
          <FormTextField control={control} name="howToBook.telephone" label={t('bookingTelephone')} type="tel" autoComplete="off" />
          <FormTextField control={control} name="howToBook.url" label={t('bookingUrl')} type="url" autoComplete="off" />
        </div>
        <FormTextArea control={control} name="expectation" label={t('expectation')} help={t('form.expectationHelp')} rows={5} />
      </section>
    </EntityForm>
  );
}

/** A hotline and a room online are nowhere in particular. */
function Where({ control }: { control: Control<RoomValues> }) {
  const { t } = useTranslation('consultation');
  const [mode, latitude, longitude] = useWatch({ control, name: ['mode', 'venue.latitude', 'venue.longitude'] });
  if (mode !== 'in_person') return null;
  const number = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
  return (
    <section className="space-y-6">
      <h2 className="text-std-20B-150">{t('form.where')}</h2>
      <p className="help">{t('form.whereHelp')}</p>
      <div className="grid gap-6 desktop:grid-cols-2">
        <FormTextField control={control} name="venue.name" label={t('venueName')} autoComplete="off" />
        <FormTextField control={control} name="venue.municipality" label={t('municipality')} help={t('form.municipalityHelp')} autoComplete="off" />
        <FormTextField control={control} name="venue.address" label={t('address')} autoComplete="off" className="desktop:col-span-2" />
        <FormTextArea control={control} name="venue.access" label={t('access')} rows={2} className="desktop:col-span-2" />
        <FormNumberField control={control} name="venue.latitude" label={t('latitude')} decimal />
        <FormNumberField control={control} name="venue.longitude" label={t('longitude')} decimal />
      </div>
      {number(latitude) && number(longitude)
        ? <p><a className="link" href={`https://maps.gsi.go.jp/#17/${latitude}/${longitude}/`} target="_blank" rel="noreferrer">{t('form.checkPlace')}</a></p>
        : <p className="help">{t('form.coordinatesHelp')}</p>}
    </section>
  );
}

function Deadline({ control }: { control: Control<RoomValues> }) {
  const { t } = useTranslation('consultation');
  if (useWatch({ control, name: 'booking.booking' }) !== 'appointment') return null;
  return (
    <div className="grid gap-6 desktop:grid-cols-2">
      <FormNumberField control={control} name="booking.deadlineDays" label={t('form.deadlineDays')} unit={t('form.daysBefore')} required />
      <FormTextField control={control} name="booking.deadlineTime" label={t('form.deadlineTime')} help={t('form.deadlineTimeHelp')} type="time" className="max-w-48" />
    </div>
  );
}
