import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { Alert, ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { DeleteDialog } from '@/components/form';
import { Button, LinkButton, PageHeader } from '@/components/ui';
import type { Meeting } from '@/lib/api';
import { formatDay, formatTimes } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { salonsChanged } from '../api';
import { meetingQuery, removeCounts } from '../meetings/api';
import { countable } from '../meetings/MeetingActions';
import { CountsForm } from './CountsForm';

/** Who came, right after the meeting, on a phone. */
export function CountsPage() {
  const { t } = useTranslation('salon');
  const language = useLanguage();
  const { id = '' } = useParams();
  const prefecture = usePrefectureCode();
  const meeting = useQuery(meetingQuery(prefecture, id));
  const data = meeting.data;
  return (
    <>
      <PageHeader
        title={t('counts.title')}
        crumbs={[{ label: t('meetings.title'), to: deskPath(prefecture, 'meetings?counts=missing&sort=-date') }]}
        lead={data && (
          <p className="text-std-18B-160 text-solid-gray-800">
            {data.salonName}
            <span className="block text-std-16N-170">{formatDay(data.date, language)} {formatTimes(data.startTime, data.endTime, language)}{data.venueName && <> {data.venueName}</>}</span>
          </p>
        )}
      />
      {meeting.isPending && <Skeleton lines={8} />}
      {meeting.isError && <ProblemAlert error={meeting.error} onRetry={() => void meeting.refetch()} />}
      {data && (countable(data) ? <Entry meeting={data} /> : (
        <Alert tone="info" title={t(data.state === 'cancelled' ? 'counts.cancelled' : 'counts.notYet')}>
          <LinkButton variant="outline" size="small" className="mt-2" to={deskPath(prefecture, `meetings?salonId=${data.salonId}`)}>{t('meetings.all')}</LinkButton>
        </Alert>
      ))}
    </>
  );
}

function Entry({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('salon');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [params] = useSearchParams();
  const [removing, setRemoving] = useState(false);
  // Whoever works through the missing ones is led to the next; everybody else back to where the meeting stands.
  const after = params.has('queue') ? deskPath(prefecture, 'meetings/missing') : deskPath(prefecture, `meetings?salonId=${meeting.salonId}&to=${meeting.date}&sort=-date`);
  const list = params.has('queue') ? deskPath(prefecture, 'meetings?counts=missing&sort=-date') : after;
  return (
    <>
      <CountsForm
        meeting={meeting}
        onCancel={() => void navigate(list)}
        onSaved={() => {
          showToast(t('counts.saved', { salon: meeting.salonName }));
          void navigate(after);
        }}
      />
      {meeting.counts && (
        <div className="mt-8 border-t border-solid-gray-420 pt-4">
          <Button variant="text" className="-ml-4" onPress={() => setRemoving(true)}>{t('counts.remove')}</Button>
          <DeleteDialog
            title={t('counts.removeTitle')}
            open={removing}
            onClose={() => setRemoving(false)}
            consequences={[t('counts.removeGone', { count: meeting.counts.total }), t('counts.removeReport')]}
            remove={async () => {
              await removeCounts(prefecture, meeting);
              await salonsChanged(queryClient, prefecture);
            }}
            onRemoved={() => {
              showToast(t('common:deleted'));
              void navigate(list);
            }}
          />
        </div>
      )}
    </>
  );
}
