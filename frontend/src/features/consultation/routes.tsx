import type { RouteObject } from 'react-router';
import { Only } from '@/components/feedback';

/** Below /desk/:prefecture. */
export const consultationDeskRoutes: RouteObject[] = [
  {
    element: <Only may="sessions:read" />,
    children: [
      { path: 'rooms', lazy: async () => ({ Component: (await import('./rooms/RoomsPage')).RoomsPage }) },
      { path: 'rooms/:id', lazy: async () => ({ Component: (await import('./rooms/RoomPage')).RoomPage }) },
      { path: 'sessions', lazy: async () => ({ Component: (await import('./sessions/SessionsPage')).SessionsPage }) },
      { path: 'sessions/:id', lazy: async () => ({ Component: (await import('./sessions/SessionPage')).SessionPage }) },
    ],
  },
  {
    element: <Only may="reservations:read" />,
    children: [
      { path: 'reservations', lazy: async () => ({ Component: (await import('./reservations/ReservationsPage')).ReservationsPage }) },
      { path: 'sessions/:id/door', lazy: async () => ({ Component: (await import('./reservations/DoorPage')).DoorPage }) },
    ],
  },
  {
    element: <Only may="reservations:write" />,
    children: [
      { path: 'reservations/new', lazy: async () => ({ Component: (await import('./reservations/FreeSlotsPage')).FreeSlotsPage }) },
    ],
  },
  {
    element: <Only may="turn-specialist:write" />,
    children: [{ path: 'turns', lazy: async () => ({ Component: (await import('./duties/TurnsPage')).TurnsPage }) }],
  },
  {
    element: <Only may="duties:write" />,
    children: [{ path: 'duties/after-qualification', lazy: async () => ({ Component: (await import('./duties/AfterQualificationPage')).AfterQualificationPage }) }],
  },
  {
    element: <Only may="rooms:write" />,
    children: [
      { path: 'rooms/new', lazy: async () => ({ Component: (await import('./rooms/form/AddRoomPage')).AddRoomPage }) },
      { path: 'rooms/:id/edit', lazy: async () => ({ Component: (await import('./rooms/form/ChangeRoomPage')).ChangeRoomPage }) },
    ],
  },
];
