import type { RouteObject } from 'react-router';
import { Only } from '@/components/feedback';

/** Below /desk/:prefecture. */
export const rosterSettingsDeskRoutes: RouteObject[] = [
  {
    element: <Only may="roster-settings:read" />,
    children: [{ path: 'rosters/settings', lazy: async () => ({ Component: (await import('./RosterSettingsPage')).RosterSettingsPage }) }],
  },
];
