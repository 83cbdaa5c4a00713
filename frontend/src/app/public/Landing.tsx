import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/ui';
import { prefecturesQuery } from '@/features/prefecture/api';
import { PrefectureChooser } from '@/features/prefecture/PrefectureChooser';
import { SearchForm } from '@/features/salon/public/SearchForm';
import { useLanguage } from '@/lib/i18n/useLanguage';

export function Landing() {
  const { t } = useTranslation('public');
  return (
    <>
      <PageHeader title={t('landing.title')} lead={<p className="text-std-18N-160">{t('landing.lead')}</p>} />
      <SearchForm prefecture={null}><PrefectureField /></SearchForm>
      <section aria-labelledby="choose-prefecture">
        <h2 id="choose-prefecture" className="mb-1 text-std-20B-150">{t('landing.choose')}</h2>
        <p className="mb-4">{t('landing.chooseText')}</p>
        <PrefectureChooser />
      </section>
    </>
  );
}

function PrefectureField() {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const prefectures = useQuery(prefecturesQuery);
  return (
    <div className="flex min-w-0 flex-col gap-1.5 desktop:col-span-full desktop:max-w-60">
      <label htmlFor={id} className="label">{t('finder:form.prefecture')}</label>
      <select id={id} name="prefecture" required defaultValue="" className="input !min-h-14">
        <option value="">{t('choose')}</option>
        {prefectures.data?.items.map(({ code, name, nameEn }) => <option key={code} value={code}>{language === 'en' ? nameEn : name}</option>)}
      </select>
    </div>
  );
}
