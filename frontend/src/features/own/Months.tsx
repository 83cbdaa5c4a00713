import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/feedback';
import { Badge, LinkButton } from '@/components/ui';
import type { AskedAvailability } from '@/lib/api';
import { formatMonth, formatShortDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { ownRoundsQuery } from './api';
import { Section } from './OwnPage';

/** The months that she is asked for; what is still open calls out. */
export function Months() {
  const { t } = useTranslation('own');
  const prefecture = usePrefectureCode();
  const rounds = useQuery(ownRoundsQuery(prefecture));
  if (rounds.isError) return <ProblemAlert error={rounds.error} onRetry={() => void rounds.refetch()} />;
  if (!rounds.data || rounds.data.items.length === 0) return null;
  return (
    <Section id="own-availability" title={t('availability.title')}>
      <ul className="space-y-3">{rounds.data.items.map((round) => <li key={round.month}><Month round={round} /></li>)}</ul>
    </Section>
  );
}

function Month({ round }: { round: AskedAvailability }) {
  const { t } = useTranslation('own');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const month = formatMonth(round.month, language);
  const open = round.open && round.answeredAt === null;
  return (
    <div className="card flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
      <div>
        <p className="text-std-18B-160">{month}</p>
        <p className="help">{t(round.open ? 'availability.until' : 'availability.closed', { day: formatShortDay(round.deadline, language) })}</p>
        <p className="mt-1"><Badge tone={round.answeredAt ? 'success' : 'warning'}>{t(round.answeredAt ? 'availability.answered' : 'availability.unanswered')}</Badge></p>
      </div>
      <LinkButton to={deskPath(prefecture, 'own', 'availability', round.month)} variant={open ? 'solid' : 'outline'} size="large" className="max-desktop:w-full">
        {t(open ? 'availability.answer' : round.open ? 'availability.change' : 'availability.see', { month })}
      </LinkButton>
    </div>
  );
}
