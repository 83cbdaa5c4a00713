import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export type Side = 'kept' | 'other';

interface SideChoiceProps {
  name: string;
  label: string;
  help?: string;
  kept: string;
  other: string;
  /** Null as long as nobody has said. */
  chosen: Side | null;
  onChoose: (side: Side) => void;
  children?: ReactNode;
}

/** Two values side by side, on a phone below each other; one of them stays. */
export function SideChoice({ name, label, help, kept, other, chosen, onChoose, children }: SideChoiceProps) {
  const { t } = useTranslation('merge');
  const shown = (side: Side) => (side === 'kept' ? kept : other) || t('supporter:notEntered');
  return (
    <fieldset aria-describedby={help ? `help-${name}` : undefined}>
      <legend className="label">{label}</legend>
      {help && <p id={`help-${name}`} className="help">{help}</p>}
      <div className="mt-1 grid gap-3 desktop:grid-cols-2">
        {(['kept', 'other'] as const).map((side) => (
          <label key={side} aria-label={t('choice', { side: t(`side.${side}`), value: shown(side) })} className="flex min-h-11 cursor-pointer items-start gap-2 rounded-8 border border-solid-gray-420 p-3 has-checked:border-2 has-checked:border-blue-900 has-checked:bg-blue-50">
            <input type="radio" name={`merge-${name}`} checked={chosen === side} onChange={() => onChoose(side)} className="mt-1 size-5 shrink-0 accent-blue-900" />
            <span className="min-w-0">
              <span className="help block">{t(`side.${side}`)}</span>
              <span className="break-words whitespace-pre-wrap">{shown(side)}</span>
            </span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
