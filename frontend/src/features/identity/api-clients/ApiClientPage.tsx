import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { NotFound, ProblemAlert, Skeleton } from '@/components/feedback';
import { PageHeader } from '@/components/ui';
import { isProblem } from '@/lib/api';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { ApiClientForm } from './ApiClientForm';
import { ApiClientActions } from './ApiClientActions';
import { apiClientQuery } from './api';

export function ApiClientPage() {
  const { t } = useTranslation('identity');
  const { id = '' } = useParams();
  const prefecture = usePrefectureCode();
  const system = useQuery(apiClientQuery(prefecture, id));
  if (isProblem(system.error) && system.error.status === 404) return <NotFound />;
  return (
    <div className="max-w-2xl">
      <PageHeader
        title={system.data?.name ?? t('client.title')}
        crumbs={[{ label: t('client.listTitle'), to: deskPath(prefecture, 'api-clients') }]}
        lead={system.data && <code>{system.data.clientId}</code>}
      />
      {system.isPending && <Skeleton lines={6} />}
      {system.isError && <ProblemAlert error={system.error} onRetry={() => void system.refetch()} />}
      {system.data && (
        <div className="space-y-10">
          <ApiClientForm system={system.data} />
          <ApiClientActions system={system.data} />
        </div>
      )}
    </div>
  );
}
