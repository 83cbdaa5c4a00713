import type { RouteObject } from 'react-router';
import { Only } from '@/components/feedback';

/** Below /desk/:prefecture. */
export const auditDeskRoutes: RouteObject[] = [
  {
    element: <Only may="audit:read" />,
    children: [
      { path: 'audit', lazy: async () => ({ Component: (await import('./AuditPage')).AuditPage }) },
    ],
  },
];
