import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { Badge, Button, PageHeader } from '@/components/ui';
import { isProblem, type SupervisionMember } from '@/lib/api';
import { formatInstant } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { admit, dismiss, membersKey, membersQuery } from './api';

/** Who of support centre and network reads what visitors talked about: as few as it takes. */
export function SupervisionGroupPage() {
  const { t } = useTranslation('record');
  const prefecture = usePrefectureCode();
  const members = useQuery(membersQuery(prefecture));
  const belonging = members.data?.items.filter((one) => one.memberSince !== null).length ?? 0;
  return (
    <>
      <PageHeader title={t('group')} lead={<><p>{t('groupLead')}</p>{members.data && <p role="status">{t('groupCount', { count: belonging })}</p>}</>} />
      {members.isPending && <Skeleton lines={5} />}
      {members.isError && <ProblemAlert error={members.error} onRetry={() => void members.refetch()} />}
      {members.data && members.data.items.length === 0 && <EmptyState title={t('groupNobody')}>{t('groupNobodyText')}</EmptyState>}
      {members.data && members.data.items.length > 0 && (
        <ul className="max-w-3xl divide-y divide-solid-gray-420 border-y border-solid-gray-420">
          {members.data.items.map((one) => <Member key={one.accountId} member={one} />)}
        </ul>
      )}
    </>
  );
}

function Member({ member }: { member: SupervisionMember }) {
  const { t } = useTranslation('record');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [pending, setPending] = useState(false);
  const belongs = member.memberSince !== null;
  const send = async (joins: boolean, undoable = true) => {
    setPending(true);
    try {
      await (joins ? admit : dismiss)(prefecture, member.accountId);
      showToast(t(joins ? 'joined' : 'left', { name: member.displayName }), undoable ? { undo: () => void send(!joins, false) } : {});
    } catch (error) {
      showToast(isProblem(error) ? error.title : t('common:problem.unexpected'), { tone: 'error' });
    } finally {
      await queryClient.invalidateQueries({ queryKey: membersKey(prefecture) });
      setPending(false);
    }
  };
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
      <p className="min-w-0 flex-1 basis-60">
        {member.displayName} <span className="text-solid-gray-700">({member.username}{t('separator')}{t(`common:role.${member.role}`)})</span>
        {member.memberSince && <span className="help block"><Badge tone="success">{t('belongs')}</Badge> {t('memberSince', { at: formatInstant(member.memberSince, language) })}</span>}
      </p>
      <Button variant={belongs ? 'outline' : 'solid'} pending={pending} aria-label={t(belongs ? 'dismissOf' : 'admitOf', { name: member.displayName })} onPress={() => void send(!belongs)}>
        {t(belongs ? 'dismiss' : 'admit')}
      </Button>
    </li>
  );
}
