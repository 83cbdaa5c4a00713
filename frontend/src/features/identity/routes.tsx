import type { RouteObject } from 'react-router';

export const identityPublicRoutes: RouteObject[] = [
  { path: '/sign-in', lazy: async () => ({ Component: (await import('./SignInPage')).SignInPage }) },
];

/** Below /desk/:prefecture. */
export const identityDeskRoutes: RouteObject[] = [];
