import type { RouteObject } from 'react-router';

/** Below /desk/:prefecture. */
export const hospitalDeskRoutes: RouteObject[] = [
  { path: 'hospitals', lazy: async () => ({ Component: (await import('./HospitalsPage')).HospitalsPage }) },
  { path: 'hospitals/new', lazy: async () => ({ Component: (await import('./form/AddHospitalPage')).AddHospitalPage }) },
  { path: 'hospitals/:id', lazy: async () => ({ Component: (await import('./HospitalPage')).HospitalPage }) },
  { path: 'hospitals/:id/edit', lazy: async () => ({ Component: (await import('./form/ChangeHospitalPage')).ChangeHospitalPage }) },
];
