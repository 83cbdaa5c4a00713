import { useTranslation } from 'react-i18next';
import type { Qualification } from '@/lib/api';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { StatusBadge } from './words';

/** How a qualification stands, in a sentence, and why it lasts longer than the rule says. */
export function QualificationState({ qualification }: { qualification: Qualification }) {
  const { t } = useTranslation('qualification');
  const language = useLanguage();
  const { status, validUntil, graceUntil, extended, extensions } = qualification;
  return (
    <div className="card space-y-2">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <StatusBadge status={status} />
        {validUntil && graceUntil
          ? <span className="text-std-18B-160">{t(`state.${status === 'none' ? 'expired' : status}`, { day: formatDay(validUntil, language), grace: formatDay(graceUntil, language) })}</span>
          : <span>{t('state.none')}</span>}
      </p>
      {extended && extensions.map(({ reason, newLastDay }) => <p key={newLastDay + reason} className="help">{t('state.extended', { day: formatDay(newLastDay, language), reason })}</p>)}
    </div>
  );
}
