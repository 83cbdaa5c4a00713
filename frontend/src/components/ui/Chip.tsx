import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button as AriaButton } from 'react-aria-components';
import { cx } from '@/lib/cx';
import { Icon, type IconName } from './Icon';

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'error';

const TONE: Record<Tone, string> = {
  neutral: 'border-solid-gray-536 bg-white text-solid-gray-800',
  info: 'border-blue-900 bg-blue-50 text-blue-1000',
  success: 'border-green-800 bg-green-50 text-green-1000',
  warning: 'border-yellow-900 bg-yellow-50 text-yellow-1200',
  error: 'border-error-2 bg-red-50 text-red-1000',
};
const TONE_ICON: Partial<Record<Tone, IconName>> = { success: 'success', warning: 'warning', error: 'error' };

/** A state in words; colour and icon only underline it. */
export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  const icon = TONE_ICON[tone];
  return (
    <span className={cx('inline-flex items-center gap-1 rounded-4 border px-2 py-0.5 text-dns-14B-130 whitespace-nowrap', TONE[tone])}>
      {icon && <Icon name={icon} size={16} />}
      {children}
    </span>
  );
}

interface ChipProps {
  children: ReactNode;
  /** With it the chip can be taken away; `removeLabel` names it for screen readers. */
  onRemove?: () => void;
  removeLabel?: string;
}

export function Chip({ children, onRemove, removeLabel }: ChipProps) {
  const { t } = useTranslation();
  return (
    <span className="inline-flex min-h-9 items-center gap-1 rounded-full border border-blue-900 bg-blue-50 pl-3 text-dns-14N-130 text-blue-1000">
      <span className={onRemove ? undefined : 'pr-3'}>{children}</span>
      {onRemove && (
        <AriaButton aria-label={removeLabel ?? t('remove')} onPress={onRemove} className="inline-flex size-9 cursor-pointer items-center justify-center rounded-full hover:bg-blue-200">
          <Icon name="close" size={18} />
        </AriaButton>
      )}
    </span>
  );
}
