import { useTranslation } from 'react-i18next';
import type { SessionPlan } from '@/lib/api';

/** How far the month is from its target, in words first. */
export function Progress({ plan, wanted }: { plan: SessionPlan; wanted: number }) {
  const { t } = useTranslation('consultation');
  const { target, roomDays, openRoomDays, hotlineShifts, drafts } = plan;
  const distance = (days: number) => (days < target ? t('plan.short', { count: target - days }) : days > target ? t('plan.over', { count: days - target }) : t('plan.reached'));
  return (
    <section aria-labelledby="progress" className="mb-4 rounded-8 border-l-8 border-blue-900 bg-blue-50 p-4">
      <h2 id="progress" className="text-dns-14B-130">{t('plan.progress')}</h2>
      <p className="text-std-20B-150">{t('plan.progressText', { target, days: roomDays })} <span className="text-std-16N-170">{distance(roomDays)}</span></p>
      <progress className="my-1 h-3 w-full max-w-md accent-blue-900" max={target} value={Math.min(target, roomDays)} aria-label={t('plan.progress')} />
      <p role="status" className="no-print">{wanted !== roomDays && <>{t('plan.withProposals', { days: wanted })} {distance(wanted)}</>}</p>
      <p className="help">{[t('plan.openDays', { count: openRoomDays }), t('plan.hotline', { count: hotlineShifts }), t('plan.drafts', { count: drafts })].join(t('comma'))}</p>
    </section>
  );
}
