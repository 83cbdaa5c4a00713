import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState, ProblemAlert, Skeleton } from '@/components/feedback';
import { Badge, Button, PageHeader } from '@/components/ui';
import type { AvailabilityRound } from '@/lib/api';
import { formatDay, formatMonth } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, useCan, usePrefectureCode } from '@/lib/session';
import { roundsQuery } from './api';
import { OpenRoundDialog } from './OpenRoundDialog';

/** The months that were asked for, the latest on top. */
export function RoundsPage() {
  const { t } = useTranslation('availability');
  const prefecture = usePrefectureCode();
  const mayAsk = useCan('availability:write');
  const rounds = useQuery(roundsQuery(prefecture));
  const [opening, setOpening] = useState(false);
  const ask = mayAsk && <Button onPress={() => setOpening(true)}>{t('open.button')}</Button>;
  const items = rounds.data?.items ?? [];
  return (
    <>
      <PageHeader title={t('title')} lead={t(mayAsk ? 'lead' : 'leadHospital')} actions={items.length > 0 && ask} />
      {rounds.isPending && <Skeleton />}
      {rounds.isError && <ProblemAlert error={rounds.error} onRetry={() => void rounds.refetch()} />}
      {rounds.data && items.length === 0 && <EmptyState title={t('none')} action={ask}>{t(mayAsk ? 'noneText' : 'noneHospital')}</EmptyState>}
      {items.length > 0 && <Rounds rounds={items} />}
      {opening && <OpenRoundDialog asked={items.map(({ month }) => month)} onClose={() => setOpening(false)} />}
    </>
  );
}

function Rounds({ rounds }: { rounds: AvailabilityRound[] }) {
  const { t } = useTranslation('availability');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const mayRead = useCan('availability:read');
  return (
    <ul className="grid gap-4 desktop:grid-cols-2">
      {rounds.map((round) => (
        <li key={round.month} className="card">
          <p className="text-std-20B-150"><Link className="link" to={deskPath(prefecture, 'availability', round.month)}>{formatMonth(round.month, language)}</Link></p>
          <p className="mt-1 flex flex-wrap items-center gap-2">{t('deadlineIs', { day: formatDay(round.deadline, language) })}<Badge tone={round.open ? 'info' : 'neutral'}>{t(round.open ? 'isOpen' : 'isClosed')}</Badge></p>
          {mayRead && <p className="mt-1">{t('progress', { answered: round.answered, unanswered: round.unanswered })}</p>}
        </li>
      ))}
    </ul>
  );
}
