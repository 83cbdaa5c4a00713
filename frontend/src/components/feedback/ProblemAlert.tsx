import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/lib/api';
import { cx } from '@/lib/cx';
import { Button } from '@/components/ui/Button';
import { Icon, type IconName } from '@/components/ui/Icon';

export type AlertTone = 'info' | 'success' | 'warning' | 'error';

const TONE: Record<AlertTone, { box: string; icon: IconName; color: string }> = {
  info: { box: 'border-blue-900', icon: 'info', color: 'text-blue-900' },
  success: { box: 'border-success-2', icon: 'success', color: 'text-success-2' },
  warning: { box: 'border-warning-yellow-2', icon: 'warning', color: 'text-warning-yellow-2' },
  error: { box: 'border-error-1', icon: 'error', color: 'text-error-1' },
};

interface AlertProps { tone?: AlertTone; title: string; children?: ReactNode; role?: 'alert' | 'status' }

/** A notification banner as the Digital Agency draws it. */
export function Alert({ tone = 'info', title, children, role }: AlertProps) {
  const look = TONE[tone];
  return (
    <div role={role} className={cx('flex gap-3 rounded-8 border-2 border-l-8 bg-white p-4', look.box)}>
      <Icon name={look.icon} className={cx('mt-0.5 shrink-0', look.color)} />
      <div className="min-w-0 flex-1">
        <p className="text-std-16B-170">{title}</p>
        {children && <div className="mt-1">{children}</div>}
      </div>
    </div>
  );
}

const ADVICE: Record<string, string> = {
  network: 'advice.network',
  unauthenticated: 'advice.unauthenticated',
  forbidden: 'advice.forbidden',
  'not-found': 'advice.notFound',
  'stale-version': 'advice.staleVersion',
  'internal-error': 'advice.internalError',
  'too-many-attempts': 'advice.tooManyAttempts',
};

interface ProblemAlertProps {
  error: unknown;
  onRetry?: () => void;
  children?: ReactNode;
}

/** What went wrong, in the server's words, and what the person can do about it. */
export function ProblemAlert({ error, onRetry, children }: ProblemAlertProps) {
  const { t } = useTranslation();
  if (!error) return null;
  const problem = isProblem(error) ? error : null;
  const title = !problem ? t('problem.unexpected') : problem.is('network') ? t('problem.network') : problem.title;
  const advice = ADVICE[problem?.problem ?? 'internal-error'];
  return (
    <Alert tone="error" title={title} role="alert">
      {problem?.detail && <p>{problem.detail}</p>}
      {advice && <p className="text-solid-gray-700">{t(advice)}</p>}
      {problem?.is('too-many-attempts') && problem.retryAfterSeconds !== null && (
        <p>{t('problem.retryAfter', { seconds: problem.retryAfterSeconds })}</p>
      )}
      {children}
      {onRetry && <Button variant="outline" size="small" className="mt-3" onPress={onRetry}>{t('retry')}</Button>}
    </Alert>
  );
}
