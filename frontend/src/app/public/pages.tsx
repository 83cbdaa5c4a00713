import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MonthPage } from '@/features/calendar/MonthPage';
import { RoomPage } from '@/features/consultation/public/RoomPage';
import { RoomsPage } from '@/features/consultation/public/RoomsPage';
import { SupportCentres } from '@/features/hospital/public/SupportCentres';
import { PublicCountsPage } from '@/features/report/consultations/PublicCountsPage';
import { FinderPage } from '@/features/salon/public/finder/FinderPage';
import { SalonPage } from '@/features/salon/public/page/SalonPage';
import { publicPath } from '@/lib/public-path';
import { OfPrefecture } from './OfPrefecture';

export function Finder() {
  return <OfPrefecture>{(prefecture) => <FinderPage prefecture={prefecture} consultation={<Consultation prefecture={prefecture.code} />} />}</OfPrefecture>;
}

export function Salon() {
  return <OfPrefecture>{(prefecture) => <SalonPage prefecture={prefecture} />}</OfPrefecture>;
}

export function Rooms() {
  return <OfPrefecture>{(prefecture) => <RoomsPage prefecture={prefecture} />}</OfPrefecture>;
}

export function Room() {
  return <OfPrefecture>{(prefecture) => <RoomPage prefecture={prefecture} />}</OfPrefecture>;
}

export function Month() {
  return <OfPrefecture>{(prefecture) => <MonthPage prefecture={prefecture} />}</OfPrefecture>;
}

export function ConsultationCounts() {
  return <OfPrefecture>{(prefecture) => <PublicCountsPage prefecture={prefecture} />}</OfPrefecture>;
}

const A_FEW = 4;

/** Some centres to telephone, and where the others are. */
function Consultation({ prefecture }: { prefecture: string }) {
  const { t } = useTranslation('public');
  return (
    <>
      <SupportCentres prefecture={prefecture} search="" most={A_FEW} />
      <p className="mt-3"><Link to={`${publicPath(prefecture)}#support-centres`} className="link inline-flex min-h-11 items-center">{t('centres.all')}</Link></p>
    </>
  );
}
