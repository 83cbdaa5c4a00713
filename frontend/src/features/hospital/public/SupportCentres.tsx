import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState, ProblemAlert, Skeleton } from '@/components/feedback';
import { Icon } from '@/components/ui';
import type { Hospital } from '@/lib/api';
import { supportCentresQuery } from './api';

/** Where to turn to: the consultation support centres, with the telephone first. */
export function SupportCentres({ prefecture, search, most = Infinity }: { prefecture: string; search: string; most?: number }) {
  const { t } = useTranslation('public');
  const hospitals = useQuery(supportCentresQuery(prefecture));
  if (hospitals.isPending) return <Skeleton lines={6} />;
  if (hospitals.isError) return <ProblemAlert error={hospitals.error} onRetry={() => void hospitals.refetch()} />;
  const wanted = search.normalize('NFKC').trim().toLowerCase();
  const found = hospitals.data.items.filter((hospital) => hospital.designationOn !== null
    && `${hospital.name} ${hospital.kana} ${hospital.address ?? ''}`.toLowerCase().includes(wanted));
  if (found.length === 0) return <EmptyState title={wanted ? t('centres.noMatch') : t('centres.none')}>{wanted ? t('centres.noMatchText') : t('centres.noneText')}</EmptyState>;
  return (
    <>
      {found.length <= most && <p role="status" className="mb-3">{t('centres.count', { count: found.length })}</p>}
      <ul className="grid gap-4 desktop:grid-cols-2">
        {found.slice(0, most).map((hospital) => <SupportCentreCard key={hospital.id} hospital={hospital} />)}
      </ul>
    </>
  );
}

function SupportCentreCard({ hospital }: { hospital: Hospital }) {
  const { t } = useTranslation('public');
  const { telephone, hours } = hospital.supportCentre;
  return (
    <li className="card flex flex-col gap-2">
      <h3 className="text-std-18B-160">{hospital.name}</h3>
      {telephone ? (
        <a href={`tel:${telephone.replace(/[^\d+]/g, '')}`} className="link flex min-h-11 items-center gap-2 self-start text-std-20B-150">
          <Icon name="phone" />
          {telephone}
        </a>
      ) : <p>{t('centres.noTelephone')}</p>}
      {hours && <p><span className="mr-3 font-700">{t('centres.hours')}</span>{hours}</p>}
      {hospital.address && <p className="text-solid-gray-700">{hospital.postalCode && t('centres.postalCode', { code: hospital.postalCode })}{hospital.address}</p>}
    </li>
  );
}
