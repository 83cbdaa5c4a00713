import type { RouteObject } from 'react-router';
import { Only } from '@/components/feedback';

const newRecord = async () => ({ Component: (await import('./NewRecordPage')).NewRecordPage });

/** Below /desk/:prefecture: what comes after a session. */
export const recordDeskRoutes: RouteObject[] = [
  {
    element: <Only may="records:read" />,
    children: [
      { path: 'records', lazy: async () => ({ Component: (await import('./AttendedSessionsPage')).AttendedSessionsPage }) },
      { path: 'records/:id', lazy: async () => ({ Component: (await import('./AfterSessionPage')).AfterSessionPage }) },
      { path: 'records/:id/debrief', lazy: async () => ({ Component: (await import('../debriefs/DebriefPage')).DebriefPage }) },
    ],
  },
  {
    element: <Only may="records:write" />,
    children: [
      { path: 'records/:id/new', lazy: newRecord },
      { path: 'own/sessions/:id/record', lazy: newRecord },
      { path: 'records/:id/:recordId', lazy: async () => ({ Component: (await import('./ChangeRecordPage')).ChangeRecordPage }) },
    ],
  },
  {
    element: <Only may="supervision:write" />,
    children: [{ path: 'supervision', lazy: async () => ({ Component: (await import('../supervision/SupervisionPage')).SupervisionPage }) }],
  },
  {
    element: <Only may="supervision-group:write" />,
    children: [{ path: 'supervision-group', lazy: async () => ({ Component: (await import('../supervision/SupervisionGroupPage')).SupervisionGroupPage }) }],
  },
];
