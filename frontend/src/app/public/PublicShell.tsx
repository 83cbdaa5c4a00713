import { useTranslation } from 'react-i18next';
import { Link, Outlet, ScrollRestoration } from 'react-router';
import { KeyboardHelp } from '../KeyboardHelp';
import { LanguageSwitch } from '../LanguageSwitch';
import { PageLoading } from '../PageLoading';
import { SkipLink } from '../SkipLink';
import { PublicNavigation } from './PublicNavigation';
import { PublicPrintedHead } from './PublicPrintedHead';

/** The public face: calm, large, few words. */
export function PublicShell() {
  const { t } = useTranslation();
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <PageLoading />
      <header className="no-print border-b border-solid-gray-420 bg-white">
        <div className="mx-auto flex max-w-5xl flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-3">
          <Link to="/" className="flex min-h-11 items-center gap-2 text-std-20B-150 text-solid-gray-900">
            <img src="/icon.svg" alt="" width={32} height={32} />
            {t('appName')}
          </Link>
          <PublicNavigation label={t('mainNavigation')} className="max-desktop:order-last max-desktop:w-full desktop:flex-1" />
          <div className="flex flex-wrap items-center gap-1">
            <LanguageSwitch />
            <Link to="/desk" className="link flex min-h-11 items-center px-2">{t('staffEntrance')}</Link>
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-5xl flex-1 px-4 py-8 outline-none">
        <PublicPrintedHead />
        <Outlet />
      </main>
      <footer className="no-print border-t border-solid-gray-420 bg-solid-gray-50">
        <div className="mx-auto max-w-5xl px-4 py-6 text-dns-14N-130">
          <PublicNavigation label={t('public:nav.label')} className="-ml-2 mb-3" />
          <p>{t('footer')}</p>
        </div>
      </footer>
      <KeyboardHelp />
      <ScrollRestoration />
    </div>
  );
}
