import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { ProblemAlert, Skeleton } from '@/components/feedback';
import { ComboBox } from '@/components/form';
import { PageHeader } from '@/components/ui';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { supporterNamesQuery, supporterQuery } from '../api';

/** Which entry is the same person's: chosen by number, name or kana, then looked at side by side. */
export function ChooseOtherPage() {
  const { t } = useTranslation('merge');
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const prefecture = usePrefectureCode();
  const supporter = useQuery(supporterQuery(prefecture, id));
  const names = useQuery(supporterNamesQuery(prefecture));
  const failed = [supporter, names].find((one) => one.isError);
  const list = deskPath(prefecture, 'supporters');
  return (
    <>
      <PageHeader
        title={t('open')}
        lead={t('choose.lead')}
        crumbs={[{ label: t('supporter:list.title'), to: list }, { label: supporter.data?.name ?? t('supporter:one'), to: `${list}/${id}` }]}
      />
      {failed && <ProblemAlert error={failed.error} onRetry={() => void failed.refetch()} />}
      {!failed && !(supporter.data && names.data) && <Skeleton lines={3} />}
      {supporter.data && names.data && (
        <ComboBox
          className="max-w-xl"
          name="other"
          label={t('choose.label', { name: supporter.data.name })}
          help={t('choose.help')}
          value=""
          options={names.data.filter((one) => one.id !== id).map(({ id: value, number, name, kana }) => ({ value, label: t('choose.option', { number, name }), keywords: kana }))}
          onChange={(other) => {
            if (other !== '') void navigate(deskPath(prefecture, 'supporters', id, 'merge', other));
          }}
        />
      )}
    </>
  );
}
