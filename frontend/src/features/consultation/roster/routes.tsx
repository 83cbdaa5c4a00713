import type { RouteObject } from 'react-router';
import { Only } from '@/components/feedback';

/** Below /desk/:prefecture. */
export const rosterDeskRoutes: RouteObject[] = [
  {
    element: <Only may="rosters:write" />,
    children: [
      { path: 'rosters/:month', lazy: async () => ({ Component: (await import('./MonthPage')).MonthPage }) },
    ],
  },
];
