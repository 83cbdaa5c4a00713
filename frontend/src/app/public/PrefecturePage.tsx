import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { SearchBox } from '@/components/table';
import { PageHeader } from '@/components/ui';
import { NextSevenDays } from '@/features/calendar/NextSevenDays';
import { FreeRooms } from '@/features/consultation/public/FreeRooms';
import { SupportCentres } from '@/features/hospital/public/SupportCentres';
import { SearchForm } from '@/features/salon/public/SearchForm';
import { OpenTrainings } from '@/features/training/public/OpenTrainings';
import { type NamedPrefecture, OfPrefecture } from './OfPrefecture';

/** The first page of a prefecture: find a salon, and below it whatever else helps. */
export function PrefecturePage() {
  return <OfPrefecture>{(prefecture) => <Programme prefecture={prefecture} />}</OfPrefecture>;
}

function Programme({ prefecture }: { prefecture: NamedPrefecture }) {
  const { t } = useTranslation('public');
  const [params, setParams] = useSearchParams();
  const q = params.get('q') ?? '';
  const search = (next: string) => setParams((now) => {
    const changed = new URLSearchParams(now);
    if (next) changed.set('q', next);
    else changed.delete('q');
    return changed;
  }, { replace: true, preventScrollReset: true });
  return (
    <>
      <PageHeader
        title={t('programme.title', { prefecture: prefecture.name })}
        lead={<p className="text-std-18N-160">{t('programme.lead')} <Link to="/" className="link no-print">{t('programme.other')}</Link></p>}
      />
      <SearchForm prefecture={prefecture.code} />
      <NextSevenDays prefecture={prefecture.code} />
      <FreeRooms prefecture={prefecture.code} />
      <section aria-labelledby="support-centres" className="mb-10">
        <h2 id="support-centres" className="mb-2 text-std-20B-150">{t('centres.title')}</h2>
        <p className="mb-4">{t('centres.lead')}</p>
        <div className="no-print mb-4 max-w-md"><SearchBox label={t('centres.search')} value={q} onSearch={search} /></div>
        <SupportCentres prefecture={prefecture.code} search={q} />
      </section>
      <section aria-labelledby="open-trainings">
        <h2 id="open-trainings" className="mb-4 text-std-20B-150">{t('trainings.title')}</h2>
        <OpenTrainings prefecture={prefecture.code} />
      </section>
    </>
  );
}
