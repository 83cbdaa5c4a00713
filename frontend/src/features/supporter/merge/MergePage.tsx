import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ProblemAlert, Skeleton } from '@/components/feedback';
import { LinkButton, PageHeader } from '@/components/ui';
import { isProblem } from '@/lib/api';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { supporterQuery } from '../api';
import { mergePreviewQuery } from './api';
import { GoesOnIn } from './GoesOnIn';
import { MergeForm } from './MergeForm';

/** Two entries side by side: which one is kept, which values stay, what moves, and what stands in the way. */
export function MergePage() {
  const { t } = useTranslation('merge');
  const { id = '', otherId = '' } = useParams();
  const prefecture = usePrefectureCode();
  const kept = useQuery(supporterQuery(prefecture, id));
  const other = useQuery(supporterQuery(prefecture, otherId));
  const preview = useQuery(mergePreviewQuery(prefecture, id, otherId));
  const failed = [kept, other, preview].find((one) => one.isError);
  const merged = [kept, other].find((one) => isProblem(one.error) && one.error.is('supporter-merged'));
  const list = deskPath(prefecture, 'supporters');
  return (
    <>
      <PageHeader
        title={t('page.title')}
        lead={t('page.lead')}
        crumbs={[{ label: t('supporter:list.title'), to: list }, { label: kept.data?.name ?? t('supporter:one'), to: `${list}/${id}` }]}
        actions={<LinkButton variant="outline" to={deskPath(prefecture, 'supporters', otherId, 'merge', id)}>{t('page.swap')}</LinkButton>}
      />
      {merged && <GoesOnIn id={merged === kept ? id : otherId} />}
      {!merged && failed && <ProblemAlert error={failed.error} onRetry={() => void failed.refetch()} />}
      {!failed && !(kept.data && other.data && preview.data) && <Skeleton lines={10} />}
      {kept.data && other.data && preview.data && (
        <MergeForm key={`${id} ${kept.data.version} ${otherId} ${other.data.version}`} kept={kept.data} other={other.data} preview={preview.data} />
      )}
    </>
  );
}
