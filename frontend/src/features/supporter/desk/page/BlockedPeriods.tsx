import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCan, usePrefectureCode } from '@/lib/session';
import { addBlockedPeriod, blockedPeriodsQuery, removeBlockedPeriod, supportersKey } from '../../api';
import { BlockedPeriodList } from '../../BlockedPeriodList';

export function BlockedPeriods({ id, gone }: { id: string; gone: boolean }) {
  const { t } = useTranslation('supporter');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const mayWrite = useCan('availability:write') && !gone;
  return (
    <BlockedPeriodList
      periods={useQuery(blockedPeriodsQuery(prefecture, id))}
      add={mayWrite ? (body, key) => addBlockedPeriod(prefecture, id, body, key) : null}
      remove={(period) => removeBlockedPeriod(prefecture, id, period.id)}
      changed={() => queryClient.invalidateQueries({ queryKey: [...supportersKey(prefecture), 'blocked', id] })}
      help={t('blocked.help')}
    />
  );
}
