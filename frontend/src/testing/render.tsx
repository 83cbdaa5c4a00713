import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createMemoryRouter, type RouteObject, RouterProvider } from 'react-router';
import { Toasts } from '@/components/feedback';
import type { Permission } from '@/lib/api';
import { createQueryClient } from '@/lib/api/query-client';
import { type DeskSession, SessionContext } from '@/lib/session';

export const session: DeskSession = {
  account: { id: '0190a000-0000-7000-8000-000000000001', username: 'centre', displayName: '有明 花子', role: 'centre', hospitalId: null },
  prefecture: { code: '43', name: '熊本県', kana: 'くまもとけん', nameEn: 'Kumamoto', fiscalYearStartMonth: 4 },
  permissions: ['hospitals:write', 'specialists:read', 'specialists:write', 'trainings:read', 'trainings:write', 'participants:read', 'reports:read', 'accounts:read', 'accounts:invite', 'settings:read', 'today:read'],
  expiresAt: '2026-11-22T21:00:00+09:00',
  idleExpiresAt: '2026-11-22T13:00:00+09:00',
};

export function sessionWith(...permissions: Permission[]): DeskSession {
  return { ...session, permissions };
}

interface Options {
  /** The address the screen opens with. */
  at?: string;
  /** The pattern of its route. */
  path?: string;
  session?: DeskSession;
  routes?: RouteObject[];
}

/** Shows a screen of the staff desk with everything it stands on; returns the router, whose state has the address. */
export function renderScreen(screen: ReactElement, { at = '/desk/43', path = '*', session: who = session, routes = [] }: Options = {}) {
  const router = createMemoryRouter([{ path, element: screen }, ...routes], { initialEntries: [at] });
  const queryClient = createQueryClient();
  queryClient.setDefaultOptions({ queries: { retry: false } });
  const view = render(
    <QueryClientProvider client={queryClient}>
      <I18nProvider locale="ja-JP">
        <SessionContext value={who}>
          <RouterProvider router={router} />
        </SessionContext>
        <Toasts />
      </I18nProvider>
    </QueryClientProvider>,
  );
  return { ...view, router, queryClient };
}
