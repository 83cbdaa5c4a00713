import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Alert, ProblemAlert, Skeleton } from '@/components/feedback';
import { Badge, Button, LinkButton, PageHeader } from '@/components/ui';
import { isProblem, type Supporter } from '@/lib/api';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, useCan, usePrefectureCode } from '@/lib/session';
import { supporterQuery } from '../../api';
import { GoesOnIn } from '../../merge/GoesOnIn';
import { MergeHistory } from '../../merge/MergeHistory';
import { QualificationSection } from '../../qualification/QualificationSection';
import { isGone, serves, STATE_TONE } from '../../words';
import { BlockedPeriods } from './BlockedPeriods';
import { ComingDuties } from './ComingDuties';
import { Consents } from './Consents';
import { Health } from './Health';
import { Recommendations } from './Recommendations';
import { RemoveSupporter } from './RemoveSupporter';
import { StateHistory } from './StateHistory';
import { SupporterFacts } from './SupporterFacts';

export function SupporterPage() {
  const { t } = useTranslation('supporter');
  const { id = '' } = useParams();
  const prefecture = usePrefectureCode();
  const keeps = useCan('supporters:write');
  const maySeeHealth = useCan('supporter-health:read');
  const maySeeBlocked = useCan('availability:read');
  const maySeeDuties = useCan('duties:read');
  const result = useQuery(supporterQuery(prefecture, id));
  const supporter = result.data;
  return (
    <>
      <PageHeader
        title={supporter?.name ?? t('one')}
        crumbs={[{ label: t('list.title'), to: deskPath(prefecture, 'supporters') }]}
        lead={supporter && <Lead supporter={supporter} />}
        actions={<>
          <Button variant="outline" onPress={() => window.print()}>{t('common:print')}</Button>
          {supporter && keeps && <LinkButton to={deskPath(prefecture, 'supporters', id, 'edit')}>{t('common:edit')}</LinkButton>}
          {supporter && keeps && <LinkButton variant="outline" to={deskPath(prefecture, 'supporters', id, 'merge')}>{t('merge:open')}</LinkButton>}
          {supporter?.state === 'applied' && keeps && supporter.accountUsername === null && <RemoveSupporter supporter={supporter} />}
        </>}
      />
      {result.isPending && <Skeleton lines={8} />}
      {result.isError && (isProblem(result.error) && result.error.is('supporter-merged')
        ? <GoesOnIn id={id} />
        : <ProblemAlert error={result.error} onRetry={() => void result.refetch()} />)}
      {supporter && (
        <div className="space-y-10">
          {isGone(supporter.state) && <Alert tone="info" title={t(`gone.${supporter.state}`)}>{t('gone.text')}</Alert>}
          <div className="grid gap-8 desktop-admin:grid-cols-[3fr_2fr]">
            <div className="space-y-10">
              <SupporterFacts supporter={supporter} />
              {maySeeHealth && <Health supporter={supporter} />}
            </div>
            <div className="space-y-8">
              <StateHistory supporter={supporter} />
              {keeps && <MergeHistory id={supporter.id} />}
              <Recommendations supporter={supporter} />
            </div>
          </div>
          <QualificationSection supporter={supporter} />
          {maySeeDuties && serves(supporter.state) && <ComingDuties supporterId={supporter.id} />}
          {keeps && <Consents supporter={supporter} />}
          {maySeeBlocked && <BlockedPeriods id={supporter.id} gone={isGone(supporter.state)} />}
        </div>
      )}
    </>
  );
}

function Lead({ supporter }: { supporter: Supporter }) {
  const { t } = useTranslation('supporter');
  const language = useLanguage();
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span>{supporter.kana}</span>
      <span>{t('numberOf', { number: supporter.number })}</span>
      <Badge tone={STATE_TONE[supporter.state]}>{t(`state.${supporter.state}`)}</Badge>
      {supporter.restingUntil && <span>{t('restingUntil', { day: formatDay(supporter.restingUntil, language) })}</span>}
      {serves(supporter.state) && <Badge tone={supporter.mayBeMatched ? 'success' : 'warning'}>{t(`matching.${supporter.mayBeMatched}`)}</Badge>}
    </p>
  );
}
