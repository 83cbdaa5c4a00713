import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState, ProblemAlert, Skeleton } from '@/components/feedback';
import { Badge, Button, PageHeader } from '@/components/ui';
import type { TurnOfSession } from '@/lib/api';
import { formatDay, formatTimes } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode, useSession } from '@/lib/session';
import { turnsQuery } from './api';
import { NameSpecialist } from './NameSpecialist';

/** Whose turn it is in the months ahead, and whom the hospital sends: a hospital sees and names its own. */
export function TurnsPage() {
  const { t } = useTranslation('duty');
  const prefecture = usePrefectureCode();
  const turns = useQuery(turnsQuery(prefecture));
  return (
    <>
      <PageHeader title={t('turn.list.title')} lead={t('turn.list.lead')} actions={<Button variant="outline" onPress={() => window.print()}>{t('common:print')}</Button>} />
      {turns.isPending && <Skeleton lines={6} />}
      {turns.isError && <ProblemAlert error={turns.error} onRetry={() => void turns.refetch()} />}
      {turns.data && turns.data.items.length === 0 && <EmptyState title={t('turn.list.none')}>{t('turn.list.noneText')}</EmptyState>}
      <ul className="divide-y divide-solid-gray-420 border-y border-solid-gray-420 empty:hidden">
        {(turns.data?.items ?? []).map((one) => <li key={one.sessionId} className="py-3"><TurnRow one={one} /></li>)}
      </ul>
    </>
  );
}

function TurnRow({ one }: { one: TurnOfSession }) {
  const { t } = useTranslation('duty');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const ofHospital = useSession().account.role === 'hospital';
  const [naming, setNaming] = useState(false);
  const { turn } = one;
  const day = formatDay(one.date, language);
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <div className="min-w-0">
        <p><Link className="link" to={deskPath(prefecture, 'sessions', one.sessionId)}>{day} {formatTimes(one.start, one.end, language)}</Link> {one.place}</p>
        <p className="flex flex-wrap items-center gap-x-3">
          {!ofHospital && <span>{turn.hospitalName}</span>}
          {one.state === 'cancelled' && <Badge>{t('turn.list.cancelled')}</Badge>}
          {one.state !== 'cancelled' && (turn.specialistName ? <span className="font-700">{turn.specialistName}</span> : <Badge tone="warning">{t('turn.notNamed')}</Badge>)}
        </p>
      </div>
      {one.state !== 'cancelled' && (
        <Button variant={turn.specialistId ? 'outline' : 'solid'} size="small" className="no-print" aria-label={t(turn.specialistId ? 'turn.list.changeOf' : 'turn.list.nameOf', { day })} onPress={() => setNaming(true)}>
          {t(turn.specialistId ? 'turn.list.change' : 'turn.list.name')}
        </Button>
      )}
      {naming && <NameSpecialist session={{ id: one.sessionId, date: one.date }} turn={turn} onClose={() => setNaming(false)} />}
    </div>
  );
}
