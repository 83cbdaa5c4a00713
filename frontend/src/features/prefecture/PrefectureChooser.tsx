import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemAlert, Skeleton } from '@/components/feedback';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { prefecturesQuery } from './api';

/** From north to south, as every Japanese form lists them: codes of the first and last prefecture of a region. */
const REGIONS = [
  ['hokkaidoTohoku', '01', '07'],
  ['kanto', '08', '14'],
  ['chubu', '15', '23'],
  ['kinki', '24', '30'],
  ['chugokuShikoku', '31', '39'],
  ['kyushuOkinawa', '40', '47'],
] as const;

export function PrefectureChooser() {
  const { t } = useTranslation('public');
  const language = useLanguage();
  const prefectures = useQuery(prefecturesQuery);
  if (prefectures.isPending) return <Skeleton lines={6} />;
  if (prefectures.isError) return <ProblemAlert error={prefectures.error} onRetry={() => void prefectures.refetch()} />;
  return (
    <div className="space-y-6">
      {REGIONS.map(([region, first, last]) => (
        <section key={region} aria-labelledby={`region-${region}`}>
          <h3 id={`region-${region}`} className="mb-2 text-std-16B-170">{t(`region.${region}`)}</h3>
          <ul className="flex flex-wrap gap-2">
            {prefectures.data.items.filter(({ code }) => code >= first && code <= last).map((prefecture) => (
              <li key={prefecture.code}>
                <Link to={`/prefectures/${prefecture.code}`} className="inline-flex min-h-11 items-center rounded-8 border border-solid-gray-536 px-4 py-2 text-blue-1000 underline underline-offset-[3px] hover:bg-blue-50">
                  {language === 'en' ? prefecture.nameEn : prefecture.name}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
