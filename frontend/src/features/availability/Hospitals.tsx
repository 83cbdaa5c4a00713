import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, ProblemAlert, Skeleton } from '@/components/feedback';
import { Badge, Button } from '@/components/ui';
import type { AvailabilityRound, HospitalAvailability } from '@/lib/api';
import { formatShortDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { useCan, usePrefectureCode } from '@/lib/session';
import { hospitalAnswersQuery } from './api';
import { HospitalDialog } from './HospitalDialog';

/** On which days whose specialists can take a turn. */
export function Hospitals({ round }: { round: AvailabilityRound }) {
  const { t } = useTranslation('availability');
  const prefecture = usePrefectureCode();
  const answers = useQuery(hospitalAnswersQuery(prefecture, round.month));
  const [entering, setEntering] = useState<HospitalAvailability | null>(null);
  if (answers.isPending) return <Skeleton lines={6} />;
  if (answers.isError) return <ProblemAlert error={answers.error} onRetry={() => void answers.refetch()} />;
  const items = answers.data.items;
  if (items.length === 0) return <EmptyState title={t('noHospitals')} />;
  return (
    <>
      {items.length > 1 && <Days round={round} answers={items} />}
      <ul className="space-y-3">
        {items.map((answer) => <li key={answer.hospitalId}><HospitalRow round={round} answer={answer} onEnter={() => setEntering(answer)} /></li>)}
      </ul>
      {entering && <HospitalDialog round={round} answer={entering} onClose={() => setEntering(null)} />}
    </>
  );
}

/** Days on which nobody can. */
function Days({ round, answers }: { round: AvailabilityRound; answers: HospitalAvailability[] }) {
  const { t } = useTranslation('availability');
  const language = useLanguage();
  const open = round.days.filter(({ date }) => !answers.some(({ days }) => days.includes(date)));
  return <p className="mb-4">{open.length === 0 ? t('hospital.everyDay') : t('hospital.nobody', { days: open.map(({ date }) => formatShortDay(date, language)).join(t('comma')) })}</p>;
}

function HospitalRow({ round, answer, onEnter }: { round: AvailabilityRound; answer: HospitalAvailability; onEnter: () => void }) {
  const { t } = useTranslation('availability');
  const language = useLanguage();
  const mayEnterForAll = useCan('availability:write');
  return (
    <div className="card flex flex-wrap items-start justify-between gap-x-6 gap-y-2 !p-4">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-std-16B-170">{answer.hospitalName}{answer.answeredAt === null && <Badge tone="warning">{t('unanswered')}</Badge>}</p>
        {answer.answeredAt !== null && (
          <p>
            {answer.days.length === 0 ? t('hospital.none') : answer.days.map((day) => formatShortDay(day, language)).join(t('comma'))}
            <span className="help block">{answer.mostTurns === null ? t('hospital.noLimit') : t('hospital.most', { count: answer.mostTurns })}{answer.channel === 'centre' && ` ${t('byCentre')}`}</span>
          </p>
        )}
      </div>
      {(mayEnterForAll || round.open) && <Button variant="outline" size="small" className="no-print" aria-label={t(answer.answeredAt ? 'changeOf' : 'enterOf', { name: answer.hospitalName })} onPress={onEnter}>{t(answer.answeredAt ? 'change' : 'enter')}</Button>}
    </div>
  );
}
