import type { RouteObject } from 'react-router';
import { Only } from '@/components/feedback';

/** Below /desk/:prefecture. */
export const rosterPublishedDeskRoutes: RouteObject[] = [
  {
    element: <Only may="rosters:read" />,
    children: [
      { path: 'rosters', lazy: async () => ({ Component: (await import('./RostersDoor')).RostersDoor }) },
      { path: 'rosters/:month/published', lazy: async () => ({ Component: (await import('./PublishedPage')).PublishedPage }) },
    ],
  },
];
