import type { RouteObject } from 'react-router';
import { Only } from '@/components/feedback';

/** Below /desk/:prefecture. */
export const rosterLedgerDeskRoutes: RouteObject[] = [
  {
    element: <Only may="rosters:write" />,
    children: [{ path: 'rosters/ledger', lazy: async () => ({ Component: (await import('./LedgerPage')).LedgerPage }) }],
  },
];
