import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { showToast } from '@/components/feedback';
import { PageHeader } from '@/components/ui';
import { useIdempotencyKey } from '@/lib/api';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { addSalon, salonsKey } from '../api';
import { SalonForm } from './SalonForm';
import { bodyOf, EMPTY_SALON } from './salon-values';

export function AddSalonPage() {
  const { t } = useTranslation('salon');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const key = useIdempotencyKey();
  const added = useRef('');
  const list = deskPath(prefecture, 'salons');
  return (
    <>
      <PageHeader title={t('form.addTitle')} crumbs={[{ label: t('list.title'), to: list }]} lead={t('form.addLead')} />
      <SalonForm
        values={EMPTY_SALON}
        draftKey="salon-new"
        submitLabel={t('common:create')}
        onCancel={() => void navigate(list)}
        save={async (values) => {
          const body = { ...bodyOf(values), state: 'planned' as const };
          added.current = (await addSalon(prefecture, body, key(body))).id;
          await queryClient.invalidateQueries({ queryKey: salonsKey(prefecture) });
        }}
        onSaved={() => {
          showToast(t('form.added'));
          void navigate(deskPath(prefecture, 'salons', added.current));
        }}
      />
    </>
  );
}
