import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { EmptyState, ProblemAlert, Skeleton } from '@/components/feedback';
import { Badge, Button, LinkButton, PageHeader, Tabs } from '@/components/ui';
import { type AvailabilityRound, isProblem } from '@/lib/api';
import { formatDay, formatMonth, monthOf, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, useCan, usePrefectureCode } from '@/lib/session';
import { roundQuery } from './api';
import { DeadlineDialog } from './DeadlineDialog';
import { Hospitals } from './Hospitals';
import { OpenRoundDialog } from './OpenRoundDialog';
import { Supporters } from './Supporters';

/** A month: who can come on which day. A hospital sees its own answer only. */
export function MonthPage() {
  const { t } = useTranslation('availability');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const mayAsk = useCan('availability:write');
  const mayRoster = useCan('rosters:write');
  const mayRing = useCan('supporters:write');
  const { month = '' } = useParams();
  const round = useQuery(roundQuery(prefecture, month));
  const [changing, setChanging] = useState(false);
  return (
    <>
      <PageHeader
        title={t('of', { month: formatMonth(month, language) })}
        crumbs={[{ label: t('title'), to: deskPath(prefecture, 'availability') }]}
        lead={round.data && <Lead round={round.data} />}
        actions={<>
          {round.data && <Button variant="outline" onPress={() => window.print()}>{t('common:print')}</Button>}
          {mayRing && round.data && round.data.unanswered > 0 && <LinkButton variant="outline" to={deskPath(prefecture, 'availability', month, 'telephones')}>{t('telephone.open')}</LinkButton>}
          {mayRoster && <LinkButton variant="outline" to={deskPath(prefecture, 'rosters', month)}>{t('common:nav.rosters')}</LinkButton>}
          {mayAsk && round.data && <Button variant="outline" onPress={() => setChanging(true)}>{t('changeDeadline')}</Button>}
        </>}
      />
      {round.isPending && <Skeleton lines={8} />}
      {round.isError && (isNotAsked(round.error, month) ? <NotAsked month={month} /> : <ProblemAlert error={round.error} onRetry={() => void round.refetch()} />)}
      {round.data && <Parts round={round.data} />}
      {changing && round.data && <DeadlineDialog round={round.data} onClose={() => setChanging(false)} />}
    </>
  );
}

const isNotAsked = (error: unknown, month: string) => isProblem(error, 'not-found') && /^\d{4}-(0[1-9]|1[0-2])$/.test(month);

/** A month that nobody was asked for yet; the support centre may ask, unless it is over. */
function NotAsked({ month }: { month: string }) {
  const { t } = useTranslation('availability');
  const mayAsk = useCan('availability:write');
  const [opening, setOpening] = useState(false);
  const over = month < monthOf(today());
  return (
    <>
      <EmptyState title={t('notAsked')} action={mayAsk && !over && <Button onPress={() => setOpening(true)}>{t('open.button')}</Button>}>
        {t(over ? 'notAskedOver' : mayAsk ? 'noneText' : 'noneHospital')}
      </EmptyState>
      {opening && <OpenRoundDialog asked={[]} only={month} onClose={() => setOpening(false)} />}
    </>
  );
}

function Lead({ round }: { round: AvailabilityRound }) {
  const { t } = useTranslation('availability');
  const language = useLanguage();
  const mayRead = useCan('availability:read');
  return (
    <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <span>{t('deadlineIs', { day: formatDay(round.deadline, language) })}</span>
      <Badge tone={round.open ? 'info' : 'neutral'}>{t(round.open ? 'isOpen' : 'isClosed')}</Badge>
      {mayRead && <span>{t('progress', { answered: round.answered, unanswered: round.unanswered })}</span>}
    </span>
  );
}

function Parts({ round }: { round: AvailabilityRound }) {
  const { t } = useTranslation('availability');
  const mayRead = useCan('availability:read');
  const [params, setParams] = useSearchParams();
  if (!mayRead) return <Hospitals round={round} />;
  return (
    <Tabs
      label={t('parts')}
      selected={params.get('part') ?? 'supporters'}
      onSelect={(part) => setParams((before) => {
        const next = new URLSearchParams(before);
        if (part === 'supporters') next.delete('part');
        else next.set('part', part);
        return next;
      }, { replace: true })}
      tabs={[
        { id: 'supporters', label: t('supporters'), content: <Supporters round={round} /> },
        { id: 'hospitals', label: t('hospitals'), content: <Hospitals round={round} /> },
      ]}
    />
  );
}
