import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, NavLink, Outlet, ScrollRestoration, useLocation, useParams } from 'react-router';
import { NotFound, ProblemAlert, Skeleton } from '@/components/feedback';
import { Button, Icon } from '@/components/ui';
import { SignInAgain } from '@/features/identity/SignInAgain';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { type DeskSession, deskPath, SessionContext, sessionQuery } from '@/lib/session';
import { KeyboardHelp } from '../KeyboardHelp';
import { LanguageSwitch } from '../LanguageSwitch';
import { navigation } from '../navigation';
import { PageLoading } from '../PageLoading';
import { PrintedHead } from '../PrintedHead';
import { SkipLink } from '../SkipLink';
import { AccountMenu } from './AccountMenu';

/** The staff desk: opens for someone who is signed in, and for their own prefecture only. */
export function DeskShell() {
  const session = useQuery(sessionQuery);
  const location = useLocation();
  const { prefecture } = useParams();
  if (session.isPending) return <main className="mx-auto max-w-4xl p-6"><Skeleton lines={8} /></main>;
  if (session.isError) return <main className="mx-auto max-w-2xl p-6"><ProblemAlert error={session.error} onRetry={() => void session.refetch()} /></main>;
  if (!session.data) {
    return <Navigate replace to={`/sign-in?${new URLSearchParams({ back: location.pathname + location.search })}`} />;
  }
  return (
    <SessionContext value={session.data}>
      <Desk session={session.data} foreign={prefecture !== session.data.prefecture.code} />
      <SignInAgain session={session.data} />
    </SessionContext>
  );
}

function Desk({ session, foreign }: { session: DeskSession; foreign: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [menuOpen, setMenuOpen] = useState(false);
  const code = session.prefecture.code;
  const programme = language === 'en' ? session.prefecture.nameEn : session.prefecture.name;
  const entries = navigation.filter((entry) => entry.permissions.some((permission) => session.permissions.includes(permission)));
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <PageLoading />
      <header className="no-print border-b border-solid-gray-420 bg-white">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1 px-4 py-2 desktop:gap-x-4">
          <Button variant="outline" size="small" className="desktop-admin:!hidden" aria-expanded={menuOpen} aria-controls="desk-navigation" onPress={() => setMenuOpen(!menuOpen)}>
            <Icon name={menuOpen ? 'close' : 'menu'} size={20} />
            {t('menu')}
          </Button>
          <NavLink to={deskPath(code)} end className="flex min-h-11 items-center gap-2 text-std-18B-160 text-solid-gray-900 max-desktop:order-first max-desktop:sr-only max-desktop:focus:not-sr-only">
            <img src="/icon.svg" alt="" width={28} height={28} className="max-desktop:hidden" />
            <span className="max-desktop:sr-only">{t('appName')}</span>
          </NavLink>
          <p className="text-std-16B-170">{programme}</p>
          <div className="ml-auto flex flex-wrap items-center desktop:gap-1">
            <LanguageSwitch />
            <AccountMenu session={session} />
          </div>
        </div>
      </header>
      <div className="flex flex-1 flex-col desktop-admin:flex-row">
        <nav
          id="desk-navigation"
          aria-label={t('mainNavigation')}
          className={`${menuOpen ? 'block' : 'hidden'} shrink-0 border-b border-solid-gray-420 bg-solid-gray-50 desktop-admin:block desktop-admin:w-56 desktop-admin:border-r desktop-admin:border-b-0`}
        >
          <ul className="p-2">
            {entries.map((entry) => (
              <li key={entry.path}>
                <NavLink
                  to={entry.path === '' ? deskPath(code) : deskPath(code, entry.path)}
                  end={entry.path === ''}
                  onClick={() => setMenuOpen(false)}
                  className={({ isActive }) => `flex min-h-11 items-center rounded-8 border-l-4 px-3 py-2 hover:bg-blue-100 hover:underline ${isActive ? 'border-blue-900 bg-blue-100 font-700 text-blue-1000' : 'border-transparent'}`}
                >
                  {t(entry.label)}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <main id="main" tabIndex={-1} className="min-w-0 flex-1 px-4 py-6 outline-none desktop:px-8">
          <PrintedHead programme={programme} />
          <div className="mx-auto max-w-7xl">{foreign ? <NotFound /> : <Outlet />}</div>
        </main>
      </div>
      <KeyboardHelp />
      <ScrollRestoration />
    </div>
  );
}
