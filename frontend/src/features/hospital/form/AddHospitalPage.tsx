import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { showToast } from '@/components/feedback';
import { PageHeader } from '@/components/ui';
import { useIdempotencyKey } from '@/lib/api';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { addHospital, hospitalsKey } from '../api';
import { HospitalForm } from './HospitalForm';
import { bodyOf, EMPTY_HOSPITAL } from './hospital-values';

export function AddHospitalPage() {
  const { t } = useTranslation('hospital');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const key = useIdempotencyKey();
  const added = useRef('');
  const list = deskPath(prefecture, 'hospitals');
  return (
    <>
      <PageHeader title={t('form.addTitle')} crumbs={[{ label: t('list.title'), to: list }]} />
      <HospitalForm
        values={EMPTY_HOSPITAL}
        draftKey="hospital-new"
        submitLabel={t('common:create')}
        onCancel={() => void navigate(list)}
        save={async (values) => {
          const body = bodyOf(values);
          added.current = (await addHospital(prefecture, body, key(body))).id;
          await queryClient.invalidateQueries({ queryKey: hospitalsKey(prefecture) });
        }}
        onSaved={() => {
          showToast(t('form.added'));
          void navigate(deskPath(prefecture, 'hospitals', added.current));
        }}
      />
    </>
  );
}
