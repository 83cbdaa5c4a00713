import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { NotFound, ProblemAlert, Skeleton } from '@/components/feedback';
import { PageHeader } from '@/components/ui';
import { type Account, isProblem } from '@/lib/api';
import { deskPath, useCan, usePrefectureCode, useSession } from '@/lib/session';
import { useHospitals } from '../hospitals';
import { AccountForm } from './AccountForm';
import { AccountState } from './AccountState';
import { DisableAccount } from './DisableAccount';
import { NewLink } from './NewLink';
import { accountQuery, invitableRoles } from './api';

export function AccountPage() {
  const { t } = useTranslation('identity');
  const { id = '' } = useParams();
  const prefecture = usePrefectureCode();
  const account = useQuery(accountQuery(prefecture, id));
  if (isProblem(account.error) && account.error.status === 404) return <NotFound />;
  return (
    <div className="max-w-2xl">
      <PageHeader
        title={account.data?.displayName ?? t('account.title')}
        crumbs={[{ label: t('account.listTitle'), to: deskPath(prefecture, 'accounts') }]}
        lead={account.data && <div className="flex flex-wrap items-center gap-3"><span>{account.data.username}</span><AccountState account={account.data} /></div>}
      />
      {account.isPending && <Skeleton lines={6} />}
      {account.isError && <ProblemAlert error={account.error} onRetry={() => void account.refetch()} />}
      {account.data && <AccountDetails account={account.data} />}
    </div>
  );
}

function AccountDetails({ account }: { account: Account }) {
  const session = useSession();
  const mayWrite = useCan('accounts:write');
  const mayInvite = useCan('accounts:invite') && invitableRoles(mayWrite).includes(account.role);
  const self = account.id === session.account.id;
  return (
    <div className="space-y-10">
      {mayWrite ? <AccountForm account={account} self={self} /> : <AccountFacts account={account} />}
      {mayInvite && !self && account.state !== 'disabled' && (mayWrite || account.state === 'invited') && <NewLink account={account} />}
      {mayWrite && !self && <DisableAccount account={account} />}
    </div>
  );
}

function AccountFacts({ account }: { account: Account }) {
  const { t } = useTranslation('identity');
  const hospital = useHospitals().find(({ id }) => id === account.hospitalId);
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
      <dt className="label">{t('account.role')}</dt><dd>{t(`common:role.${account.role}`)}</dd>
      {hospital && <><dt className="label">{t('hospital')}</dt><dd>{hospital.name}</dd></>}
    </dl>
  );
}
