import type { RouteObject } from 'react-router';

/** Below /desk/:prefecture. */
export const prefectureDeskRoutes: RouteObject[] = [
  { path: 'settings', lazy: async () => ({ Component: (await import('./SettingsPage')).SettingsPage }) },
];
