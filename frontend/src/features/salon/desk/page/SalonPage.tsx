import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ProblemAlert, Skeleton } from '@/components/feedback';
import { Badge, Button, LinkButton, PageHeader } from '@/components/ui';
import type { Salon } from '@/lib/api';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, useCan, usePrefectureCode } from '@/lib/session';
import { salonQuery } from '../api';
import { Organisers } from '../organisers/Organisers';
import { useKeeps } from '../useKeeps';
import { STATE_TONE } from '../words';
import { Confirmation } from './Confirmation';
import { NextMeetings } from './NextMeetings';
import { RemoveSalon } from './RemoveSalon';
import { SalonFacts } from './SalonFacts';
import { StateHistory } from './StateHistory';

export function SalonPage() {
  const { t } = useTranslation('salon');
  const { id = '' } = useParams();
  const prefecture = usePrefectureCode();
  const keeps = useKeeps(id);
  const mayWrite = useCan('salons:write') && keeps;
  const mayRemove = useCan('salons:manage');
  const maySeeOrganisers = useCan('organisers:read') && keeps;
  const maySeeCounts = useCan('salon-counts:read') && keeps;
  const result = useQuery(salonQuery(prefecture, id));
  const salon = result.data;
  return (
    <>
      <PageHeader
        title={salon?.name ?? t('one')}
        crumbs={[{ label: t('list.title'), to: deskPath(prefecture, 'salons') }]}
        lead={salon && <Lead salon={salon} />}
        actions={<>
          <Button variant="outline" onPress={() => window.print()}>{t('common:print')}</Button>
          {maySeeCounts && <LinkButton variant="outline" to={deskPath(prefecture, 'salons', id, 'counts')}>{t('yearly.open')}</LinkButton>}
          {salon && mayWrite && <LinkButton to={deskPath(prefecture, 'salons', id, 'edit')}>{t('common:edit')}</LinkButton>}
          {salon?.state === 'planned' && mayRemove && <RemoveSalon salon={salon} />}
        </>}
      />
      {result.isPending && <Skeleton lines={8} />}
      {result.isError && <ProblemAlert error={result.error} onRetry={() => void result.refetch()} />}
      {salon && (
        <div className="space-y-10">
          <div className="grid gap-8 desktop-admin:grid-cols-[3fr_2fr]">
            <div className="order-2 desktop-admin:order-1"><SalonFacts salon={salon} /></div>
            <div className="order-1 space-y-8 desktop-admin:order-2">
              <NextMeetings salon={salon} keeps={keeps} />
              <Confirmation salon={salon} mayWrite={mayWrite} />
              {keeps && <StateHistory salon={salon} />}
            </div>
          </div>
          {maySeeOrganisers && <Organisers salon={salon} />}
        </div>
      )}
    </>
  );
}

function Lead({ salon }: { salon: Salon }) {
  const { t } = useTranslation('salon');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const shown = salon.state !== 'planned' && salon.state !== 'closed';
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {salon.kana && <span>{salon.kana}</span>}
      <Badge tone={STATE_TONE[salon.state]}>{t(`state.${salon.state}`)}</Badge>
      {salon.state === 'resting' && salon.restingUntil && <span>{t('restingUntil', { day: formatDay(salon.restingUntil, language) })}</span>}
      {shown
        ? <Link className="link no-print" to={`/prefectures/${prefecture}/salons/${salon.id}`}>{t('publicPage')}</Link>
        : <span>{t('notPublic')}</span>}
    </p>
  );
}
