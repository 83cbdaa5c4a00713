import { useTranslation } from 'react-i18next';
import { Badge } from '@/components/ui';
import { formatInstant } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';

interface RosterStateProps {
  begun: boolean;
  /** The month is over. */
  over?: boolean;
  publishedAt: string | null;
  /** Whether everybody knows the plan as it is; where it isn't known, nothing is said of it. */
  told?: boolean;
}

/** How far a roster has come, in words. */
export function RosterState({ begun, over = false, publishedAt, told = true }: RosterStateProps) {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  if (publishedAt === null) return <Badge tone={begun ? 'info' : 'neutral'}>{t(begun ? 'state.begun' : over ? 'state.over' : 'state.none')}</Badge>;
  const when = formatInstant(publishedAt, language);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      <Badge tone={told ? 'success' : 'warning'}>{t(told ? 'state.published' : 'state.changedSince')}</Badge>
      <span className="help">{t('state.publishedAt', { when })}</span>
    </span>
  );
}
