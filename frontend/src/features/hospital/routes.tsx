import type { RouteObject } from 'react-router';
import { Only } from '@/components/feedback';

/** Below /desk/:prefecture. */
export const hospitalDeskRoutes: RouteObject[] = [
  { path: 'hospitals', lazy: async () => ({ Component: (await import('./HospitalsPage')).HospitalsPage }) },
  { path: 'hospitals/:id', lazy: async () => ({ Component: (await import('./HospitalPage')).HospitalPage }) },
  {
    element: <Only may="hospital-messages:read" />,
    children: [
      { path: 'hospital-messages', lazy: async () => ({ Component: (await import('./messages/HospitalMessagesPage')).HospitalMessagesPage }) },
    ],
  },
  {
    element: <Only may="hospitals:write" />,
    children: [
      { path: 'hospitals/new', lazy: async () => ({ Component: (await import('./form/AddHospitalPage')).AddHospitalPage }) },
      { path: 'hospitals/:id/edit', lazy: async () => ({ Component: (await import('./form/ChangeHospitalPage')).ChangeHospitalPage }) },
    ],
  },
];
