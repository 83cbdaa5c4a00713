import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, SkeletonLine } from '@/components/feedback';
import { Button } from '@/components/ui';
import { today } from '@/lib/date';
import { useCan, usePrefectureCode, useSession } from '@/lib/session';
import { turnQuery } from './api';
import { NameSpecialist } from './NameSpecialist';
import type { SessionOfDuties } from './SessionDuties';
import { TurnDialog } from './TurnDialog';

/** The hospital whose specialist is there. */
export function SessionTurn({ session }: { session: SessionOfDuties }) {
  const { t } = useTranslation('duty');
  const prefecture = usePrefectureCode();
  const mayWrite = useCan('duties:write');
  const turn = useQuery(turnQuery(prefecture, session.id));
  const { role, hospitalId } = useSession().account;
  const [changing, setChanging] = useState(false);
  const own = role === 'hospital' && turn.data?.hospitalId === hospitalId;
  const coming = session.state !== 'cancelled' && session.date >= today();
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <div>
        <h3 className="text-std-16B-170">{t('turn.title')}</h3>
        {turn.isPending && <SkeletonLine className="w-40" />}
        {turn.isError && <ProblemAlert error={turn.error} onRetry={() => void turn.refetch()} />}
        {turn.data && <p>{turn.data.hospitalName ?? t('turn.nobody')}{turn.data.specialistName && <span className="ml-2">{turn.data.specialistName}</span>}</p>}
      </div>
      {mayWrite && turn.data && session.state !== 'cancelled' && <Button variant="outline" size="small" className="no-print" onPress={() => setChanging(true)}>{t(turn.data.hospitalId ? 'turn.change' : 'turn.give')}</Button>}
      {own && coming && turn.data && <Button variant="outline" size="small" className="no-print" onPress={() => setChanging(true)}>{t(turn.data.specialistId ? 'turn.list.change' : 'turn.list.name')}</Button>}
      {changing && turn.data && own && <NameSpecialist session={session} turn={turn.data} onClose={() => setChanging(false)} />}
      {changing && turn.data && mayWrite && <TurnDialog session={session} turn={turn.data} onClose={() => setChanging(false)} />}
    </div>
  );
}
