import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Alert, ProblemAlert, Skeleton } from '@/components/feedback';
import { PageHeader } from '@/components/ui';
import { formatInstant } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, useCan, usePrefectureCode } from '@/lib/session';
import { SessionHead } from '../records/SessionHead';
import { debriefQuery } from './api';
import { DebriefEditor } from './DebriefEditor';
import { DebriefShown } from './DebriefShown';

/** The debrief of a session: for those who were there and the supervision group. */
export function DebriefPage() {
  const { t } = useTranslation('record');
  const language = useLanguage();
  const { id = '' } = useParams();
  const prefecture = usePrefectureCode();
  const mayWrite = useCan('records:write');
  const debrief = useQuery(debriefQuery(prefecture, id));
  const data = debrief.data;
  return (
    <>
      <PageHeader
        title={t('debrief')}
        crumbs={[{ label: t('listTitle'), to: deskPath(prefecture, 'records') }, { label: t('afterTitle'), to: deskPath(prefecture, 'records', id) }]}
        lead={data && <><SessionHead session={data} />{data.changedAt && <p className="help">{t('debriefChangedAt', { at: formatInstant(data.changedAt, language) })}</p>}</>}
      />
      {debrief.isPending && <Skeleton lines={8} />}
      {debrief.isError && <ProblemAlert error={debrief.error} onRetry={() => void debrief.refetch()} />}
      {data && (mayWrite ? <DebriefEditor debrief={data} /> : data.written ? <DebriefShown debrief={data} /> : <Alert tone="info" title={t('debriefNotWritten')} />)}
    </>
  );
}
