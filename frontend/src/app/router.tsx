import { createBrowserRouter, type RouteObject } from 'react-router';
import { NotFound, RouteProblem } from '@/components/feedback';
import { auditDeskRoutes } from '@/features/audit/routes';
import { availabilityDeskRoutes } from '@/features/availability/routes';
import { consultationDeskRoutes } from '@/features/consultation/routes';
import { rosterDeskRoutes } from '@/features/consultation/roster/routes';
import { rosterLedgerDeskRoutes } from '@/features/consultation/roster-ledger/routes';
import { rosterPublishedDeskRoutes } from '@/features/consultation/roster-published/routes';
import { rosterSettingsDeskRoutes } from '@/features/consultation/roster-settings/routes';
import { recordDeskRoutes } from '@/features/consultation/records/routes';
import { hospitalDeskRoutes } from '@/features/hospital/routes';
import { identityDeskRoutes, identityPublicRoutes } from '@/features/identity/routes';
import { ownDeskRoutes, ownPublicRoutes } from '@/features/own/routes';
import { prefectureDeskRoutes } from '@/features/prefecture/routes';
import { reportDeskRoutes } from '@/features/report/routes';
import { salonDeskRoutes } from '@/features/salon/routes';
import { supporterDeskRoutes } from '@/features/supporter/routes';
import { trainingDeskRoutes } from '@/features/training/routes';
import { qualificationDeskRoutes } from '@/features/supporter/qualification/routes';
import { DeskShell } from './desk/DeskShell';
import { OwnDesk } from './desk/OwnDesk';
import { FirstLoad } from './PageLoading';
import { PublicShell } from './public/PublicShell';
import { prefectureRoutes } from './public/routes';

/** Paths below /desk/:prefecture. Each feature brings its own; a screen loads when it is opened. */
const deskRoutes: RouteObject[] = [
  ...reportDeskRoutes,
  ...consultationDeskRoutes,
  ...rosterDeskRoutes,
  ...rosterLedgerDeskRoutes,
  ...rosterSettingsDeskRoutes,
  ...rosterPublishedDeskRoutes,
  ...ownDeskRoutes,
  ...salonDeskRoutes,
  ...recordDeskRoutes,
  ...supporterDeskRoutes,
  ...availabilityDeskRoutes,
  ...trainingDeskRoutes,
  ...qualificationDeskRoutes,
  ...hospitalDeskRoutes,
  ...identityDeskRoutes,
  ...prefectureDeskRoutes,
  ...auditDeskRoutes,
];

export const routes: RouteObject[] = [
  {
    element: <PublicShell />,
    hydrateFallbackElement: <FirstLoad />,
    errorElement: <RouteProblem />,
    children: [
      {
        errorElement: <RouteProblem />,
        children: [
          { path: '/', lazy: async () => ({ Component: (await import('./public/Landing')).Landing }) },
          ...prefectureRoutes,
          ...identityPublicRoutes,
          ...ownPublicRoutes,
          { path: '/desk', element: <OwnDesk /> },
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
  {
    path: '/desk/:prefecture',
    element: <DeskShell />,
    hydrateFallbackElement: <FirstLoad />,
    errorElement: <RouteProblem />,
    children: [{ errorElement: <RouteProblem />, children: [...deskRoutes, { path: '*', element: <NotFound /> }] }],
  },
];

export function createAppRouter() {
  return createBrowserRouter(routes);
}
