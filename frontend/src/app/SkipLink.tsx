import { useTranslation } from 'react-i18next';

export function SkipLink() {
  const { t } = useTranslation();
  return (
    <a href="#main" className="sr-only focus:not-sr-only focus:fixed focus:left-2 focus:top-2 focus:z-50 focus:bg-yellow-300 focus:px-4 focus:py-3 focus:text-black focus:underline">
      {t('skipToMain')}
    </a>
  );
}
