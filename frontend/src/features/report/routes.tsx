import type { RouteObject } from 'react-router';
import { Only } from '@/components/feedback';

/** Below /desk/:prefecture. */
export const reportDeskRoutes: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./today/TodayPage')).TodayPage }) },
  {
    element: <Only may="reports:read" />,
    children: [
      { path: 'reports', lazy: async () => ({ Component: (await import('./attendance/AttendanceReportPage')).AttendanceReportPage }) },
    ],
  },
  {
    element: <Only may="consultation-counts:read" />,
    children: [
      { path: 'reports/consultations', lazy: async () => ({ Component: (await import('./consultations/ConsultationCountsPage')).ConsultationCountsPage }) },
    ],
  },
];
