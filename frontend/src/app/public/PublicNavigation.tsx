import { useTranslation } from 'react-i18next';
import { NavLink, useMatch } from 'react-router';
import { cx } from '@/lib/cx';
import { publicPath } from '@/lib/public-path';

const PAGES = ['salons', 'rooms', 'calendar'] as const;

/** The pages of the prefecture that is being read; none before one is chosen. */
export function PublicNavigation({ label, className }: { label: string; className?: string }) {
  const { t } = useTranslation('public');
  const prefecture = useMatch('/prefectures/:prefecture/*')?.params.prefecture;
  if (!prefecture) return null;
  return (
    <nav aria-label={label} className={className}>
      <ul className="flex flex-wrap gap-x-2">
        <li><Page to={publicPath(prefecture)} end>{t('nav.home')}</Page></li>
        {PAGES.map((page) => <li key={page}><Page to={publicPath(prefecture, page)}>{t(`nav.${page}`)}</Page></li>)}
      </ul>
    </nav>
  );
}

function Page({ to, end = false, children }: { to: string; end?: boolean; children: string }) {
  return (
    <NavLink to={to} end={end} className={({ isActive }) => cx('flex min-h-11 items-center px-2 underline underline-offset-[3px] hover:decoration-[3px]', isActive ? 'font-700 text-solid-gray-900 no-underline' : 'text-blue-1000')}>
      {children}
    </NavLink>
  );
}
