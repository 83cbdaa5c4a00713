import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { PageHeader } from '@/components/ui';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { changeSupporter, supporterQuery, supportersChanged } from '../../api';
import { SupporterForm } from './SupporterForm';
import { bodyOf, valuesOf } from './supporter-values';

export function ChangeSupporterPage() {
  const { t } = useTranslation('supporter');
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const query = supporterQuery(prefecture, id);
  const supporter = useQuery(query);
  const page = deskPath(prefecture, 'supporters', id);
  const crumbs = [{ label: t('list.title'), to: deskPath(prefecture, 'supporters') }, ...(supporter.data ? [{ label: supporter.data.name, to: page }] : [])];
  return (
    <>
      <PageHeader title={t('form.changeTitle')} crumbs={crumbs} />
      {supporter.isPending && <Skeleton lines={8} />}
      {supporter.isError && <ProblemAlert error={supporter.error} onRetry={() => void supporter.refetch()} />}
      {supporter.data && (
        <SupporterForm
          values={valuesOf(supporter.data)}
          self={id}
          version={supporter.data.version}
          draftKey={`supporter-${id}`}
          submitLabel={t('common:save')}
          onCancel={() => void navigate(page)}
          save={async (values, version) => {
            await changeSupporter(prefecture, id, bodyOf(values), version);
            await supportersChanged(queryClient, prefecture);
          }}
          onSaved={() => {
            showToast(t('common:saved'));
            void navigate(page);
          }}
          load={async () => {
            const now = await queryClient.fetchQuery({ ...query, staleTime: 0 });
            return { values: valuesOf(now), version: now.version };
          }}
        />
      )}
    </>
  );
}
