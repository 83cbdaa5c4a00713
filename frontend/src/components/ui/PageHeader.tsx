import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';

export interface Crumb { label: string; to?: string }

export function Breadcrumbs({ items }: { items: Crumb[] }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('breadcrumbs')} className="mb-2 text-dns-14N-130">
      <ol className="flex flex-wrap items-center gap-x-2 gap-y-1">
        {items.map((item, index) => (
          <li key={index} className="flex items-center gap-2">
            {index > 0 && <span aria-hidden="true" className="text-solid-gray-536">/</span>}
            {item.to ? <Link to={item.to} className="link py-1">{item.label}</Link> : <span aria-current="page">{item.label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

let lastPath: string | null = null;

/** Names the tab after the page, and brings keyboard and screen reader to its heading after a navigation. */
export function usePageTitle(title: string) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    document.title = `${title} | ${t('appName')}`;
  }, [title, t]);
  useEffect(() => {
    if (lastPath !== null && lastPath !== pathname) heading.current?.focus();
    lastPath = pathname;
  }, [pathname]);
  return heading;
}

interface PageHeaderProps {
  title: string;
  crumbs?: Crumb[];
  /** One sentence about the page or its state. */
  lead?: ReactNode;
  /** Buttons of the page. */
  actions?: ReactNode;
}

export function PageHeader({ title, crumbs, lead, actions }: PageHeaderProps) {
  const heading = usePageTitle(title);
  return (
    <header className="mb-6">
      {crumbs && <Breadcrumbs items={[...crumbs, { label: title }]} />}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <h1 ref={heading} tabIndex={-1} className="text-std-24B-150 desktop:text-std-28B-150">{title}</h1>
        {actions && <div className="no-print flex flex-wrap gap-2">{actions}</div>}
      </div>
      {lead && <div className="mt-2 text-solid-gray-700">{lead}</div>}
    </header>
  );
}
