import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ProblemAlert, Skeleton } from '@/components/feedback';
import { Badge, Button, LinkButton, PageHeader } from '@/components/ui';
import type { Hospital } from '@/lib/api';
import { formatDay, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, useCan, usePrefectureCode } from '@/lib/session';
import { hospitalQuery } from './api';
import { KIND_TONE, timeOf } from './designations';
import { RemoveHospital } from './RemoveHospital';
import { Specialists } from './specialists/Specialists';

export function HospitalPage() {
  const { t } = useTranslation('hospital');
  const { id = '' } = useParams();
  const prefecture = usePrefectureCode();
  const mayWrite = useCan('hospitals:write');
  const maySeeSpecialists = useCan('specialists:read');
  const result = useQuery(hospitalQuery(prefecture, id));
  const hospital = result.data;
  const actions = <>
    <Button variant="outline" onPress={() => window.print()}>{t('common:print')}</Button>
    {hospital && mayWrite && <LinkButton to={deskPath(prefecture, 'hospitals', id, 'edit')}>{t('common:edit')}</LinkButton>}
    {hospital && mayWrite && <RemoveHospital hospital={hospital} />}
  </>;
  return (
    <>
      <PageHeader
        title={hospital?.name ?? t('one')}
        crumbs={[{ label: t('list.title'), to: deskPath(prefecture, 'hospitals') }]}
        lead={hospital && <Lead hospital={hospital} />}
        actions={actions}
      />
      {result.isPending && <Skeleton lines={8} />}
      {result.isError && <ProblemAlert error={result.error} onRetry={() => void result.refetch()} />}
      {hospital && (
        <div className="space-y-10">
          <div className="grid gap-8 desktop-admin:grid-cols-2">
            <Details hospital={hospital} />
            <Timeline hospital={hospital} />
          </div>
          {maySeeSpecialists && <Specialists hospital={hospital} />}
        </div>
      )}
    </>
  );
}

function Lead({ hospital }: { hospital: Hospital }) {
  const { t } = useTranslation('hospital');
  const kind = hospital.designationOn;
  return (
    <p className="flex flex-wrap items-center gap-3">
      <span>{hospital.kana}</span>
      {kind ? <Badge tone={KIND_TONE[kind]}>{t(`kind.${kind}.name`)}</Badge> : <Badge tone="warning">{t('notDesignatedToday')}</Badge>}
    </p>
  );
}

function Details({ hospital }: { hospital: Hospital }) {
  const { t } = useTranslation('hospital');
  const { telephone, hours } = hospital.supportCentre;
  const { latitude, longitude } = hospital;
  const empty = <span className="text-solid-gray-700">{t('notEntered')}</span>;
  return (
    <section aria-labelledby="details">
      <h2 id="details" className="mb-3 text-std-20B-150">{t('supportCentre')}</h2>
      <dl className="grid grid-cols-[7rem_1fr] gap-x-4 gap-y-3 [&>dt]:text-solid-gray-700">
        <dt>{t('telephone')}</dt>
        <dd>{telephone ? <a className="link text-std-18B-160" href={`tel:${telephone}`}>{telephone}</a> : empty}</dd>
        <dt>{t('hours')}</dt>
        <dd className="whitespace-pre-wrap">{hours ?? empty}</dd>
        <dt>{t('address')}</dt>
        <dd>
          {hospital.postalCode && <span className="block">{t('postalCodeWith', { code: hospital.postalCode })}</span>}
          {hospital.address ?? empty}
        </dd>
        <dt>{t('coordinates')}</dt>
        <dd>
          {latitude === null || longitude === null ? empty : <>
            <span className="tabular-nums">{t('coordinatesOf', { latitude, longitude })}</span>
            <a className="link no-print ml-3" href={`https://maps.gsi.go.jp/#16/${latitude}/${longitude}/`} target="_blank" rel="noreferrer">{t('map')}</a>
          </>}
        </dd>
      </dl>
    </section>
  );
}

/** Newest on top: what counts today is read first. */
function Timeline({ hospital }: { hospital: Hospital }) {
  const { t } = useTranslation('hospital');
  const language = useLanguage();
  const now = today();
  const newestFirst = [...hospital.designations].reverse();
  return (
    <section aria-labelledby="designations">
      <h2 id="designations" className="mb-3 text-std-20B-150">{t('history')}</h2>
      {newestFirst.length === 0 && <p>{t('noHistory')}</p>}
      <ol className="border-l-4 border-solid-gray-300">
        {newestFirst.map((designation) => {
          const time = timeOf(designation, now);
          return (
            <li key={`${designation.kind}${designation.from}`} className={`-ml-1 border-l-4 py-2 pl-4 ${time === 'present' ? 'border-blue-900' : 'border-transparent'}`}>
              <p className="flex flex-wrap items-center gap-2">
                <span className={time === 'present' ? 'font-700' : undefined}>{t(`kind.${designation.kind}.name`)}</span>
                <Badge tone={time === 'present' ? 'info' : 'neutral'}>{t(`time.${time}`)}</Badge>
              </p>
              <p className="text-solid-gray-700">
                {designation.to
                  ? t('fromTo', { from: formatDay(designation.from, language), to: formatDay(designation.to, language) })
                  : t('fromOn', { from: formatDay(designation.from, language) })}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
