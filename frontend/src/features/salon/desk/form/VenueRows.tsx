import { type Control, useFieldArray, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { announcePolitely } from '@/components/feedback';
import { FieldFrame, fieldId, FormNumberField, FormTextArea, FormTextField, useFieldLabel } from '@/components/form';
import { Button } from '@/components/ui';
import { EMPTY_VENUE, MOST_VENUES, type SalonValues } from './salon-values';

/** Where the salon meets, in the order in which the page shows it. */
export function VenueRows({ control }: { control: Control<SalonValues> }) {
  const { t } = useTranslation('salon');
  const { fields, append, remove, move } = useFieldArray({ control, name: 'venues' });
  const swap = (from: number, to: number) => {
    move(from, to);
    announcePolitely(t('form.venueMoved', { from: from + 1, to: to + 1 }));
  };
  return (
    <section aria-labelledby={`${fieldId('venues')}-title`} id={fieldId('venues')} tabIndex={-1} className="space-y-4">
      <h2 id={`${fieldId('venues')}-title`} className="text-std-20B-150">{t('venues')}</h2>
      <p className="help">{t('form.venuesHelp')}</p>
      {fields.length === 0 && <p>{t('form.noVenues')}</p>}
      {fields.map((field, index) => (
        <VenueRow
          key={field.id}
          control={control}
          index={index}
          last={index === fields.length - 1}
          onUp={() => swap(index, index - 1)}
          onDown={() => swap(index, index + 1)}
          onRemove={() => remove(index)}
        />
      ))}
      {fields.length < MOST_VENUES && <Button variant="outline" onPress={() => append(EMPTY_VENUE, { focusName: `venues.${fields.length}.name` })}>{t('form.addVenue')}</Button>}
    </section>
  );
}

interface RowProps { control: Control<SalonValues>; index: number; last: boolean; onUp: () => void; onDown: () => void; onRemove: () => void }

function VenueRow({ control, index, last, onUp, onDown, onRemove }: RowProps) {
  const { t } = useTranslation('salon');
  const name = `venues.${index}` as const;
  const label = t('form.venueRow', { number: index + 1 });
  useFieldLabel(name, label);
  return (
    <FieldFrame id={fieldId(name)} label={label} group className="card">
      <div className="grid gap-4 desktop:grid-cols-2">
        <FormTextField control={control} name={`${name}.name`} label={t('venue.name')} autoComplete="off" required />
        <FormTextField control={control} name={`${name}.municipality`} label={t('venue.municipality')} help={t('form.municipalityHelp')} autoComplete="off" />
        <FormTextField control={control} name={`${name}.postalCode`} label={t('venue.postalCode')} inputMode="numeric" autoComplete="off" className="max-w-48" />
        <FormTextField control={control} name={`${name}.address`} label={t('venue.address')} autoComplete="off" />
        <FormTextArea control={control} name={`${name}.access`} label={t('venue.access')} help={t('form.accessHelp')} rows={2} className="desktop:col-span-2" />
        <FormNumberField control={control} name={`${name}.latitude`} label={t('venue.latitude')} help={t('form.latitudeHelp')} decimal />
        <FormNumberField control={control} name={`${name}.longitude`} label={t('venue.longitude')} help={t('form.longitudeHelp')} decimal />
        <PlaceCheck control={control} name={name} />
      </div>
      <div className="mt-2 flex flex-wrap gap-2 border-t border-solid-gray-420 pt-3">
        {index > 0 && <Button variant="outline" size="small" aria-label={t('form.venueUp', { number: index + 1 })} onPress={onUp}>{t('form.up')}</Button>}
        {!last && <Button variant="outline" size="small" aria-label={t('form.venueDown', { number: index + 1 })} onPress={onDown}>{t('form.down')}</Button>}
        <Button variant="text" size="small" aria-label={t('form.removeVenue', { number: index + 1 })} onPress={onRemove}>{t('common:remove')}</Button>
      </div>
    </FieldFrame>
  );
}

/** The typed coordinates on a map of the Geospatial Information Authority, to look whether it is the right house. */
function PlaceCheck({ control, name }: { control: Control<SalonValues>; name: `venues.${number}` }) {
  const { t } = useTranslation('salon');
  const [latitude, longitude] = useWatch({ control, name: [`${name}.latitude`, `${name}.longitude`] });
  const number = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
  if (!number(latitude) || !number(longitude)) return <p className="help desktop:col-span-2">{t('form.coordinatesHelp')}</p>;
  return <p className="desktop:col-span-2"><a className="link" href={`https://maps.gsi.go.jp/#17/${latitude}/${longitude}/`} target="_blank" rel="noreferrer">{t('form.checkPlace')}</a></p>;
}
