import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { showToast } from '@/components/feedback';
import { PageHeader } from '@/components/ui';
import { useIdempotencyKey } from '@/lib/api';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { addSupporter, supportersChanged } from '../../api';
import { SupporterForm } from './SupporterForm';
import { bodyOf, EMPTY_SUPPORTER } from './supporter-values';

export function AddSupporterPage() {
  const { t } = useTranslation('supporter');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const key = useIdempotencyKey();
  const added = useRef('');
  const list = deskPath(prefecture, 'supporters');
  return (
    <>
      <PageHeader title={t('form.addTitle')} crumbs={[{ label: t('list.title'), to: list }]} lead={t('form.addLead')} />
      <SupporterForm
        values={EMPTY_SUPPORTER}
        self={null}
        draftKey="supporter-new"
        submitLabel={t('common:create')}
        onCancel={() => void navigate(list)}
        save={async (values) => {
          const body = { ...bodyOf(values), state: 'applied' as const };
          added.current = (await addSupporter(prefecture, body, key(body))).id;
          await supportersChanged(queryClient, prefecture);
        }}
        onSaved={() => {
          showToast(t('form.added'));
          void navigate(deskPath(prefecture, 'supporters', added.current));
        }}
      />
    </>
  );
}
