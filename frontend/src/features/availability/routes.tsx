import type { RouteObject } from 'react-router';
import { Only } from '@/components/feedback';

/** Below /desk/:prefecture. */
export const availabilityDeskRoutes: RouteObject[] = [
  {
    element: <Only may="hospital-availability:write" />,
    children: [
      { path: 'availability', lazy: async () => ({ Component: (await import('./RoundsPage')).RoundsPage }) },
      { path: 'availability/:month', lazy: async () => ({ Component: (await import('./MonthPage')).MonthPage }) },
    ],
  },
  {
    element: <Only may="supporters:write" />,
    children: [{ path: 'availability/:month/telephones', lazy: async () => ({ Component: (await import('./TelephonesPage')).TelephonesPage }) }],
  },
];
