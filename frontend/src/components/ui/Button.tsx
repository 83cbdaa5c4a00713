import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Link, type LinkProps } from 'react-router';
import { useTranslation } from 'react-i18next';
import { cx } from '@/lib/cx';

export type ButtonVariant = 'solid' | 'outline' | 'text' | 'danger';
export type ButtonSize = 'large' | 'medium' | 'small';

const VARIANT: Record<ButtonVariant, string> = {
  solid: 'bg-blue-900 text-white border-transparent hover:bg-blue-1000 hover:underline active:bg-blue-1200',
  outline: 'bg-white text-blue-900 border-current hover:bg-blue-200 hover:text-blue-1000 hover:underline active:bg-blue-300',
  text: 'bg-transparent text-blue-900 border-transparent underline hover:bg-blue-50 hover:text-blue-1000 hover:decoration-[3px]',
  danger: 'bg-error-2 text-white border-transparent hover:bg-red-1000 hover:underline active:bg-red-1200',
};
const SIZE: Record<ButtonSize, string> = {
  large: 'min-h-14 min-w-34 px-4 py-3 text-oln-16B-100 rounded-8',
  medium: 'min-h-11 min-w-24 px-4 py-2 text-oln-16B-100 rounded-8',
  small: 'min-h-9 min-w-16 px-3 py-1.5 text-oln-14B-100 rounded-6 max-desktop:min-h-11',
};

/** On paper nothing can be pressed. */
export function buttonClass(variant: ButtonVariant = 'solid', size: ButtonSize = 'medium', extra?: string): string {
  return cx('no-print inline-flex items-center justify-center gap-2 border text-center underline-offset-[3px] cursor-pointer', VARIANT[variant], SIZE[size], extra);
}

const DISABLED = 'disabled:cursor-not-allowed disabled:border-transparent disabled:bg-solid-gray-300 disabled:text-solid-gray-700 disabled:no-underline';

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  className?: string;
  /** Shows that the work goes on, and keeps a second click away. */
  pending?: boolean;
}

export function Button({ variant, size, className, pending = false, children, type, onPress, ...rest }: ButtonProps) {
  const { t } = useTranslation();
  // It keeps the focus while the work goes on; neither a press nor Enter in a field sends a second time.
  return (
    <AriaButton
      {...rest}
      type={pending ? 'button' : type}
      onPress={pending ? undefined : onPress}
      className={cx(buttonClass(variant, size, className), DISABLED, pending && 'cursor-progress opacity-70')}
    >
      {pending ? <span role="status">{t('working')}</span> : children}
    </AriaButton>
  );
}

interface LinkButtonProps extends Omit<LinkProps, 'className'> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  className?: string;
}

/** A link inside the app that looks like a button. */
export function LinkButton({ variant, size, className, ...rest }: LinkButtonProps) {
  return <Link {...rest} className={buttonClass(variant, size, className)} />;
}

interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  label: string;
  className?: string;
}

export function IconButton({ label, className, ...rest }: IconButtonProps) {
  return <AriaButton {...rest} aria-label={label} className={cx('inline-flex min-h-11 min-w-11 cursor-pointer items-center justify-center rounded-8 hover:bg-solid-gray-50', className)} />;
}
