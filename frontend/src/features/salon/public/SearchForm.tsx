import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { Button } from '@/components/ui';
import { publicPath } from '@/lib/public-path';
import { CANCERS } from '@/lib/cancers';
import { municipalitiesQuery } from '../municipalities';
import { WHEN } from './search';

const QUICK = [
  ['quickWeekend', 'weekday=weekend'], ['quickOnline', 'delivery=online'], ['quickFamily', 'group=family'],
  ['quickBereaved', 'group=bereaved'], ['quickAya', 'group=aya'],
] as const;

interface SearchFormProps {
  /** The prefecture to search in; null: the form asks for it with `children`, a field called "prefecture". */
  prefecture: string | null;
  children?: ReactNode;
}

/** The one question of the first page: where, when, which cancer. Leads to the finder. */
export function SearchForm({ prefecture, children }: SearchFormProps) {
  const { t } = useTranslation('finder');
  const navigate = useNavigate();
  const title = useId();
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const query = new URLSearchParams(text('when'));
    if (text('q')) query.set('q', text('q'));
    if (text('cancer')) query.set('cancer', text('cancer'));
    void navigate({ pathname: publicPath(prefecture ?? text('prefecture'), 'salons'), search: query.toString() });
  };
  return (
    <section aria-labelledby={title} className="no-print mb-10 rounded-12 bg-blue-50 p-4 desktop:p-6">
      <h2 id={title} className="mb-4 text-std-20B-150">{t('form.title')}</h2>
      <form role="search" aria-labelledby={title} onSubmit={search} className="grid items-end gap-4 desktop:grid-cols-[2fr_1fr_1fr_auto]">
        {children}
        <PlaceField prefecture={prefecture} />
        <ChoiceField name="when" label={t('form.when')} empty={t('form.anytime')} options={WHEN.map((value) => ({ value, label: t(`when.${value}`) }))} />
        <ChoiceField name="cancer" label={t('form.cancer')} empty={t('form.anyCancer')} options={CANCERS.map((value) => ({ value, label: t(`cancer:${value}`) }))} />
        <Button type="submit" size="large">{t('form.submit')}</Button>
      </form>
      {prefecture && (
        <div className="mt-5">
          <h3 className="mb-1 text-std-16B-170">{t('form.quick')}</h3>
          <ul className="flex flex-wrap gap-x-5">
            {QUICK.map(([label, query]) => <li key={label}><Link to={{ pathname: publicPath(prefecture, 'salons'), search: query }} className="link inline-flex min-h-11 items-center">{t(`form.${label}`)}</Link></li>)}
          </ul>
        </div>
      )}
    </section>
  );
}

/** Free text, with the towns that have salons offered while typing. */
function PlaceField({ prefecture }: { prefecture: string | null }) {
  const { t } = useTranslation('finder');
  const id = useId();
  const towns = useQuery({ ...municipalitiesQuery(prefecture ?? ''), enabled: prefecture !== null });
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <label htmlFor={id} className="label">{t('form.place')}</label>
      <p id={`${id}-help`} className="help">{t('form.placeHelp')}</p>
      <input id={id} name="q" type="search" data-search autoComplete="off" maxLength={100} list={`${id}-towns`} aria-describedby={`${id}-help`} className="input !min-h-14" />
      <datalist id={`${id}-towns`}>
        {towns.data?.items.map(({ municipality }) => <option key={municipality} value={municipality} />)}
      </datalist>
    </div>
  );
}

interface ChoiceFieldProps { name: string; label: string; empty: string; options: Array<{ value: string; label: string }> }

function ChoiceField({ name, label, empty, options }: ChoiceFieldProps) {
  return (
    <label className="flex min-w-0 flex-col gap-1.5">
      <span className="label">{label}</span>
      <select name={name} className="input !min-h-14">
        <option value="">{empty}</option>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </label>
  );
}
