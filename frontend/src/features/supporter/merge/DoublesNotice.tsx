import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Alert } from '@/components/feedback';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { doublesQuery } from './api';

/** Above the register: it may have somebody twice. Says nothing while there is nothing to say. */
export function DoublesNotice() {
  const { t } = useTranslation('merge');
  const prefecture = usePrefectureCode();
  const count = useQuery(doublesQuery(prefecture, { limit: 1 })).data?.total ?? 0;
  if (count === 0) return null;
  return (
    <div className="no-print mb-6">
      <Alert title={t('notice', { count })}><Link className="link" to={deskPath(prefecture, 'supporters', 'doubles')}>{t('look')}</Link></Alert>
    </div>
  );
}
