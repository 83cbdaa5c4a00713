import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { NotFound, ProblemAlert, Skeleton } from '@/components/feedback';
import { SearchBox } from '@/components/table';
import { PageHeader } from '@/components/ui';
import { SupportCentres } from '@/features/hospital/public/SupportCentres';
import { prefectureQuery } from '@/features/prefecture/api';
import { OpenTrainings } from '@/features/training/public/OpenTrainings';
import { isProblem, type Prefecture } from '@/lib/api';
import { useLanguage } from '@/lib/i18n/useLanguage';

export function PrefecturePage() {
  const { prefecture = '' } = useParams();
  const programme = useQuery(prefectureQuery(prefecture));
  if (programme.isPending) return <Skeleton lines={8} />;
  if (isProblem(programme.error) && [400, 404].includes(programme.error.status)) return <NotFound />;
  if (programme.isError) return <ProblemAlert error={programme.error} onRetry={() => void programme.refetch()} />;
  return <Programme prefecture={programme.data} />;
}

function Programme({ prefecture }: { prefecture: Prefecture }) {
  const { t } = useTranslation('public');
  const language = useLanguage();
  const [params, setParams] = useSearchParams();
  const q = params.get('q') ?? '';
  const search = (next: string) => setParams((now) => {
    const changed = new URLSearchParams(now);
    if (next) changed.set('q', next);
    else changed.delete('q');
    return changed;
  }, { replace: true, preventScrollReset: true });
  const name = language === 'en' ? prefecture.nameEn : prefecture.name;
  return (
    <>
      <PageHeader
        title={t('programme.title', { prefecture: name })}
        lead={<p className="text-std-18N-160">{t('programme.lead')} <Link to="/" className="link no-print">{t('programme.other')}</Link></p>}
      />
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
