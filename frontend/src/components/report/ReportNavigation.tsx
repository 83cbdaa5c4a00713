import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { cx } from '@/lib/cx';
import { deskPath, usePrefectureCode, useSession } from '@/lib/session';

const REPORTS = [
  { path: 'reports', label: 'reports.trainings', permission: 'reports:read' },
  { path: 'reports/salon-counts', label: 'reports.salons', permission: 'salon-counts:read' },
  { path: 'reports/consultations', label: 'reports.consultations', permission: 'consultation-counts:read' },
] as const;

/** The reports one may read, when there is more than one to choose from. */
export function ReportNavigation() {
  const { t } = useTranslation();
  const prefecture = usePrefectureCode();
  const { permissions } = useSession();
  const own = REPORTS.filter(({ permission }) => permissions.includes(permission));
  if (own.length < 2) return null;
  return (
    <nav aria-label={t('reports.choose')} className="no-print mb-6">
      <ul className="flex flex-wrap gap-1 border-b border-solid-gray-420">
        {own.map(({ path, label }) => (
          <li key={path}>
            <NavLink
              end
              to={deskPath(prefecture, path)}
              className={({ isActive }) => cx('flex min-h-11 items-center border-b-4 px-4 py-2 hover:bg-solid-gray-50 hover:underline', isActive ? 'border-blue-900 font-700 text-blue-900' : 'border-transparent')}
            >
              {t(label)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
