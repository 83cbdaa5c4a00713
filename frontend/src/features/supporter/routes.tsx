import type { RouteObject } from 'react-router';
import { Only } from '@/components/feedback';

/** Below /desk/:prefecture. */
export const supporterDeskRoutes: RouteObject[] = [
  {
    element: <Only may="supporters:read" />,
    children: [
      { path: 'supporters', lazy: async () => ({ Component: (await import('./desk/SupportersPage')).SupportersPage }) },
      { path: 'supporters/:id', lazy: async () => ({ Component: (await import('./desk/page/SupporterPage')).SupporterPage }) },
    ],
  },
  {
    element: <Only may="supporters:write" />,
    children: [
      { path: 'supporters/new', lazy: async () => ({ Component: (await import('./desk/form/AddSupporterPage')).AddSupporterPage }) },
      { path: 'supporters/doubles', lazy: async () => ({ Component: (await import('./merge/DoublesPage')).DoublesPage }) },
      { path: 'supporters/:id/merge', lazy: async () => ({ Component: (await import('./merge/ChooseOtherPage')).ChooseOtherPage }) },
      { path: 'supporters/:id/merge/:otherId', lazy: async () => ({ Component: (await import('./merge/MergePage')).MergePage }) },
      { path: 'supporters/:id/edit', lazy: async () => ({ Component: (await import('./desk/form/ChangeSupporterPage')).ChangeSupporterPage }) },
    ],
  },
  {
    element: <Only may="own-entry:read" />,
    children: [{ path: 'own/entry', lazy: async () => ({ Component: (await import('./own/OwnEntryPage')).OwnEntryPage }) }],
  },
];
