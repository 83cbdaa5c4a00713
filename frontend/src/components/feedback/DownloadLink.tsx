import { type MouseEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClass, type ButtonSize, type ButtonVariant } from '@/components/ui/Button';
import { downloadOrProblem, isProblem } from '@/lib/api';
import { showToast } from './toast-store';

interface DownloadLinkProps {
  href: string;
  children: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Where the text alone doesn't say which file. */
  'aria-label'?: string;
}

/** A file to keep. Its address can be copied and opened elsewhere; here a refusal is told on the page. */
export function DownloadLink({ href, children, variant = 'outline', size = 'medium', 'aria-label': label }: DownloadLinkProps) {
  const { t } = useTranslation();
  const [pending, setPending] = useState(false);
  const download = async (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (pending) return;
    setPending(true);
    try {
      await downloadOrProblem(href);
    } catch (error) {
      showToast(isProblem(error) && !error.is('network') ? error.title : t('problem.network'), { tone: 'error' });
    } finally {
      setPending(false);
    }
  };
  return (
    <a className={buttonClass(variant, size, pending ? 'cursor-progress opacity-70' : undefined)} href={href} download="" aria-label={label} aria-busy={pending} onClick={(event) => void download(event)}>
      {children}
      {pending && <span role="status" className="sr-only">{t('working')}</span>}
    </a>
  );
}
