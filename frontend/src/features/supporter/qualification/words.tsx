import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '@/components/ui';
import type { QualificationStatus, QualifiedSupporter } from '@/lib/api';

export const STATUSES: QualificationStatus[] = ['expiring', 'in_grace', 'expired', 'valid', 'none'];
/** Those of whom the list of qualifications speaks. */
export const STATES: Array<QualifiedSupporter['state']> = ['active', 'trainee', 'applied', 'resting'];

const TONE: Record<QualificationStatus, Tone> = { valid: 'success', expiring: 'warning', in_grace: 'warning', expired: 'error', none: 'neutral' };

export function StatusBadge({ status }: { status: QualificationStatus }) {
  const { t } = useTranslation('qualification');
  return <Badge tone={TONE[status]}>{t(`status.${status}`)}</Badge>;
}
