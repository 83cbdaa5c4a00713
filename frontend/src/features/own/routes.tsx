import type { RouteObject } from 'react-router';
import { Only } from '@/components/feedback';

/** For supporters who hold a personal link and don't sign in. */
export const ownPublicRoutes: RouteObject[] = [
  { path: '/availability', lazy: async () => ({ Component: (await import('./link/LinkPage')).LinkPage }) },
];

/** Below /desk/:prefecture. */
export const ownDeskRoutes: RouteObject[] = [
  {
    element: <Only may="own-entry:read" />,
    children: [
      { path: 'own', lazy: async () => ({ Component: (await import('./OwnPage')).OwnPage }) },
      { path: 'own/messages', lazy: async () => ({ Component: (await import('./MessagesPage')).MessagesPage }) },
      { path: 'own/availability/:month', lazy: async () => ({ Component: (await import('./MonthPage')).MonthPage }) },
    ],
  },
];
