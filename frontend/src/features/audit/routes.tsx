import type { RouteObject } from 'react-router';

/** Below /desk/:prefecture. */
export const auditDeskRoutes: RouteObject[] = [
  { path: 'audit', lazy: async () => ({ Component: (await import('./AuditPage')).AuditPage }) },
];
