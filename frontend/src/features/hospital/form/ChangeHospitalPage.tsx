import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { PageHeader } from '@/components/ui';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { changeHospital, hospitalQuery, hospitalsKey } from '../api';
import { HospitalForm } from './HospitalForm';
import { bodyOf, valuesOf } from './hospital-values';

export function ChangeHospitalPage() {
  const { t } = useTranslation('hospital');
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const query = hospitalQuery(prefecture, id);
  const hospital = useQuery(query);
  const page = deskPath(prefecture, 'hospitals', id);
  const crumbs = [{ label: t('list.title'), to: deskPath(prefecture, 'hospitals') }, ...(hospital.data ? [{ label: hospital.data.name, to: page }] : [])];
  return (
    <>
      <PageHeader title={t('form.changeTitle')} crumbs={crumbs} />
      {hospital.isPending && <Skeleton lines={8} />}
      {hospital.isError && <ProblemAlert error={hospital.error} onRetry={() => void hospital.refetch()} />}
      {hospital.data && (
        <HospitalForm
          values={valuesOf(hospital.data)}
          version={hospital.data.version}
          draftKey={`hospital-${id}`}
          submitLabel={t('common:save')}
          onCancel={() => void navigate(page)}
          save={async (values, version) => {
            await changeHospital(prefecture, id, bodyOf(values), version);
            await queryClient.invalidateQueries({ queryKey: hospitalsKey(prefecture) });
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
