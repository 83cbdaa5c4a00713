import type { RouteObject } from 'react-router';
import { Only } from '@/components/feedback';

/** Below /desk/:prefecture. */
export const qualificationDeskRoutes: RouteObject[] = [
  {
    element: <Only may="supporters:read" />,
    children: [
      { path: 'supporters/qualifications', lazy: async () => ({ Component: (await import('./QualificationsPage')).QualificationsPage }) },
      { path: 'supporters/qualifications/extensions', lazy: async () => ({ Component: (await import('./ExtensionsPage')).ExtensionsPage }) },
    ],
  },
  {
    element: <Only may="supporters:write" />,
    children: [{ path: 'supporters/matching', lazy: async () => ({ Component: (await import('./matching/MatchingPage')).MatchingPage }) }],
  },
  {
    element: <Only may="qualification-rule:read" />,
    children: [{ path: 'settings/qualification', lazy: async () => ({ Component: (await import('./RulePage')).RulePage }) }],
  },
  {
    element: <Only may="own-entry:read" />,
    children: [{ path: 'own/certificates', lazy: async () => ({ Component: (await import('./OwnCertificatesPage')).OwnCertificatesPage }) }],
  },
];
