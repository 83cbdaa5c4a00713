import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState, ProblemAlert, Skeleton } from '@/components/feedback';
import { Badge, PageHeader } from '@/components/ui';
import { isProblem, type Supporter } from '@/lib/api';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { addOwnBlockedPeriod, ownBlockedPeriodsQuery, ownEntryKey, ownEntryQuery, ownHealthQuery, removeOwnBlockedPeriod } from '../api';
import { BlockedPeriodList } from '../BlockedPeriodList';
import { HealthFacts } from '../HealthFacts';
import { ABILITIES, RECOMMENDED_FOR, STATE_TONE } from '../words';
import { OwnConsents } from './OwnConsents';
import { OwnDetails } from './OwnDetails';
import { OwnReadings } from './OwnReadings';

/** Her own entry on her own phone: what is kept, what she agrees to, when she can't come, and who looked. */
export function OwnEntryPage() {
  const { t } = useTranslation('supporter');
  const entry = useQuery(ownEntryQuery(usePrefectureCode()));
  return (
    <>
      <PageHeader title={t('own.title')} lead={entry.data && <Lead entry={entry.data} />} />
      <div className="max-w-3xl space-y-12">
        {entry.isPending && <Skeleton lines={8} />}
        {entry.isError && (isProblem(entry.error, 'not-found')
          ? <EmptyState title={t('own.noEntry')}>{t('own.noEntryText')}</EmptyState>
          : <ProblemAlert error={entry.error} onRetry={() => void entry.refetch()} />)}
        {entry.data && (
          <>
            <OwnDetails entry={entry.data} />
            <KeptByCentre entry={entry.data} />
            <Blocked />
            <OwnConsents />
            <OwnHealth />
            <OwnReadings />
          </>
        )}
      </div>
    </>
  );
}

function Lead({ entry }: { entry: Supporter }) {
  const { t } = useTranslation('supporter');
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span>{t('own.name', { name: entry.name })}</span>
      <span>{t('numberOf', { number: entry.number })}</span>
      <Badge tone={STATE_TONE[entry.state]}>{t(`state.${entry.state}`)}</Badge>
    </p>
  );
}

/** What she tells the centre when it has changed. */
function KeptByCentre({ entry }: { entry: Supporter }) {
  const { t } = useTranslation('supporter');
  const language = useLanguage();
  return (
    <section aria-labelledby="kept">
      <h2 id="kept" className="mb-1 text-std-20B-150">{t('own.kept')}</h2>
      <p className="help mb-3">{t('own.keptHelp')}</p>
      <dl className="grid grid-cols-[6.5rem_1fr] gap-x-4 gap-y-3 desktop:grid-cols-[10rem_1fr] [&>dt]:text-solid-gray-700">
        <dt>{t('kana')}</dt>
        <dd>{entry.kana}</dd>
        <dt>{t('ageBandLabel')}</dt>
        <dd>{entry.ageBand ? t(`ageBand.${entry.ageBand}`) : t('notEntered')}</dd>
        <dt>{t('abilitiesLabel')}</dt>
        <dd>{ABILITIES.filter((one) => entry.abilities.includes(one)).map((one) => t(`ability.${one}`)).join(t('comma')) || t('notEntered')}</dd>
        <dt>{t('recommendedForLabel')}</dt>
        <dd>{RECOMMENDED_FOR.filter((one) => entry.recommendedFor.includes(one)).map((one) => t(`recommendedFor.${one}`)).join(t('comma')) || t('common:none')}</dd>
        <dt>{t('pledge.label')}</dt>
        <dd>{entry.pledge ? t('pledge.signed', { day: formatDay(entry.pledge.signedOn, language), version: entry.pledge.textVersion }) : t('pledge.none')}</dd>
      </dl>
    </section>
  );
}

function Blocked() {
  const { t } = useTranslation('supporter');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  return (
    <BlockedPeriodList
      periods={useQuery(ownBlockedPeriodsQuery(prefecture))}
      add={(body, key) => addOwnBlockedPeriod(prefecture, body, key)}
      remove={(period) => removeOwnBlockedPeriod(prefecture, period.id)}
      changed={() => queryClient.invalidateQueries({ queryKey: [...ownEntryKey(prefecture), 'blocked'] })}
      help={t('own.blockedHelp')}
    />
  );
}

function OwnHealth() {
  const { t } = useTranslation('supporter');
  const health = useQuery(ownHealthQuery(usePrefectureCode()));
  const told = health.data && (health.data.standpoint !== null || health.data.cancers.length > 0 || health.data.treatments.length > 0 || health.data.note !== null);
  return (
    <section aria-labelledby="own-health">
      <h2 id="own-health" className="mb-1 text-std-20B-150">{t('health.title')}</h2>
      <p className="help mb-3">{t('own.healthHelp')}</p>
      {health.isPending && <Skeleton lines={3} />}
      {health.isError && <ProblemAlert error={health.error} onRetry={() => void health.refetch()} />}
      {health.data && (told ? <HealthFacts health={health.data} /> : <p>{t('own.noHealth')}</p>)}
    </section>
  );
}
