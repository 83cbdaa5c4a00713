import type { RouteObject } from 'react-router';
import { Only } from '@/components/feedback';

/** Below /desk/:prefecture. */
export const prefectureDeskRoutes: RouteObject[] = [
  {
    element: <Only may="settings:read" />,
    children: [
      { path: 'settings', lazy: async () => ({ Component: (await import('./SettingsPage')).SettingsPage }) },
    ],
  },
];
