import { type Ref, useState } from 'react';
import { Button as AriaButton, ComboBox as AriaComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { cx } from '@/lib/cx';
import { Icon } from '@/components/ui/Icon';
import type { Choice } from './choice-fields';
import { describedBy, FieldFrame, fieldId, type FieldProps, useFieldLabel } from './Field';

export interface ComboBoxProps extends FieldProps<string> {
  options: Array<Choice & { /** Also found by: kana, a code. */ keywords?: string }>;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** A long list that is searched by typing: by name or kana, in hiragana or katakana. The value is '' when nothing is chosen. */
export function ComboBox({ label, value, onChange, onBlur, name, inputRef, help, error, required, disabled, className, options }: ComboBoxProps) {
  const { t } = useTranslation();
  const chosen = options.find((option) => option.value === value)?.label ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const id = fieldId(name);
  useFieldLabel(name, label);
  const wanted = fold(typed ?? '');
  const found = typed === null || typed === chosen ? options : options.filter((option) => fold(`${option.label} ${option.keywords ?? ''}`).includes(wanted));
  return (
    <FieldFrame id={id} label={label} required={required} help={help} error={error} className={className}>
      <AriaComboBox
        aria-labelledby={`${id}-label`}
        aria-describedby={describedBy(id, help, error)}
        items={found}
        selectedKey={value || null}
        inputValue={typed ?? chosen}
        onInputChange={(text) => {
          setTyped(text);
          if (text === '' && value !== '') onChange('');
        }}
        onSelectionChange={(key) => {
          if (key === null) return;
          onChange(String(key));
          setTyped(null);
        }}
        onBlur={() => {
          setTyped(null);
          onBlur?.();
        }}
        allowsEmptyCollection
        menuTrigger="input"
        isInvalid={!!error}
        isDisabled={disabled}
        isRequired={required}
        validationBehavior="aria"
      >
        <div className="relative">
          <Input id={id} ref={inputRef as Ref<HTMLInputElement>} className={cx('input', 'pr-12')} />
          <AriaButton className="absolute inset-y-0 right-0 inline-flex w-11 cursor-pointer items-center justify-center"><Icon name="down" size={20} /></AriaButton>
        </div>
        <Popover className="popover max-h-80 w-(--trigger-width) overflow-auto py-2">
          <ListBox className="outline-none" renderEmptyState={() => <p className="px-4 py-2 text-solid-gray-700">{t('nothingFound')}</p>}>
            {(option: Choice) => <ListBoxItem id={option.value} textValue={option.label} className="option">{option.label}</ListBoxItem>}
          </ListBox>
        </Popover>
      </AriaComboBox>
    </FieldFrame>
  );
}
