import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDebounced } from '@/components/schedule';
import { Badge } from '@/components/ui';
import { isProblem } from '@/lib/api';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { qualityQuery } from './api';
import { useRoster } from './RosterContext';
import { say } from './words';

const STANDING_STILL = 700;

/** Whether there is a better plan: asked once the clerk pauses, and said in the service's words. */
export function Quality() {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const { roster, saving } = useRoster();
  const version = useDebounced(roster.version, STANDING_STILL);
  const still = !saving && version === roster.version && roster.planningId === null;
  const quality = useQuery({ ...qualityQuery(prefecture, roster.month, version), enabled: still, placeholderData: keepPreviousData });
  const asking = quality.isFetching || !still || quality.isPlaceholderData;
  return (
    <div role="status" className="no-print space-y-1" data-quality={asking ? 'asking' : 'known'}>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span>{quality.isError && !asking ? (isProblem(quality.error) ? (quality.error.detail ?? quality.error.title) : t('common:problem.unexpected')) : asking ? t('quality.asking') : quality.data && say(quality.data.words, language)}</span>
        {quality.data && !asking && <span className="help">{t('quality.cost', { cost: quality.data.objective })}</span>}
      </p>
      {!asking && quality.data?.missing && <p><Badge tone="warning">{t('quality.missing')}</Badge> {say(quality.data.missing, language)}</p>}
    </div>
  );
}
