import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/ui';
import { PrefectureChooser } from '@/features/prefecture/PrefectureChooser';

export function Landing() {
  const { t } = useTranslation('public');
  return (
    <>
      <PageHeader title={t('landing.title')} lead={<p className="text-std-18N-160">{t('landing.lead')}</p>} />
      <section aria-labelledby="choose-prefecture">
        <h2 id="choose-prefecture" className="mb-4 text-std-20B-150">{t('landing.choose')}</h2>
        <PrefectureChooser />
      </section>
    </>
  );
}
