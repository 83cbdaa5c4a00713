import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMatch } from 'react-router';
import { prefectureQuery } from '@/features/prefecture/api';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { PrintedHead } from '../PrintedHead';

/** Paper of the public pages says which prefecture it is about. */
export function PublicPrintedHead() {
  const { t } = useTranslation('public');
  const language = useLanguage();
  const code = useMatch('/prefectures/:prefecture/*')?.params.prefecture;
  const prefecture = useQuery({ ...prefectureQuery(code ?? ''), enabled: code !== undefined }).data;
  return <PrintedHead programme={prefecture && t('printed', { prefecture: language === 'en' ? prefecture.nameEn : prefecture.name })} />;
}
