import type { RouteObject } from 'react-router';

/** Below /desk/:prefecture. */
export const reportDeskRoutes: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./today/TodayPage')).TodayPage }) },
];
