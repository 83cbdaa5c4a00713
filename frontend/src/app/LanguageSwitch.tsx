import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQueryClient } from '@tanstack/react-query';
import { changeLanguage } from '@/lib/i18n';
import type { Language } from '@/lib/i18n/language';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { Button } from '@/components/ui';

/** Follows `?lang=` of the address; switching writes it there, so that a link keeps its language. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const [params, setParams] = useSearchParams();
  const asked = params.get('lang');
  useEffect(() => {
    if ((asked === 'ja' || asked === 'en') && asked !== language) {
      // Words of the server (problems, labels of reports) come in the language of the request.
      void changeLanguage(asked).then(() => queryClient.invalidateQueries());
    }
  }, [asked, language, queryClient]);
  const other: Language = language === 'ja' ? 'en' : 'ja';
  const choose = () => setParams((now) => {
    const next = new URLSearchParams(now);
    next.set('lang', other);
    return next;
  }, { replace: true, preventScrollReset: true });
  return <Button variant="text" size="small" className="max-desktop:!px-2" onPress={choose}><span lang={other}>{t(`language.${other}`)}</span></Button>;
}
