import type { ReactNode } from 'react';
import { Button as AriaButton, Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { buttonClass, type ButtonSize, type ButtonVariant } from './Button';
import { Icon } from './Icon';

export interface MenuEntry { id: string; label: string; onAction: () => void; disabled?: boolean }

interface MenuProps {
  label: ReactNode;
  ariaLabel?: string;
  entries: MenuEntry[];
  variant?: ButtonVariant;
  size?: ButtonSize;
}

export function Menu({ label, ariaLabel, entries, variant = 'outline', size = 'medium' }: MenuProps) {
  return (
    <MenuTrigger>
      <AriaButton aria-label={ariaLabel} className={buttonClass(variant, size, size === 'small' ? 'max-desktop:!px-2' : undefined)}>
        {label}
        <Icon name="down" size={20} />
      </AriaButton>
      <Popover className="popover min-w-48 overflow-auto py-2" placement="bottom end">
        <AriaMenu className="outline-none" disabledKeys={entries.filter((entry) => entry.disabled).map((entry) => entry.id)}>
          {entries.map((entry) => (
            <MenuItem key={entry.id} id={entry.id} onAction={entry.onAction} className="option data-[disabled]:text-solid-gray-536">{entry.label}</MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
