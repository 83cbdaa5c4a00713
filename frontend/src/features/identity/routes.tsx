import type { RouteObject } from 'react-router';
import { Only } from '@/components/feedback';

export const identityPublicRoutes: RouteObject[] = [
  { path: '/sign-in', lazy: async () => ({ Component: (await import('./SignInPage')).SignInPage }) },
  { path: '/invitation', lazy: async () => ({ Component: (await import('./InvitationPage')).InvitationPage }) },
];

/** Below /desk/:prefecture. */
export const identityDeskRoutes: RouteObject[] = [
  { path: 'password', lazy: async () => ({ Component: (await import('./PasswordPage')).PasswordPage }) },
  {
    element: <Only may="accounts:read" />,
    children: [
      { path: 'accounts', lazy: async () => ({ Component: (await import('./accounts/AccountsPage')).AccountsPage }) },
      { path: 'accounts/:id', lazy: async () => ({ Component: (await import('./accounts/AccountPage')).AccountPage }) },
    ],
  },
  {
    element: <Only may="accounts:invite" />,
    children: [
      { path: 'accounts/new', lazy: async () => ({ Component: (await import('./accounts/InviteAccountPage')).InviteAccountPage }) },
    ],
  },
  {
    element: <Only may="api-clients:write" />,
    children: [
      { path: 'api-clients', lazy: async () => ({ Component: (await import('./api-clients/ApiClientsPage')).ApiClientsPage }) },
      { path: 'api-clients/new', lazy: async () => ({ Component: (await import('./api-clients/NewApiClientPage')).NewApiClientPage }) },
      { path: 'api-clients/:id', lazy: async () => ({ Component: (await import('./api-clients/ApiClientPage')).ApiClientPage }) },
    ],
  },
];
