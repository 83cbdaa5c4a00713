import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, Skeleton } from '@/components/feedback';
import { Button } from '@/components/ui';
import type { Supporter } from '@/lib/api';
import { usePrefectureCode } from '@/lib/session';
import { healthQuery } from '../api';
import { HealthFacts } from '../HealthFacts';
import { type Side, SideChoice } from './SideChoice';

interface HealthOfBothProps { kept: Supporter; other: Supporter; chosen: Side; onChoose: (side: Side) => void }

/** As a whole, and closed as everywhere: shown only when somebody presses, because reading it is recorded. */
export function HealthOfBoth({ kept, other, chosen, onChoose }: HealthOfBothProps) {
  const { t } = useTranslation('merge');
  const [shown, setShown] = useState(false);
  const say = ({ health }: Supporter) => t(`health.${health ?? 'closed'}`);
  return (
    <SideChoice name="health" label={t('supporter:health.title')} help={t('health.help')} kept={say(kept)} other={say(other)} chosen={chosen} onChoose={onChoose}>
      {shown
        ? <div className="mt-3 grid gap-3 desktop:grid-cols-2"><Told supporter={kept} /><Told supporter={other} /></div>
        : <Button variant="outline" size="small" className="no-print mt-3" onPress={() => setShown(true)}>{t('supporter:health.show')}</Button>}
    </SideChoice>
  );
}

function Told({ supporter }: { supporter: Supporter }) {
  const { t } = useTranslation('supporter');
  const prefecture = usePrefectureCode();
  const told = supporter.health === 'told';
  const health = useQuery({ ...healthQuery(prefecture, supporter.id), enabled: told });
  if (!told) return <div className="max-desktop:hidden" />;
  return (
    <div className="card">
      <p className="help mb-2">{t('numberOf', { number: supporter.number })}</p>
      {health.isPending && <Skeleton lines={3} />}
      {health.isError && <ProblemAlert error={health.error} onRetry={() => void health.refetch()} />}
      {health.data && <HealthFacts health={health.data} />}
    </div>
  );
}
