import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';

export interface ConflictField<V extends FieldValues> {
  name: keyof V & string;
  label: string;
  /** How a value reads for a person; by default as it is. */
  show?: (value: V[keyof V], values: V) => string;
}

type Side = 'mine' | 'theirs';

interface ConflictDialogProps<V extends FieldValues> {
  mine: V;
  theirs: V;
  /** What both began with, when known: a side that did not touch a field does not win it. */
  base?: Partial<V>;
  fields: Array<ConflictField<V>>;
  onChoose: (merged: V) => void;
  onClose: () => void;
  pending?: boolean;
  /** What the button does when it isn't saving at once. */
  chooseLabel?: string;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Two people changed the same thing: both versions side by side, and one choice per field. */
export function ConflictDialog<V extends FieldValues>({ mine, theirs, base, fields, onChoose, onClose, pending, chooseLabel }: ConflictDialogProps<V>) {
  const { t } = useTranslation();
  const differing = fields.filter((field) => !same(mine[field.name], theirs[field.name]));
  const [chosen, setChosen] = useState<Record<string, Side>>(() =>
    Object.fromEntries(differing.map((field) => [field.name, base && same(mine[field.name], base[field.name]) ? 'theirs' : 'mine'])));
  const text = (field: ConflictField<V>, values: V) => {
    const value = values[field.name];
    const shown = field.show ? field.show(value, values) : typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '');
    return shown === '' ? t('conflict.empty') : shown;
  };
  const choose = () => {
    const merged: V = { ...theirs };
    differing.forEach((field) => {
      if (chosen[field.name] === 'mine') merged[field.name] = mine[field.name];
    });
    onChoose(merged);
  };
  const option = (field: ConflictField<V>, side: Side, values: V) => (
    <label aria-label={t('conflict.choice', { side: t(`conflict.${side}`), value: text(field, values) })} className="flex cursor-pointer items-start gap-2 rounded-8 border border-solid-gray-420 p-3 has-checked:border-2 has-checked:border-blue-900 has-checked:bg-blue-50">
      <input
        type="radio"
        name={`conflict-${field.name}`}
        checked={chosen[field.name] === side}
        onChange={() => setChosen({ ...chosen, [field.name]: side })}
        className="mt-1 size-5 shrink-0 accent-blue-900"
      />
      <span className="min-w-0">
        <span className="help block">{t(`conflict.${side}`)}</span>
        <span className="whitespace-pre-wrap">{text(field, values)}</span>
      </span>
    </label>
  );
  return (
    <Dialog title={t('conflict.title')} open onClose={onClose} role="alertdialog" wide dismissable="escape">
      <p>{differing.length > 0 ? t('conflict.text') : t('conflict.same')}</p>
      <div className="mt-4 space-y-4">
        {differing.map((field) => (
          <fieldset key={field.name}>
            <legend className="label">{field.label}</legend>
            <div className="mt-1 grid gap-3 desktop:grid-cols-2">
              {option(field, 'mine', mine)}
              {option(field, 'theirs', theirs)}
            </div>
          </fieldset>
        ))}
      </div>
      <div className="mt-6 flex flex-wrap justify-end gap-3">
        <Button variant="outline" onPress={onClose}>{t('conflict.back')}</Button>
        <Button onPress={choose} pending={pending}>{chooseLabel ?? t('conflict.save')}</Button>
      </div>
    </Dialog>
  );
}
