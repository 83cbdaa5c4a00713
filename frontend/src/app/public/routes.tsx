import type { RouteObject } from 'react-router';

/** The public pages of a prefecture; each loads when it is opened. */
export const prefectureRoutes: RouteObject[] = [
  { path: '/prefectures/:prefecture', lazy: async () => ({ Component: (await import('./PrefecturePage')).PrefecturePage }) },
  { path: '/prefectures/:prefecture/salons', lazy: async () => ({ Component: (await import('./pages')).Finder }) },
  { path: '/prefectures/:prefecture/salons/:id', lazy: async () => ({ Component: (await import('./pages')).Salon }) },
  { path: '/prefectures/:prefecture/rooms', lazy: async () => ({ Component: (await import('./pages')).Rooms }) },
  { path: '/prefectures/:prefecture/rooms/:id', lazy: async () => ({ Component: (await import('./pages')).Room }) },
  { path: '/prefectures/:prefecture/calendar/:month?', lazy: async () => ({ Component: (await import('./pages')).Month }) },
  { path: '/prefectures/:prefecture/consultation-counts', lazy: async () => ({ Component: (await import('./pages')).ConsultationCounts }) },
];
