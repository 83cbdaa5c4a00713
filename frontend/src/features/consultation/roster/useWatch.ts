import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announcePolitely } from '@/components/feedback';
import type { Roster } from '@/lib/api';
import { formatTime } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { newestRoster, versionQuery } from './api';

/** Fetches the roster when somebody else has changed it, and says whose change came in; '' when nobody has. */
export function useWatch(saved: Roster, saving: boolean): string {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [news, setNews] = useState('');
  const { data: newest } = useQuery({ ...versionQuery(prefecture, saved.month), enabled: !saving });
  const behind = !saving && newest !== undefined && newest.version > saved.version;
  const begun = newest !== undefined && newest.planningId !== null && newest.planningId !== saved.planningId && newest.version === saved.version;
  useEffect(() => {
    if (!behind && !begun) return;
    newestRoster(queryClient, prefecture, saved.month).then(({ step, version }) => {
      if (!step || version <= saved.version) return;
      const text = t(`came.${step.kind}`, { name: step.madeBy ?? t('somebody'), time: formatTime(step.madeAt, language) });
      setNews(text);
      announcePolitely(text);
    }).catch(() => undefined); // asked again in a few seconds
  }, [behind, begun, language, prefecture, queryClient, saved.month, saved.version, t]);
  return news;
}
