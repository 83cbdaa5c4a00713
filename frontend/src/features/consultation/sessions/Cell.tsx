import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '@/components/ui';
import type { BookingRule, PlanConflict } from '@/lib/api';
import { cx } from '@/lib/cx';
import { slotsIn } from '../words';

/** A cell that on a phone stands below the one before. */
export function Cell({ children, className }: { children: ReactNode; className?: string }) {
  return <td role="cell" className={cx('px-2 py-2 align-top max-desktop:block max-desktop:py-0.5', className)}>{children}</td>;
}

interface Staffed { booking: BookingRule; startTime: string; endTime: string; slotMinutes: number; supportersNeeded: number; supportersMost: number }

/** How many supporters for how many visitors. */
export function Staff({ session: { booking, startTime, endTime, slotMinutes, supportersNeeded: needed, supportersMost: most } }: { session: Staffed }) {
  const { t } = useTranslation('consultation');
  return (
    <>
      <span className="desktop:whitespace-nowrap">{needed === most ? t('supportersSame', { needed }) : t('supporters', { needed, most })}</span>
      <span className="help ml-2 desktop:ml-0 desktop:block">{booking.booking === 'walk_in' ? t('booking.walk_in') : t('slots', { count: slotsIn(startTime, endTime, slotMinutes) })}</span>
    </>
  );
}

/** What to look at, in words; none of it is forbidden. */
export function Conflicts({ conflicts }: { conflicts: PlanConflict[] }) {
  const { t } = useTranslation('consultation');
  return <>{conflicts.map((conflict) => <span key={conflict} className="mt-1 block"><Badge tone="warning">{t(`plan.conflict.${conflict}`)}</Badge></span>)}</>;
}
