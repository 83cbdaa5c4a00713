import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DownloadLink, EmptyState, ProblemAlert, Skeleton } from '@/components/feedback';
import { PageHeader } from '@/components/ui';
import { isProblem } from '@/lib/api';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { ownCertificate, ownCompletion, ownQualificationQuery } from './api';
import { QualificationState } from './QualificationState';

/** A supporter's own: until when she is qualified, and her certificates to keep. */
export function OwnCertificatesPage() {
  const { t } = useTranslation('qualification');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const own = useQuery({ ...ownQualificationQuery(prefecture), retry: false });
  return (
    <div className="max-w-2xl">
      <PageHeader title={t('own.title')} />
      {own.isPending && <Skeleton lines={4} />}
      {own.isError && (isProblem(own.error, 'not-found')
        ? <EmptyState title={t('own.noEntry')}>{t('own.noEntryText')}</EmptyState>
        : <ProblemAlert error={own.error} onRetry={() => void own.refetch()} />)}
      {own.data && (
        <div className="space-y-8">
          <section aria-labelledby="own-qualification" className="space-y-3">
            <h2 id="own-qualification" className="text-std-20B-150">{t('own.qualification')}</h2>
            <QualificationState qualification={own.data} />
            {own.data.certificateAvailable
              ? <DownloadLink variant="solid" size="large" href={ownCertificate(prefecture)}>{t('own.getQualification')}</DownloadLink>
              : <p className="help">{t('own.notQualified')}</p>}
          </section>
          <section aria-labelledby="own-trainings">
            <h2 id="own-trainings" className="mb-3 text-std-20B-150">{t('own.trainings')}</h2>
            {own.data.trainings.length === 0 && <EmptyState title={t('own.noTrainings')}>{t('own.noTrainingsText')}</EmptyState>}
            <ul className="divide-y divide-solid-gray-420 border-solid-gray-420 not-empty:border-y">
              {[...own.data.trainings].reverse().map(({ id, title, course, completedOn }) => (
                <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-3">
                  <div><p className="font-700">{title}</p><p className="help">{formatDay(completedOn, language)}　{t(`course.${course}`)}</p></div>
                  <DownloadLink href={ownCompletion(prefecture, id)} aria-label={t('certificate.completionOf', { title, day: formatDay(completedOn, language) })}>{t('certificate.completion')}</DownloadLink>
                </li>
              ))}
            </ul>
          </section>
        </div>
      )}
    </div>
  );
}
