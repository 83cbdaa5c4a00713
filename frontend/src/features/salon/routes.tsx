import type { RouteObject } from 'react-router';
import { Only } from '@/components/feedback';

/** Below /desk/:prefecture. */
export const salonDeskRoutes: RouteObject[] = [
  {
    element: <Only may="salons:read" />,
    children: [
      { path: 'salons', lazy: async () => ({ Component: (await import('./desk/SalonsPage')).SalonsPage }) },
      { path: 'salons/:id', lazy: async () => ({ Component: (await import('./desk/page/SalonPage')).SalonPage }) },
    ],
  },
  {
    element: <Only may="salons:write" />,
    children: [{ path: 'salons/:id/edit', lazy: async () => ({ Component: (await import('./desk/form/ChangeSalonPage')).ChangeSalonPage }) }],
  },
  {
    element: <Only may="salons:manage" />,
    children: [
      { path: 'salons/new', lazy: async () => ({ Component: (await import('./desk/form/AddSalonPage')).AddSalonPage }) },
      { path: 'salon-imports', lazy: async () => ({ Component: (await import('./desk/imports/SalonImportPage')).SalonImportPage }) },
      { path: 'salon-imports/:id', lazy: async () => ({ Component: (await import('./desk/imports/SalonImportPreviewPage')).SalonImportPreviewPage }) },
    ],
  },
  {
    element: <Only may="meetings:read" />,
    children: [{ path: 'meetings', lazy: async () => ({ Component: (await import('./desk/meetings/MeetingsPage')).MeetingsPage }) }],
  },
  {
    element: <Only may="meetings:write" />,
    children: [
      { path: 'salons/:id/schedule', lazy: async () => ({ Component: (await import('./desk/schedule/SchedulePage')).SchedulePage }) },
      { path: 'meetings/missing', lazy: async () => ({ Component: (await import('./desk/counts/NextMissingPage')).NextMissingPage }) },
      { path: 'meetings/:id/counts', lazy: async () => ({ Component: (await import('./desk/counts/CountsPage')).CountsPage }) },
    ],
  },
  {
    element: <Only may="salon-counts:read" />,
    children: [
      { path: 'salons/:id/counts', lazy: async () => ({ Component: (await import('./desk/counts/YearPage')).YearPage }) },
      { path: 'reports/salon-counts', lazy: async () => ({ Component: (await import('./desk/counts/SalonCountsReportPage')).SalonCountsReportPage }) },
    ],
  },
];
