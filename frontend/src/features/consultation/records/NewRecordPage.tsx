import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { PageHeader } from '@/components/ui';
import { type AttendedSession, type ConsultationRecord, isProblem, useIdempotencyKey } from '@/lib/api';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { addRecord, attendedSessionQuery, recordsChanged, removeRecord } from './api';
import { bodyOf, emptyRecord } from './record-values';
import { RecordForm } from './RecordForm';
import { SessionHead } from './SessionHead';

/** Right after a consultation, or a call, on a phone. */
export function NewRecordPage() {
  const { t } = useTranslation('record');
  const { id = '' } = useParams();
  const prefecture = usePrefectureCode();
  const session = useQuery(attendedSessionQuery(prefecture, id));
  return (
    <>
      <PageHeader
        title={t('newTitle')}
        crumbs={[{ label: t('listTitle'), to: deskPath(prefecture, 'records') }]}
        lead={session.data && <><SessionHead session={session.data} /><p role="status">{t('recordedSoFar', { count: session.data.records })}</p></>}
      />
      {session.isPending && <Skeleton lines={8} />}
      {session.isError && <ProblemAlert error={session.error} onRetry={() => void session.refetch()} />}
      {session.data && <Entry session={session.data} />}
    </>
  );
}

function Entry({ session }: { session: AttendedSession }) {
  const { t } = useTranslation('record');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const keyFor = useIdempotencyKey();
  const [round, setRound] = useState(0);
  const after = deskPath(prefecture, 'records', session.id);
  const takeBack = (record: ConsultationRecord) => {
    removeRecord(prefecture, record)
      .catch((error: unknown) => showToast(isProblem(error) ? error.title : t('common:problem.unexpected'), { tone: 'error' }))
      .finally(() => void recordsChanged(queryClient, prefecture));
  };
  return (
    <RecordForm
      key={round}
      values={emptyRecord(session)}
      draftKey={`record-of-${session.id}`}
      andNext
      save={async (values) => {
        const saved = await addRecord(prefecture, session.id, bodyOf(values), keyFor({ values, round }));
        showToast(t('recorded'), { undo: () => takeBack(saved) });
        await recordsChanged(queryClient, prefecture);
      }}
      onSaved={(next) => {
        if (next) {
          setRound((now) => now + 1);
          document.querySelector<HTMLElement>('h1')?.focus();
        } else void navigate(after);
      }}
      onCancel={() => void navigate(after)}
    />
  );
}
