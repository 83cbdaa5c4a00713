import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { DeleteDialog } from '@/components/form';
import { Button, PageHeader } from '@/components/ui';
import type { ConsultationRecord } from '@/lib/api';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { changeRecord, recordQuery, recordsChanged, removeRecord } from './api';
import { bodyOf, valuesOf } from './record-values';
import { RecordForm } from './RecordForm';
import { SessionHead } from './SessionHead';

export function ChangeRecordPage() {
  const { t } = useTranslation('record');
  const { recordId = '' } = useParams();
  const prefecture = usePrefectureCode();
  const record = useQuery(recordQuery(prefecture, recordId));
  return (
    <>
      <PageHeader
        title={t('changeTitle')}
        crumbs={[{ label: t('listTitle'), to: deskPath(prefecture, 'records') }]}
        lead={record.data && <SessionHead session={record.data} />}
      />
      {record.isPending && <Skeleton lines={8} />}
      {record.isError && <ProblemAlert error={record.error} onRetry={() => void record.refetch()} />}
      {record.data && <Change record={record.data} />}
    </>
  );
}

function Change({ record }: { record: ConsultationRecord }) {
  const { t } = useTranslation('record');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [removing, setRemoving] = useState(false);
  const after = deskPath(prefecture, 'records', record.sessionId);
  return (
    <>
      <RecordForm
        values={valuesOf(record)}
        version={record.version}
        draftKey={`record-${record.id}`}
        save={async (values, version) => {
          await changeRecord(prefecture, record.id, bodyOf(values), version);
          await recordsChanged(queryClient, prefecture);
        }}
        onSaved={() => {
          showToast(t('common:saved'));
          void navigate(after);
        }}
        onCancel={() => void navigate(after)}
        load={async () => {
          const now = await queryClient.fetchQuery({ ...recordQuery(prefecture, record.id), staleTime: 0 });
          return { values: valuesOf(now), version: now.version };
        }}
      />
      <div className="mt-8 border-t border-solid-gray-420 pt-4">
        <Button variant="text" className="-ml-4" onPress={() => setRemoving(true)}>{t('remove')}</Button>
        <DeleteDialog
          title={t('removeTitle')}
          open={removing}
          onClose={() => setRemoving(false)}
          consequences={[t('removeGone'), t('removeCounts')]}
          remove={async () => {
            await removeRecord(prefecture, record);
            await recordsChanged(queryClient, prefecture);
          }}
          onRemoved={() => {
            showToast(t('common:deleted'));
            void navigate(after);
          }}
        />
      </div>
    </>
  );
}
