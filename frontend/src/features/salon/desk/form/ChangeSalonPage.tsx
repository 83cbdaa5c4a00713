import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { PageHeader } from '@/components/ui';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { changeSalon, salonQuery, salonsChanged } from '../api';
import { SalonForm } from './SalonForm';
import { bodyOf, valuesOf } from './salon-values';

export function ChangeSalonPage() {
  const { t } = useTranslation('salon');
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const query = salonQuery(prefecture, id);
  const salon = useQuery(query);
  const page = deskPath(prefecture, 'salons', id);
  const crumbs = [{ label: t('list.title'), to: deskPath(prefecture, 'salons') }, ...(salon.data ? [{ label: salon.data.name, to: page }] : [])];
  return (
    <>
      <PageHeader title={t('form.changeTitle')} crumbs={crumbs} />
      {salon.isPending && <Skeleton lines={8} />}
      {salon.isError && <ProblemAlert error={salon.error} onRetry={() => void salon.refetch()} />}
      {salon.data && (
        <SalonForm
          values={valuesOf(salon.data)}
          version={salon.data.version}
          draftKey={`salon-${id}`}
          submitLabel={t('common:save')}
          onCancel={() => void navigate(page)}
          save={async (values, version) => {
            await changeSalon(prefecture, id, bodyOf(values), version);
            await salonsChanged(queryClient, prefecture);
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
